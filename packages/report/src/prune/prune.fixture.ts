import type { CachePruneDocument, CacheRemovalEntry, RunPruneDocument, RunRemovalEntry } from '@sar/baseline';

const COMMON = { schema: 'sar.prune/1', version: '1.0.0', at: '2026-11-22T12:00:00.000Z', repository: 'octo-org/octo-repo' } as const;
const MEGABYTE = 1024 ** 2;

export function cacheRemoval(values: Partial<CacheRemovalEntry> = {}): CacheRemovalEntry {
  return {
    id: 1,
    key: 'npm-linux-4f2c9a0b',
    ref: 'refs/heads/main',
    bytes: 10 * MEGABYTE,
    accessedAt: '2026-11-01T00:00:00Z',
    reason: 'unused',
    outcome: 'planned',
    ...values,
  };
}

export function runRemoval(values: Partial<RunRemovalEntry> = {}): RunRemovalEntry {
  return {
    id: 1,
    workflow: '.github/workflows/ci.yml',
    name: 'CI',
    number: 7,
    branch: 'main',
    conclusion: 'success',
    startedAt: '2026-08-01T00:00:00Z',
    url: 'https://github.com/octo-org/octo-repo/actions/runs/1',
    reason: 'old',
    outcome: 'planned',
    ...values,
  };
}

export function cachesDocument(removals: readonly CacheRemovalEntry[], values: Partial<CachePruneDocument> = {}): CachePruneDocument {
  return {
    ...COMMON,
    what: 'caches',
    applied: removals.some(({ outcome }) => outcome !== 'planned'),
    settings: { olderThanDays: 7, closedPulls: false, goneBranches: false, maxDeletes: 400 },
    listed: { count: 120, bytes: 2048 * MEGABYTE },
    removals: [...removals],
    later: { count: 0, bytes: 0 },
    inUse: 0,
    lasting: 0,
    notes: [],
    ...values,
  };
}

export function runsDocument(removals: readonly RunRemovalEntry[], values: Partial<RunPruneDocument> = {}): RunPruneDocument {
  return {
    ...COMMON,
    what: 'runs',
    applied: removals.some(({ outcome }) => outcome !== 'planned'),
    settings: { olderThanDays: 30, keep: 5, windowDays: 7, deletedWorkflows: false, maxDeletes: 400 },
    listed: { count: 120 },
    removals: [...removals],
    later: { count: 0, isAll: true },
    kept: { newest: 0, lastSuccess: 0, referenced: 0 },
    notes: [],
    ...values,
  };
}
