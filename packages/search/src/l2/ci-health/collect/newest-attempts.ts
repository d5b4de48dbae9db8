import type { CiRun } from '@sar/baseline';

/**
 * Each run once, newest first: at its highest attempt where a run was read at several, since a run may be started again while its
 * pages are read. The order of `runs` changes nothing.
 */
export function newestAttempts(runs: readonly CiRun[]): CiRun[] {
  const byId = new Map<number, CiRun>();
  for (const run of runs) {
    const other = byId.get(run.id);
    if (other === undefined || isLaterReading(run, other)) byId.set(run.id, run);
  }
  return newestFirst([...byId.values()]);
}

/** True when `run` tells more than `other`, a reading of the same run: of a higher attempt, or of the same one further on. */
export function isLaterReading(run: CiRun, other: CiRun): boolean {
  if (run.attempt !== other.attempt) return run.attempt > other.attempt;
  if ((run.status === 'completed') !== (other.status === 'completed')) return run.status === 'completed';
  if (run.updatedAt !== other.updatedAt) return Date.parse(run.updatedAt) > Date.parse(other.updatedAt);
  // Readings that differ in nothing but this do not happen; the order they came in must not decide all the same.
  return (run.conclusion ?? '') > (other.conclusion ?? '');
}

/** A copy in the order of creation, newest first; of one moment the higher id first. */
export function newestFirst(runs: readonly CiRun[]): CiRun[] {
  const timed = runs.map((run) => ({ run, at: Date.parse(run.createdAt) }));
  return timed.sort((a, b) => b.at - a.at || b.run.id - a.run.id || b.run.attempt - a.run.attempt).map(({ run }) => run);
}
