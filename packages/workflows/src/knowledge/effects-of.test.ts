import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActionReference } from '../resolve/job-facts.js';
import { effectsOf, type EffectContext } from './effects-of.js';
import { knowledge } from './knowledge-data.js';
import type { ActionEffects } from './knowledge-types.js';

function reference(uses: string): ActionReference {
  const [action = '', ref = ''] = uses.split('@');
  return { action: action.toLowerCase(), written: action, ref, version: ref, pinned: false };
}

const push: EffectContext = { events: ['push', 'pull_request'] };

function effects(uses: string, inputs: Readonly<Record<string, string>> = {}, context = push): ActionEffects {
  return effectsOf(reference(uses), new Map(Object.entries(inputs).map(([name, value]) => [name, { value }])), context);
}

/** `on npm; off pip`: state and ecosystems of each cache. */
function caches(uses: string, inputs: Readonly<Record<string, string>> = {}, context = push): string {
  return effects(uses, inputs, context)
    .caches.map(({ state, ecosystems }) => `${state} ${ecosystems.join(',')}`)
    .join('; ');
}

describe('caches by version and input', () => {
  it.each<[string, Record<string, string>, string]>([
    ['actions/setup-node@v4', {}, 'off npm,yarn,pnpm'],
    ['actions/setup-node@v4', { cache: 'npm' }, 'on npm'],
    ['actions/setup-node@v4', { cache: 'pnpm' }, 'on pnpm'],
    ['actions/setup-node@v4', { cache: '' }, 'off npm,yarn,pnpm'],
    ['actions/setup-node@v4', { cache: 'bower' }, 'off npm,yarn,pnpm'],
    ['actions/setup-node@v4', { cache: '${{ matrix.pm }}' }, 'unknown npm,yarn,pnpm'],
    ['actions/setup-node@v4', { cache: "${{ 'yarn' }}" }, 'on yarn'],
    ['actions/setup-node@v1', { cache: 'npm' }, ''],
    ['actions/setup-node@v2.1.5', { cache: 'npm' }, ''],
    ['actions/setup-node@v2', { cache: 'npm' }, 'on npm'],
    ['actions/setup-node@v5', {}, 'off npm,yarn,pnpm; unknown npm,yarn,pnpm'],
    ['actions/setup-node@v6', {}, 'off npm,yarn,pnpm; unknown npm'],
    ['actions/setup-node@v6', { 'package-manager-cache': 'false' }, 'off npm,yarn,pnpm; off npm'],
    ['actions/setup-node@v6', { cache: 'yarn' }, 'on yarn'],
    ['actions/setup-node@main', { cache: 'yarn' }, 'on yarn'],
    ['actions/setup-python@v5', {}, 'off pip,pipenv,poetry'],
    ['actions/setup-python@v5', { cache: 'pip' }, 'on pip'],
    ['actions/setup-python@v5', { cache: 'poetry' }, 'on poetry'],
    ['actions/setup-go@v3', {}, 'off go'],
    ['actions/setup-go@v3', { cache: 'true' }, 'on go'],
    ['actions/setup-go@v4', {}, 'on go'],
    ['actions/setup-go@v6.1.0', { cache: 'false' }, 'off go'],
    ['actions/setup-go@v5', { cache: '${{ false }}' }, 'off go'],
    ['actions/setup-go@v2', {}, ''],
    ['actions/setup-java@v4', {}, 'off maven,gradle,sbt'],
    ['actions/setup-java@v4', { cache: 'gradle' }, 'on gradle'],
    ['actions/setup-dotnet@v4', {}, 'off nuget'],
    ['actions/setup-dotnet@v4', { cache: 'true' }, 'on nuget'],
    ['ruby/setup-ruby@v1', {}, 'off bundler'],
    ['ruby/setup-ruby@v1', { 'bundler-cache': 'true' }, 'on bundler'],
    ['astral-sh/setup-uv@v4', {}, 'off uv'],
    ['astral-sh/setup-uv@v5', {}, 'on uv'],
    ['astral-sh/setup-uv@v6', { 'enable-cache': 'auto' }, 'on uv'],
    ['astral-sh/setup-uv@v6', { 'enable-cache': 'false' }, 'off uv'],
    ['pnpm/action-setup@v4', { cache: 'true' }, ''],
    ['pnpm/action-setup@v5', { cache: 'true' }, 'on pnpm'],
    ['pnpm/action-setup@v5', {}, 'off pnpm'],
    ['Swatinem/rust-cache@v2', {}, 'on cargo'],
    ['Swatinem/rust-cache@v2', { 'lookup-only': 'true' }, 'off cargo'],
    ['gradle/actions/setup-gradle@v4', {}, 'on gradle'],
    ['gradle/actions/setup-gradle@v4', { 'cache-disabled': 'true' }, 'off gradle'],
    ['ramsey/composer-install@v3', {}, 'on composer'],
    ['ramsey/composer-install@v3', { 'ignore-cache': 'yes' }, 'off composer'],
    ['golangci/golangci-lint-action@v3', {}, 'on go'],
    ['golangci/golangci-lint-action@v8', {}, 'on '],
    ['actions/cache@v4', { path: '~/.npm\n~/.cache/pip', key: 'x' }, 'on npm,pip'],
    ['actions/cache@v4', { path: 'dist', key: 'x' }, 'on '],
    ['actions/cache@v4', { path: '~/.npm', key: 'x', 'lookup-only': 'true' }, 'off npm'],
    ['prefix-dev/setup-pixi@v0.9.6', {}, 'unknown conda'],
    ['prefix-dev/setup-pixi@v0.9.6', { cache: 'false' }, 'off conda'],
    ['subosito/flutter-action@v2', { cache: 'true' }, 'on pub'],
    ['docker/build-push-action@v6', { 'cache-from': 'type=gha', 'cache-to': 'type=gha' }, 'on docker'],
    ['shivammathur/setup-php@v2', {}, ''],
  ])('%s %j → %s', (uses, inputs, expected) => {
    expect(caches(uses, inputs)).toBe(expected);
  });

  it('lets setup-uv v10 off for the events it names', () => {
    expect(caches('astral-sh/setup-uv@v10.0.1', {}, { events: ['release'] })).toBe('off uv');
    expect(caches('astral-sh/setup-uv@v10.0.1', {}, { events: ['release', 'push'] })).toBe('unknown uv');
    expect(caches('astral-sh/setup-uv@v10.0.1', {}, { events: ['push'] })).toBe('on uv');
    expect(caches('astral-sh/setup-uv@v10.0.1', { 'enable-cache': 'true' }, { events: ['release'] })).toBe('on uv');
    expect(caches('astral-sh/setup-uv@v7', {}, { events: ['release'] })).toBe('on uv');
  });

  it('carries path, key and restore keys of actions/cache', () => {
    const [cache] = effects('actions/cache/restore@v4', { path: ' ~/.npm \n\n dist', key: 'k', 'restore-keys': 'a-\nb-\n' }).caches;
    expect(cache).toMatchObject({
      operation: 'restore',
      mechanism: 'path',
      paths: ['~/.npm', 'dist'],
      key: 'k',
      restoreKeys: ['a-', 'b-'],
    });
    expect(effects('actions/cache/save@v4', { path: 'x', key: 'k' }).caches[0]?.operation).toBe('save');
  });

  it('names what a cache needs', () => {
    expect(effects('actions/setup-node@v4', { cache: 'pnpm' }).caches[0]).toMatchObject({
      needsPrograms: ['pnpm'],
      failsWithoutLockfile: true,
      keyFiles: ['pnpm-lock.yaml'],
    });
    expect(
      effects('actions/setup-node@v4', { cache: 'npm', 'cache-dependency-path': 'web/package-lock.json' }).caches[0]?.keyFiles,
    ).toEqual(['web/package-lock.json']);
    expect(effects('actions/setup-go@v5').caches[0]).toMatchObject({ failsWithoutLockfile: false, keyFiles: ['go.sum'] });
    expect(effects('actions/setup-go@v6').caches[0]?.keyFiles).toEqual(['go.mod']);
  });

  it('says when the version is not known', () => {
    expect(effects('actions/setup-go@0123456789012345678901234567890123456789').caches[0]?.why).toContain(
      'version unknown, judged as v7.0.0',
    );
    expect(
      effectsOf({ action: 'actions/setup-go', written: 'actions/setup-go', ref: 'abc', version: 'v3', pinned: true }, new Map(), push)
        .caches[0]?.state,
    ).toBe('off');
  });
});

describe('dead caches', () => {
  it.each([
    ['v1', true],
    ['v2', true],
    ['v2.1.8', true],
    ['v3.3.1', true],
    ['v3', false],
    ['v3.4.0', false],
    ['v4.1', true],
    ['v4.1.2', true],
    ['v4', false],
    ['v4.2.0', false],
    ['v5', false],
    ['main', false],
  ])('actions/cache@%s: %s', (ref, dead) => {
    for (const action of ['actions/cache', 'actions/cache/restore', 'actions/cache/save']) {
      expect(effects(`${action}@${ref}`, { path: 'x', key: 'y' }).deadCache !== undefined).toBe(dead);
    }
  });
});

describe('ignored inputs', () => {
  it.each<[string, Record<string, string>, readonly [string, boolean][]]>([
    ['pnpm/action-setup@v4', { cache: 'true' }, [['cache', true]]],
    ['pnpm/action-setup@v4', { cache: 'false' }, [['cache', false]]],
    ['pnpm/action-setup@v6', { cache: 'true' }, []],
    ['oven-sh/setup-bun@v2', { cache: 'true' }, [['cache', true]]],
    ['hashicorp/setup-terraform@v3', { cache: 'true' }, [['cache', true]]],
    ['actions/setup-node@v1', { cache: 'npm' }, [['cache', true]]],
    ['actions/setup-node@v4', { cache: 'npm', 'node-version': '20' }, []],
    ['actions/setup-node@v4', { 'package-manager-cache': 'true' }, [['package-manager-cache', true]]],
    ['actions/setup-python@v5', { 'python-versions': '3' }, [['python-versions', false]]],
    ['actions/setup-go@v2', { cache: 'true' }, [['cache', true]]],
    ['actions/cache@v4', { path: 'x', key: 'y', 'save-always': 'true' }, [['save-always', false]]],
    ['actions/cache@v4', { path: 'x', key: 'y', enableCrossOsArchive: 'true' }, []],
    ['dtolnay/rust-toolchain@stable', { cache: 'true' }, [['cache', true]]],
  ])('%s %j', (uses, inputs, expected) => {
    expect(effects(uses, inputs).ignoredInputs.map(({ input, caching }) => [input, caching])).toEqual(expected);
  });
});

describe('other effects', () => {
  it('publishes', () => {
    expect(effects('pypa/gh-action-pypi-publish@release/v1').publishes).toBe(true);
    expect(effects('docker/build-push-action@v6', { push: 'true' }).publishes).toBe(true);
    expect(effects('docker/build-push-action@v6', { push: 'false' }).publishes).toBe(false);
    expect(effects('docker/build-push-action@v6').publishes).toBe(false);
    expect(effects('docker/build-push-action@v6', { push: "${{ github.event_name != 'pull_request' }}" })).toMatchObject({
      publishes: true,
      publishesUncertain: true,
    });
    expect(effects('goreleaser/goreleaser-action@v6', { args: 'release --clean' }).publishes).toBe(true);
    expect(effects('goreleaser/goreleaser-action@v6', { args: 'release --clean --snapshot' }).publishes).toBe(false);
    expect(effects('goreleaser/goreleaser-action@v6', { args: 'build' }).publishes).toBe(false);
    expect(effects('changesets/action@v1', {}).publishes).toBe(false);
    expect(effects('changesets/action@v1', { publish: 'pnpm release' }).publishes).toBe(true);
    expect(effects('actions/checkout@v4')).toMatchObject({ publishes: false, checksOut: true, known: true });
  });

  it('downloads', () => {
    expect(effects('ruby/setup-ruby@v1', { 'bundler-cache': 'true', 'working-directory': 'api' }).downloads).toEqual([
      { ecosystem: 'bundler', kind: 'manifest', packages: [], files: [], directory: 'api' },
    ]);
    expect(effects('ruby/setup-ruby@v1').downloads).toEqual([]);
    expect(effects('ramsey/composer-install@v3').downloads).toMatchObject([{ ecosystem: 'composer', kind: 'manifest' }]);
    expect(effects('pnpm/action-setup@v4', { run_install: 'true' }).downloads).toMatchObject([{ ecosystem: 'pnpm' }]);
    expect(effects('pnpm/action-setup@v4', { run_install: 'false' }).downloads).toEqual([]);
    expect(effects('pnpm/action-setup@v4').downloads).toEqual([]);
  });

  it('runs scripts of its inputs, provides programs, and is unknown otherwise', () => {
    expect(effects('nick-fields/retry@v3', { command: 'npm ci' }).scripts).toEqual([{ input: 'command' }]);
    expect(effects('pnpm/action-setup@v4').providesPrograms).toContain('pnpm');
    expect(effects('someone/something@v1')).toMatchObject({ known: false, caches: [], downloads: [], publishes: false });
  });

  it('takes anything without throwing', () => {
    const name = fc.oneof(fc.constantFrom(...knowledge().actions.keys()), fc.string());
    const text = fc.oneof(fc.string(), fc.constantFrom('true', 'false', 'npm', '${{ x }}', '${{ true }}', 'a\n\nb', '__proto__'));
    const input = fc.oneof(
      fc.constantFrom('cache', 'path', 'key', 'push', 'args', 'enable-cache', '__proto__', 'constructor'),
      fc.string(),
    );
    fc.assert(
      fc.property(
        name,
        text,
        fc.option(fc.string(), { nil: undefined }),
        fc.array(fc.tuple(input, text)),
        fc.array(fc.string()),
        (action, ref, version, inputs, events) => {
          const given = { action, written: action, ref, pinned: false, ...(version === undefined ? {} : { version }) };
          const result = effectsOf(given, new Map(inputs.map(([key, value]) => [key, { value }])), { events });
          return Array.isArray(result.caches);
        },
      ),
    );
  });
});
