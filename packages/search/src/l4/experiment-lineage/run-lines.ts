import type { Evidence } from '@sar/baseline';
import type { MlflowRun } from '../../mlflow/mlflow-store.js';

/** Most runs that a finding names. */
const MAX_NAMED = 10;

/** The first runs of a finding: id, name and day, and how many more there are. */
export function runLines(place: { readonly path: string }, runs: readonly MlflowRun[]): readonly Evidence[] {
  const named = runs.slice(0, MAX_NAMED).map(({ id, name, startedAt }) => ({
    path: place.path,
    text: [id, name.slice(0, 100), startedAt === undefined ? '' : new Date(startedAt).toISOString().slice(0, 10)]
      .filter((word) => word !== '')
      .join(' '),
  }));
  const rest = runs.length - named.length;
  return rest > 0 ? [...named, { path: place.path, text: `and ${rest} more` }] : named;
}
