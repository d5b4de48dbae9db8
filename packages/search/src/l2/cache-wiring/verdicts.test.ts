import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { judgeFixture, WORKFLOW } from './fixture-repository.fixture.js';
import type { CacheReport } from './verdict.js';

const LOCKS = {
  'package-lock.json': { bytes: 20_000 },
  'requirements.txt': 'django\nflask\nrequests\nnumpy\n',
  'package.json': '{}',
} as const;
const CHECKOUT = { uses: 'actions/checkout@v7' };
const CACHED = { uses: 'actions/setup-node@v7', with: { cache: 'npm' } };

/** A workflow on push with these jobs, each given by its steps. */
function jobs(all: Readonly<Record<string, readonly unknown[]>>): string {
  return stringify({
    on: 'push',
    jobs: Object.fromEntries(Object.entries(all).map(([id, steps]) => [id, { 'runs-on': 'ubuntu-latest', steps }])),
  });
}

function count({ jobs: all }: CacheReport): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { verdict } of all) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
}

describe('verdicts', () => {
  const workflow = jobs({
    wired: [CHECKOUT, CACHED, { run: 'npm ci' }],
    missing: [CHECKOUT, { run: 'npm ci' }],
    exempt: [CHECKOUT, { run: 'npm ci' }, { run: 'npm publish' }],
    unknown: [CHECKOUT, { uses: 'acme/setup@v1' }, { run: 'npm ci' }],
    none: [CHECKOUT, { run: 'echo hello' }],
    hidden: [CHECKOUT, { uses: 'acme/build@v1' }],
  });

  it('counts each job once', () => {
    expect(count(judgeFixture({ workflow }, LOCKS))).toEqual({ wired: 1, missing: 1, exempt: 1, unknown: 2, 'no-install': 1 });
  });

  it.each([
    [{ uses: 'org/sar/actions/cache-setup@v1', with: { install: 'none' } }, 'wired'],
    [{ uses: 'org/sar/actions/cache-layers@v1', with: { 'package-managers': 'npm' } }, 'wired'],
    [{ uses: 'org/sar/actions/cache-layers@v1', with: { 'package-managers': 'pip' } }, 'missing'],
    // Known to cache nothing.
    [{ uses: 'org/sar/actions/sensor@v1' }, 'missing'],
    [{ uses: 'org/sar/actions/setup@v1' }, 'missing'],
  ])('knows what %j caches', (step, verdict) => {
    const own = jobs({ own: [CHECKOUT, step, { run: 'npm ci' }] });
    expect(count(judgeFixture({ workflow: own }, LOCKS))).toEqual({ [verdict]: 1 });
  });

  it('gives each job its place, and each ecosystem its installs and its reason', () => {
    const report = judgeFixture(
      { workflow: jobs({ both: [CHECKOUT, CACHED, { run: 'npm ci\npip install -r requirements.txt' }] }) },
      LOCKS,
    );
    expect(report.jobs).toEqual([
      {
        path: WORKFLOW,
        job: 'both',
        line: 3,
        via: [],
        verdict: 'missing',
        reason: 'pip: nothing in the job caches it',
        ecosystems: [
          { ecosystem: 'npm', verdict: 'wired', reason: 'actions/setup-node@v7: input cache: npm', installs: ['npm ci'] },
          { ecosystem: 'pip', verdict: 'missing', reason: 'nothing in the job caches it', installs: ['pip install -r requirements.txt'] },
        ],
      },
    ]);
  });

  it('names every unknown job among those that were not judged, with its reason', () => {
    expect(judgeFixture({ workflow }, LOCKS).unjudged).toEqual([
      expect.objectContaining({ path: WORKFLOW, job: 'unknown', reason: 'npm: an action that is not known: acme/setup' }),
      expect.objectContaining({ path: WORKFLOW, job: 'hidden', reason: 'an action that is not known: acme/build' }),
    ]);
  });

  it('judges every file: judged, invalid, or unknown when all of its jobs are', () => {
    const files = {
      '.github/workflows/broken.yml': 'jobs: [',
      '.github/workflows/hidden.yml': jobs({ a: [{ uses: 'acme/x@v1' }] }),
      '.github/workflows/calls.yml': stringify({ on: 'push', jobs: { a: { uses: 'acme/shared/.github/workflows/x.yml@v1' } } }),
    };
    const report = judgeFixture({ workflow, files }, LOCKS);
    expect(report.files.map(({ path, outcome }) => [path.slice(18), outcome])).toEqual([
      ['broken.yml', 'invalid'],
      ['calls.yml', 'unknown'],
      ['ci.yml', 'judged'],
      ['hidden.yml', 'unknown'],
    ]);
  });
});

describe('calls', () => {
  const called = stringify({
    on: { workflow_call: { inputs: { cache: { type: 'string' } } } },
    jobs: {
      build: {
        'runs-on': 'ubuntu-latest',
        steps: [CHECKOUT, { uses: 'actions/setup-node@v4', with: { cache: '${{ inputs.cache }}' } }, { run: 'npm ci' }],
      },
    },
  });
  const caller = (calls: Readonly<Record<string, unknown>>) =>
    stringify({
      on: 'push',
      jobs: Object.fromEntries(Object.entries(calls).map(([id, given]) => [id, { uses: './.github/workflows/called.yml', with: given }])),
    });

  it('judges a called workflow once, by the call that asks for more', () => {
    const report = judgeFixture(
      { workflow: caller({ one: { cache: 'npm' }, two: {}, three: {} }), files: { '.github/workflows/called.yml': called } },
      LOCKS,
    );
    expect(report.jobs.map(({ job, verdict, path }) => [path, job, verdict])).toEqual([
      ['.github/workflows/called.yml', 'build', 'missing'],
    ]);
    expect(report.signals).toHaveLength(1);
  });

  it('leaves open what only a caller in another repository can say', () => {
    expect(count(judgeFixture({ files: { '.github/workflows/called.yml': called } }, LOCKS))).toEqual({ unknown: 1 });
  });

  it('reports a fault of a composite action once, however many jobs call it', () => {
    const files = {
      'setup/action.yml': stringify({
        runs: {
          using: 'composite',
          steps: [
            { uses: 'actions/cache@v2', with: { path: '~/.npm', key: 'npm' } },
            { run: 'npm ci', shell: 'bash' },
          ],
        },
      }),
    };
    const all = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`job-${at}`, [CHECKOUT, { uses: './setup' }]]));
    const report = judgeFixture({ workflow: jobs(all), files }, LOCKS);
    expect(report.signals.map(({ rule, artefact }) => [rule, artefact.path, artefact.kind])).toEqual([
      ['static-key', 'setup/action.yml', 'action'],
      ['dead-cache-action', 'setup/action.yml', 'action'],
    ]);
    expect(count(report)).toEqual({ missing: 20 });
  });

  it('ends calls in a circle', () => {
    const files = {
      '.github/workflows/a.yml': stringify({ on: ['push', 'workflow_call'], jobs: { a: { uses: './.github/workflows/b.yml' } } }),
      '.github/workflows/b.yml': stringify({ on: 'workflow_call', jobs: { b: { uses: './.github/workflows/a.yml' } } }),
      'x/action.yml': stringify({ runs: { using: 'composite', steps: [{ uses: './x' }] } }),
    };
    expect(judgeFixture({ files, workflow: jobs({ x: [CHECKOUT, { uses: './x' }] }) }, LOCKS).signals).toEqual([]);
  });
});

describe('onlyPaths', () => {
  const files = {
    '.github/workflows/other.yml': jobs({ other: [CHECKOUT, { run: 'npm ci' }] }),
    'setup/action.yml': stringify({
      runs: { using: 'composite', steps: [{ uses: 'actions/cache@v2', with: { path: '~/.npm', key: 'npm' } }] },
    }),
  };
  const repository = { files, workflow: jobs({ job: [CHECKOUT, { uses: './setup' }, { run: 'pip install -r requirements.txt' }] }) };
  const only = (...paths: readonly string[]) => judgeFixture(repository, LOCKS, new Set(paths));

  it.each([
    [[WORKFLOW], ['missing-cache'], ['job']],
    [['.github/workflows/other.yml'], ['missing-cache'], ['other']],
    [['setup/action.yml'], ['static-key', 'dead-cache-action'], []],
    [['README.md'], [], []],
  ])('gives only what is in %j', (paths, rules, verdicts) => {
    const report = only(...paths);
    expect(report.signals.map(({ rule }) => rule)).toEqual(rules);
    expect(report.jobs.map(({ job }) => job)).toEqual(verdicts);
    expect([...report.files, ...report.unjudged].every(({ path }) => paths.includes(path))).toBe(true);
  });

  it('judges by the whole repository all the same', () => {
    const cache = { uses: 'actions/cache@v5', with: { path: 'node_modules', key: 'm-${{ github.sha }}' } };
    const workflow = jobs({ install: [CHECKOUT, CACHED, { run: 'npm install' }, cache], test: [CHECKOUT, cache, { run: 'node --test' }] });
    expect(judgeFixture({ workflow }, LOCKS, new Set([WORKFLOW])).signals).toEqual([]);
  });
});
