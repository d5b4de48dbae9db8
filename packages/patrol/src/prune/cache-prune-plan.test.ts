import type { CacheEntry } from '@sar/baseline';
import { keyPattern } from '@sar/search';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planCachePrune, type CachePruneSettings } from './cache-prune-plan.js';
import { ago, AT, DAY_MS, entry, HOUR_MS } from './prune.fixture.js';

const SETTINGS: CachePruneSettings = { olderThanDays: 7, maxDeletes: 100, memoryKeys: [] };
const OLD = { createdAt: ago(30), lastAccessedAt: ago(8) };
const PULL = 'refs/pull/7/merge';

/** Ids and reasons of what goes, in its order. */
function going(entries: readonly CacheEntry[], settings: Partial<CachePruneSettings> = {}): readonly (readonly [number, string])[] {
  return planCachePrune(entries, { ...SETTINGS, ...settings }, AT).removals.map(({ entry: { id }, reason }) => [id, reason] as const);
}

describe('one entry', () => {
  it.each<[string, Partial<CacheEntry>, Partial<CachePruneSettings>, string | undefined]>([
    ['read eight days ago', OLD, {}, 'unused'],
    ['read exactly seven days ago', { createdAt: ago(30), lastAccessedAt: ago(7) }, {}, undefined],
    ['read eight days ago, where two weeks are allowed', OLD, { olderThanDays: 14 }, undefined],
    ['made a month ago and read today', { createdAt: ago(30), lastAccessedAt: ago(0, 2) }, {}, undefined],
    ['read, as GitHub says, before it was made', { createdAt: ago(1), lastAccessedAt: ago(30) }, {}, undefined],
    ['of an open pull request', { ref: PULL }, { openPulls: new Set([7]) }, undefined],
    ['of a closed pull request', { ref: PULL }, { openPulls: new Set([8]) }, 'closed-pull-request'],
    ['of a closed pull request, its head', { ref: 'refs/pull/7/head' }, { openPulls: new Set() }, 'closed-pull-request'],
    ['of a pull request, where nobody asked', { ref: PULL }, {}, undefined],
    ['of an old pull request that is open', { ref: PULL, ...OLD }, { openPulls: new Set([7]) }, 'unused'],
    ['of an old pull request that is closed', { ref: PULL, ...OLD }, { openPulls: new Set() }, 'closed-pull-request'],
    ['of a closed pull request, read half an hour ago', { ref: PULL, lastAccessedAt: ago(0, 0.5) }, { openPulls: new Set() }, undefined],
    ['of a branch that is there', { ref: 'refs/heads/a/b' }, { branches: new Set(['a/b']) }, undefined],
    ['of a branch that is gone', { ref: 'refs/heads/a/b' }, { branches: new Set(['a']) }, 'gone-branch'],
    ['of a branch, where nobody asked', { ref: 'refs/heads/a/b' }, {}, undefined],
    ['of a tag', { ref: 'refs/tags/v1' }, { branches: new Set(['main']), openPulls: new Set() }, undefined],
    ['of what looks like a pull request', { ref: 'refs/pull/7/merge/x' }, { openPulls: new Set() }, undefined],
    ['of no number', { ref: 'refs/pull/99999999999999/merge' }, { openPulls: new Set() }, undefined],
    ['of a ref that is none', { ref: '__proto__' }, { openPulls: new Set(), branches: new Set() }, undefined],
    ['the only one of its pattern', {}, { keepNewest: 1 }, undefined],
    ['the only one of its pattern, and old', OLD, { keepNewest: 1 }, 'unused'],
    ['of the tier for a day, two days ago', { key: 'ephemeral-pip-x', createdAt: ago(2) }, {}, 'unused'],
    ['of the tier for a day, today', { key: 'ephemeral-pip-x' }, {}, undefined],
    ['of the tier for a week, eight days ago', { key: 'common-pip-x', ...OLD }, { olderThanDays: 30 }, 'unused'],
    ['of the tier for good, its newest', { key: 'live-pip-x', ...OLD }, {}, undefined],
    [
      'of the tier for good, of a closed pull request',
      { key: 'live-pip-x', ref: PULL, ...OLD },
      { openPulls: new Set() },
      'closed-pull-request',
    ],
    ['of the tier for good, of a branch that is gone', { key: 'live-pip-x', ...OLD }, { branches: new Set(['next']) }, 'gone-branch'],
    ['that begins like a tier', { key: 'lively-pip-x', ...OLD }, {}, 'unused'],
    ['with agent memory, its newest', { key: 'agent-memory-20261101T000000Z', ...OLD }, { memoryKeys: ['agent-memory'] }, undefined],
    ['with agent memory, in part its key', { key: 'x-agent-memory', ...OLD }, { memoryKeys: ['agent-memory'] }, 'unused'],
    ['of a clock that is ahead', { createdAt: ago(-1), lastAccessedAt: ago(-1) }, { openPulls: new Set() }, undefined],
  ])('%s', (_what, values, settings, reason) => {
    expect(going([entry({ id: 1, ...values })], settings)).toEqual(reason === undefined ? [] : [[1, reason]]);
  });
});

describe('--keep-newest', () => {
  const copies = [1, 2, 3, 4].map((id) => entry({ id, key: `npm-linux-4f2c9a0${id}`, createdAt: ago(5 - id) }));

  it('keeps the newest of a pattern', () => {
    expect(going(copies, { keepNewest: 2 })).toEqual([
      [1, 'older-copy'],
      [2, 'older-copy'],
    ]);
  });

  it.each<[string, Partial<CacheEntry>]>([
    ['another branch', { ref: 'refs/heads/next' }],
    ['another version, which holds other paths', { version: 'v2' }],
    ['another pattern', { key: 'pip-linux-4f2c9a09' }],
  ])('counts %s apart', (_what, values) => {
    expect(going([...copies, entry({ id: 9, createdAt: ago(6), ...values })], { keepNewest: 4 })).toEqual([]);
  });

  it('goes by the making, of which the later id is the newer one', () => {
    const same = [3, 1, 2].map((id) => entry({ id, lastAccessedAt: ago(0, id + 1) }));
    expect(going(same, { keepNewest: 1 }).map(([id]) => id)).toEqual([2, 1]);
  });

  it('keeps what a run read within the hour, and still counts it', () => {
    const [first, ...others] = copies;
    const read = { ...entry({ id: 1 }), ...first, lastAccessedAt: ago(0, 0.9) };
    const plan = planCachePrune([read, ...others], { ...SETTINGS, keepNewest: 1 }, AT);
    expect(plan.inUse.map(({ id }) => id)).toEqual([1]);
    expect(plan.removals.map(({ entry: { id } }) => id)).toEqual([2, 3]);
  });
});

it.each([
  ['the tier for good', 'live-memory-agent-1-', []],
  ['agent memory', 'agent-memory-', ['agent-memory']],
])('of %s the older entries go, and the newest of each branch and version stays', (_what, beginning, memoryKeys) => {
  const memory = (id: number, days: number, values: Partial<CacheEntry> = {}): CacheEntry =>
    entry({ id, key: `${beginning}2026110${id}T000000Z`, createdAt: ago(days), ...values });
  const entries = [
    memory(1, 30),
    memory(2, 20),
    memory(3, 25, { ref: 'refs/heads/next' }),
    memory(4, 28, { version: 'v2' }),
    memory(5, 21),
  ];
  const plan = planCachePrune(entries, { ...SETTINGS, memoryKeys, keepNewest: 1 }, AT);
  expect(plan.removals.map(({ entry: { id } }) => id)).toEqual([1, 5]);
  expect(plan.lasting.map(({ id }) => id)).toEqual([2, 3, 4]);
});

it('removes the least recently used first, and leaves the rest for later', () => {
  const entries = [9, 30, 20, 10].map((days, index) => entry({ id: index + 1, createdAt: ago(90), lastAccessedAt: ago(days) }));
  const plan = planCachePrune(entries, { ...SETTINGS, maxDeletes: 2 }, AT);
  expect(plan.removals.map(({ entry: { id } }) => id)).toEqual([2, 3]);
  expect(plan.later.map(({ entry: { id } }) => id)).toEqual([4, 1]);
});

describe('whatever there is', () => {
  const refs = ['refs/heads/main', 'refs/heads/gone', 'refs/pull/1/merge', 'refs/pull/2/merge', 'refs/tags/v1'];
  const anyEntry = fc.record({
    key: fc.oneof(
      fc.constantFrom('npm-4f2c9a0b1', 'npm-4f2c9a0b2', 'pip-20261122', 'live-x', 'common-x'),
      fc.string({ unit: 'binary', maxLength: 20 }),
    ),
    version: fc.constantFrom('v1', 'v2'),
    ref: fc.oneof(fc.constantFrom(...refs), fc.string({ maxLength: 8 })),
    sizeBytes: fc.nat(),
    age: fc.double({ min: -1, max: 60, noNaN: true }),
    idle: fc.double({ min: -1, max: 60, noNaN: true }),
  });
  const anyEntries = fc.array(anyEntry, { maxLength: 40 }).map((all) =>
    all.map(({ age, idle, ...rest }, index) => ({
      ...rest,
      id: index + 1,
      createdAt: ago(age),
      lastAccessedAt: ago(Math.min(age, idle)),
    })),
  );
  const anySettings = fc.record(
    {
      olderThanDays: fc.integer({ min: 1, max: 40 }),
      maxDeletes: fc.integer({ min: 1, max: 50 }),
      memoryKeys: fc.constantFrom([], ['npm-']),
      keepNewest: fc.integer({ min: 1, max: 3 }),
      openPulls: fc.constant(new Set([1])),
      branches: fc.constant(new Set(['main'])),
    },
    { requiredKeys: ['olderThanDays', 'maxDeletes', 'memoryKeys'] },
  );

  it('each entry is in one list, none goes that must stay, and what is left goes the next time', () => {
    fc.assert(
      fc.property(anyEntries, anySettings, (entries, settings) => {
        const plan = planCachePrune(entries, settings, AT);
        const removed = plan.removals.map((removal) => removal.entry);
        const later = plan.later.map((removal) => removal.entry);
        const ids = [...removed, ...later, ...plan.inUse, ...plan.lasting, ...plan.kept].map(({ id }) => id);
        expect(ids.toSorted((a, b) => a - b)).toEqual(entries.map(({ id }) => id));
        expect(removed.length).toBeLessThanOrEqual(settings.maxDeletes);
        for (const { key, ref, version, createdAt } of [...removed, ...later]) {
          if (ref !== 'refs/heads/main' || !settings.memoryKeys.some((beginning) => key.startsWith(beginning))) continue;
          const others = [...plan.inUse, ...plan.lasting, ...plan.kept].filter((each) => each.ref === ref && each.version === version);
          expect(others.some((each) => each.key.startsWith('npm-') && each.createdAt >= createdAt)).toBe(true);
        }
        for (const { lastAccessedAt, createdAt } of removed)
          expect(AT - Math.max(Date.parse(lastAccessedAt), Date.parse(createdAt))).toBeGreaterThan(HOUR_MS);
        for (const { entry: gone } of [...plan.removals, ...plan.later]) {
          if (gone.ref !== 'refs/heads/main' || AT - Date.parse(gone.lastAccessedAt) > settings.olderThanDays * DAY_MS) continue;
          const alike = [...plan.kept, ...plan.lasting].filter(({ key, version, ref }) => same({ key, version, ref }, gone));
          expect(Math.max(...alike.map(({ createdAt }) => Date.parse(createdAt)))).toBeGreaterThanOrEqual(Date.parse(gone.createdAt));
        }
        const again = planCachePrune([...later, ...plan.inUse, ...plan.lasting, ...plan.kept], { ...settings, maxDeletes: 50 }, AT);
        expect(again.removals.map((removal) => removal.entry)).toEqual(later);
      }),
    );
  });

  function same(a: Pick<CacheEntry, 'key' | 'version' | 'ref'>, b: CacheEntry): boolean {
    return keyPattern(a.key) === keyPattern(b.key) && a.version === b.version && a.ref === b.ref;
  }
});
