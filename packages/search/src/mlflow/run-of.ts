import type { MlflowRun, MlflowStatus } from './mlflow-store.js';

const STATUSES: readonly MlflowStatus[] = ['RUNNING', 'SCHEDULED', 'FINISHED', 'FAILED', 'KILLED'];
/** What MLflow stores in databases in place of an infinite metric: the largest double (`SqlAlchemyStore`). */
const LARGEST = Number.MAX_VALUE;

/** What a store tells of a run, with lists in place of maps. */
export interface RunDraft extends Omit<MlflowRun, 'metrics' | 'tags'> {
  readonly metrics: Iterable<readonly [string, number]>;
  readonly tags: Iterable<readonly [string, string]>;
}

/** The run of what a store tells; a name that is only a tag is taken from there, and the largest double means infinity. */
export function runOf(draft: RunDraft): MlflowRun {
  const tags = new Map(draft.tags);
  const metrics = new Map(
    [...draft.metrics].map(([key, value]) => [key, Math.abs(value) >= LARGEST ? Math.sign(value) * Infinity : value]),
  );
  return { ...draft, name: draft.name === '' ? (tags.get('mlflow.runName') ?? '') : draft.name, metrics, tags };
}

/** A status by its name, or by its number of MLflow's `RunStatus` as the file store writes it; anything else counts as not finished. */
export function readStatus(value: unknown): MlflowStatus {
  if (typeof value === 'number') return STATUSES[value - 1] ?? 'FAILED';
  return STATUSES.find((status) => status === value) ?? 'FAILED';
}
