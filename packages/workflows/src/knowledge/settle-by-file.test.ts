import { describe, expect, it } from 'vitest';
import { effectsOf } from './effects-of.js';
import { settleByFile } from './settle-by-file.js';
import { remoteCachesOf } from './remote-cache.js';

function settled(version: string, text: string | undefined): string {
  const effects = effectsOf(
    { action: 'actions/setup-node', written: 'actions/setup-node', ref: version, version, pinned: false },
    new Map(),
    { events: ['push'] },
  );
  const cache = effects.caches.find(({ decidedBy }) => decidedBy !== undefined);
  if (!cache) return 'none';
  const { state, ecosystems } = settleByFile(cache, text);
  return `${state} ${ecosystems.join(',')}`;
}

describe('settleByFile', () => {
  it.each([
    ['v5', '{"packageManager":"pnpm@9.1.0"}', 'on pnpm'],
    ['v5', '{"packageManager":"yarn@4"}', 'on yarn'],
    ['v5', '{"packageManager":"bun@1"}', 'off npm,yarn,pnpm'],
    ['v5', '{}', 'off npm,yarn,pnpm'],
    ['v6', '{"packageManager":"pnpm@9.1.0"}', 'off npm'],
    ['v6', '{"packageManager":"npm@10"}', 'on npm'],
    ['v6', '{"devEngines":{"packageManager":{"name":"npm"}}}', 'on npm'],
    ['v6', '{"devEngines":{"packageManager":[{"name":"pnpm"},{"name":"npm"}]}}', 'on npm'],
    ['v7', 'no json', 'off npm'],
    ['v7', 'null', 'off npm'],
    ['v7', undefined, 'off npm'],
    ['v4', '{"packageManager":"npm@10"}', 'none'],
  ])('setup-node %s with %s', (version, text, expected) => {
    expect(settled(version, text)).toBe(expected);
  });
});

describe('remoteCachesOf', () => {
  it.each([
    ['SCCACHE_GHA_ENABLED', 'true', ['ccache']],
    ['SCCACHE_GHA_ENABLED', 'false', []],
    ['TURBO_TOKEN', '${{ secrets.TURBO_TOKEN }}', ['turbo']],
    ['NX_CLOUD_ACCESS_TOKEN', '', []],
    ['PATH', 'x', []],
  ])('%s=%s', (variable, value, expected) => {
    expect(remoteCachesOf(variable, value)).toEqual(expected);
  });
});
