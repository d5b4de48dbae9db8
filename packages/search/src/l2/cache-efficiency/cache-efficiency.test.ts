import type { CacheEntry, Reading } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sensorInput } from '../../sensor-input.fixture.js';
import { memoryHistory, type MemoryCi } from '../ci-health/collect/ci-history.fixture.js';
import { ciJob, ciRun, ciStep } from '../ci-health/collect/ci-run.fixture.js';
import { memoryLive, type MemoryLive } from '../live-runs/live-repository.fixture.js';
import { cacheEfficiency } from './cache-efficiency.js';

const NOW = '2026-11-22T12:00:00Z';
const CI = '.github/workflows/ci.yml';
const FILES = { [CI]: 'on: push\njobs: {a: {runs-on: x, steps: [{uses: actions/cache@v6}]}}\n' };
const GIGABYTE = 1024 ** 3;
const hoursAgo = (hours: number): string => new Date(Date.parse(NOW) - hours * 3_600_000).toISOString();

let id = 0;
/** An entry of the default branch that was read an hour ago. */
const entry = (key: string, changes: Partial<CacheEntry> = {}): CacheEntry => ({
  id: ++id,
  key,
  version: 'v'.repeat(64),
  ref: 'refs/heads/main',
  sizeBytes: GIGABYTE / 2,
  createdAt: hoursAgo(120),
  lastAccessedAt: hoursAgo(1),
  ...changes,
});
const NPM = entry('npm-linux-4f2c9a0b1d');
/** One that was not read for a while, so that nothing seems to be evicted. */
const OLD = entry('pip-linux-11112222aa', { lastAccessedAt: hoursAgo(100), createdAt: hoursAgo(160) });
const FINE = [NPM, OLD];

const RUN = ciRun(1, { createdAt: '2026-11-22T11:00:00Z' });
/** A run whose job's log tells of so many hits and misses. */
const logs = (hits: number, misses: number): MemoryCi => ({
  runs: [RUN],
  jobs: { '1/1': [ciJob(RUN, 'a', { id: 5, steps: [ciStep(1, 'Run actions/cache@v6')] })] },
  logs: {
    5: [
      ...Array.from({ length: hits }, () => 'Cache restored from key: npm-linux-4f2c9a0b1d'),
      ...Array.from({ length: misses }, () => 'Cache not found for input keys: npm-linux-99887766ff, npm-linux-'),
    ]
      .map((line) => `2026-11-22T11:00:05.0000000Z ${line}\n`)
      .join(''),
  },
});

interface Setting {
  readonly live?: MemoryLive;
  readonly ci?: MemoryCi;
  readonly options?: object;
  readonly only?: readonly string[];
}

async function look({ live, ci, options, only }: Setting): Promise<Reading> {
  return cacheEfficiency.read(
    sensorInput(
      { files: FILES, ...(options && { sensors: { 'cache-efficiency': options } }) },
      {
        now: NOW,
        ...(live && { github: memoryLive(live) }),
        ...(ci && { history: memoryHistory(ci) }),
        ...(only && { onlyPaths: new Set(only) }),
      },
    ),
  );
}

const rules = (reading: Reading) =>
  reading.outcome === 'signals' ? reading.signals.map(({ rule, artefact }) => [rule, artefact.name]) : reading.outcome;

it('is clear, tells what broke, and is clear again when it is mended', async () => {
  const fine = { live: { caches: FINE, openPulls: [7] }, ci: logs(30, 1) };
  expect(rules(await look(fine))).toBe('clear');
  const withEntry = (more: CacheEntry) => ({ ...fine, live: { ...fine.live, caches: [...FINE, more] } });
  expect(rules(await look(withEntry(entry('go-linux-0000aaaa1', { ref: 'refs/pull/6/merge' }))))).toEqual([
    ['closed-pull-request', 'go-linux-*'],
  ]);
  expect(rules(await look(withEntry({ ...NPM, id: 99, ref: 'refs/pull/7/merge' })))).toEqual([['redundant-copies', 'npm-linux-*']]);
  expect(rules(await look(withEntry(entry('go-linux-0000aaaa1', { lastAccessedAt: hoursAgo(200), createdAt: hoursAgo(400) }))))).toEqual([
    ['unused-cache', 'go-linux-*'],
  ]);
  expect(rules(await look(withEntry(entry('go-linux-0000aaaa1', { lastAccessedAt: hoursAgo(48), createdAt: hoursAgo(48) }))))).toEqual([
    ['never-read', 'go-linux-*'],
  ]);
  expect(rules(await look(withEntry({ ...NPM, id: 98, version: 'w'.repeat(64) })))).toEqual([['mixed-versions', 'npm-linux-*']]);
  const full = { ...fine, live: { ...fine.live, caches: [NPM], usage: { bytes: 9.7 * GIGABYTE, count: 1, limitBytes: 10 * GIGABYTE } } };
  expect(rules(await look(full))).toEqual([['cache-thrash', 'the cache of the repository']]);
  expect(rules(await look({ ...fine, ci: logs(27, 3) }))).toEqual([['low-hit-rate', 'lookups in the cache']]);
  expect(rules(await look(fine))).toBe('clear');
});

describe('entries', () => {
  it('of one pattern and reason are one finding, with the bytes that it frees', async () => {
    const caches = [...FINE, ...[1, 2, 3].map((number) => entry(`go-${number}${'0a1b2c3d'}`, { ref: `refs/pull/${number}/merge` }))];
    const reading = await look({ live: { caches, openPulls: [3] } });
    if (reading.outcome !== 'signals') throw new Error(reading.outcome);
    expect(reading.signals.map(({ message, actual, evidence }) => [message, actual, evidence.length])).toEqual([
      ['2 entries of closed pull requests, which nobody can read, take 1 GB of the cache: "go-*"', '2 entries, 1 GB', 2],
    ]);
  });

  it.each<[string, Partial<CacheEntry>, string | undefined]>([
    ['of an open pull request', { ref: 'refs/pull/7/merge' }, undefined],
    ['saved an hour ago and not read yet', { createdAt: hoursAgo(1), lastAccessedAt: hoursAgo(1) }, undefined],
    ['read within a week', { lastAccessedAt: hoursAgo(167) }, undefined],
    ['not read for longer', { lastAccessedAt: hoursAgo(169), createdAt: hoursAgo(300) }, 'unused-cache'],
    ['of a closed pull request that is small', { ref: 'refs/pull/6/merge', sizeBytes: 1000 }, undefined],
    ['of a ref that looks like a pull request', { ref: 'refs/heads/pull/6/merge' }, undefined],
    ['that nobody read, on a branch', { ref: 'refs/heads/fix', createdAt: hoursAgo(30), lastAccessedAt: hoursAgo(30) }, 'never-read'],
  ])('%s', async (_what, changes, rule) => {
    const reading = await look({ live: { caches: [...FINE, entry('go-0000aaaa1', changes)], openPulls: [7] }, ci: { runs: [] } });
    expect(reading.outcome === 'signals' ? reading.signals.map((signal) => signal.rule) : []).toEqual(rule === undefined ? [] : [rule]);
  });

  it.each<[string, MemoryLive, object]>([
    [
      'pull requests are not known',
      { caches: [entry('go', { ref: 'refs/pull/6/merge' })], openPulls: 'forbidden' },
      { reason: expect.stringContaining('1 entries belong to closed pull requests') },
    ],
    [
      'the limit is not known',
      { caches: FINE, usage: { bytes: 80 * GIGABYTE, count: 2, limitBytes: undefined } },
      { reason: expect.stringContaining('default-limit-gigabytes') },
    ],
  ])('are judged in part where %s', async (_what, live, expected) => {
    expect(await look({ live, ci: { runs: [] } })).toMatchObject({ outcome: 'clear', scope: { unjudged: [expected] } });
  });

  it.each<[string, Setting, object]>([
    ['without a token', {}, { outcome: 'unknown', reason: 'no-token' }],
    ['without the permission', { live: { usage: 'forbidden' }, ci: { runs: [] } }, { outcome: 'unknown', reason: 'forbidden' }],
    [
      'that are too many for the requests',
      { live: { usage: { bytes: 1, count: 4000, limitBytes: undefined } } },
      { outcome: 'unknown', reason: 'rate-limited', detail: expect.stringContaining('raise sensors.cache-efficiency.max-requests') },
    ],
    ['of a change', { live: { caches: FINE }, only: [CI] }, { outcome: 'clear', scope: { judged: 0 } }],
    ['where there are none', { live: {}, ci: { runs: [] } }, { outcome: 'clear', scope: { judged: 0, unjudged: [] } }],
    ['that are not known, with logs', { live: { usage: 'forbidden' }, ci: logs(27, 3) }, { outcome: 'signals', scope: { judged: 30 } }],
  ])('%s', async (_what, setting, expected) => {
    expect(await look(setting)).toMatchObject(expected);
  });
});

it('tells the largest of many patterns, and that there are more', async () => {
  const caches = Array.from({ length: 60 }, (_, index) => entry(`k${index}`, { ref: 'refs/pull/1/merge', sizeBytes: GIGABYTE + index }));
  const reading = await look({ live: { caches, usage: { bytes: GIGABYTE, count: 60, limitBytes: undefined } }, ci: { runs: [] } });
  if (reading.outcome !== 'signals') throw new Error(reading.outcome);
  expect([reading.signals.length, reading.signals[0]?.artefact.name]).toEqual([50, 'k59']);
  expect(reading.scope.unjudged.map(({ reason }) => reason)).toEqual([
    '10 more entries are left over, 10 GB, and not told: mend the largest first',
  ]);
});

it('tells for --explain which keys take how much', async () => {
  const caches = [...FINE, entry('npm-linux-77aa00bb11', { ref: 'refs/heads/fix' })];
  const { looked } = await look({ live: { caches }, ci: { runs: [] } });
  expect(looked?.filter(({ what }) => what.startsWith('keys'))).toEqual([
    { what: 'keys "npm-linux-*"', detail: '1 GB in 2 entries on 2 refs' },
    { what: 'keys "pip-linux-*"', detail: '512 MB in 1 entry on 1 ref' },
  ]);
});

describe('the limit', () => {
  const usage = (bytes: number, limitBytes?: number) => ({ bytes, count: 2, limitBytes });
  it.each<[string, MemoryLive, boolean]>([
    ['is far', { caches: [NPM], usage: usage(5 * GIGABYTE) }, false],
    ['is near, and old entries are there', { caches: FINE, usage: usage(9.9 * GIGABYTE) }, false],
    ['is near, and nothing stays', { caches: [NPM], usage: usage(9.9 * GIGABYTE) }, true],
    ['is exceeded', { caches: [NPM], usage: usage(12 * GIGABYTE) }, true],
    ['is another one', { caches: [NPM], usage: usage(12 * GIGABYTE, 50 * GIGABYTE) }, false],
  ])('%s', async (_what, live, isThrashing) => {
    expect(rules(await look({ live }))).toEqual(isThrashing ? [['cache-thrash', 'the cache of the repository']] : 'clear');
  });
});

describe('lookups', () => {
  it('that are few are no rate', async () => {
    expect(await look({ live: { caches: FINE }, ci: logs(0, 5) })).toMatchObject({
      outcome: 'clear',
      scope: { unjudged: [{ reason: expect.stringContaining('from 20 lookups on') }] },
    });
  });

  it('keep to the requests', async () => {
    const runs = Array.from({ length: 60 }, (_, index) => ciRun(index + 1, { createdAt: '2026-11-22T11:30:00Z', workflowId: index }));
    const jobs = Object.fromEntries(
      runs.map((run) => [`${run.id}/1`, Array.from({ length: 9 }, (_, index) => ciJob(run, `a${index}`, { steps: [ciStep(1, 'Cache')] }))]),
    );
    const history = memoryHistory({ runs, jobs });
    const github = memoryLive({ caches: FINE });
    await cacheEfficiency.read(sensorInput({ files: FILES }, { now: NOW, history, github }));
    const ofLogs = history.asked.filter((question) => question.startsWith('log ')).length;
    expect(github.asked.length + 1 + history.asked.length + ofLogs).toBeLessThanOrEqual(30);
    expect(ofLogs).toBeGreaterThan(5);
  });
});

it('says something of any entries without failing', async () => {
  const time = fc.integer({ min: 0, max: 1000 }).map(hoursAgo);
  const any = fc.record({
    id: fc.nat(),
    key: fc.string(),
    version: fc.constantFrom('a', 'b'),
    ref: fc.constantFrom('refs/heads/main', 'refs/pull/1/merge', 'x'),
    sizeBytes: fc.maxSafeNat(),
    createdAt: time,
    lastAccessedAt: time,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(any, { maxLength: 30 }), async (caches) => {
      const reading = await look({ live: { caches, usage: { bytes: 1, count: caches.length, limitBytes: undefined } }, ci: { runs: [] } });
      if (reading.outcome === 'signals') expect(new Set(reading.signals.map((signal) => signal.id)).size).toBe(reading.signals.length);
    }),
    { numRuns: 100 },
  );
});
