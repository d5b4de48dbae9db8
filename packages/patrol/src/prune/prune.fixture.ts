import type { CacheEntry, CiRun } from '@sar/baseline';

/** When the tests of pruning take place. */
export const AT = Date.parse('2026-11-22T12:00:00Z');
export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;
export const REPOSITORY = 'octo-org/octo-repo';

/** A moment so many days (and hours) before the tests. */
export function ago(days: number, hours = 0): string {
  return new Date(AT - days * DAY_MS - hours * HOUR_MS).toISOString();
}

/** An entry of the default branch that was made and read ten hours ago, unless it says otherwise. */
export function entry(values: Partial<CacheEntry> & Pick<CacheEntry, 'id'>): CacheEntry {
  const createdAt = values.createdAt ?? ago(0, 10);
  return {
    key: 'npm-linux-4f2c9a0b',
    version: 'v1',
    ref: 'refs/heads/main',
    sizeBytes: 1000,
    createdAt,
    lastAccessedAt: createdAt,
    ...values,
  };
}

/** A successful run of the default branch, 40 days ago, unless it says otherwise. */
export function run(values: Partial<CiRun> & Pick<CiRun, 'id'>): CiRun {
  const createdAt = values.createdAt ?? ago(40);
  return {
    workflowId: 1,
    path: '.github/workflows/ci.yml',
    name: 'CI',
    title: 'Change something',
    branch: 'main',
    headRepository: REPOSITORY,
    headSha: 'a'.repeat(40),
    event: 'push',
    status: 'completed',
    conclusion: 'success',
    attempt: 1,
    number: values.id,
    createdAt,
    startedAt: createdAt,
    updatedAt: createdAt,
    url: `https://github.com/${REPOSITORY}/actions/runs/${values.id}`,
    actor: 'octocat',
    ...values,
  };
}
