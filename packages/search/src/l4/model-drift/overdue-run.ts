import type { Signal } from '@sar/baseline';
import type { MlflowExperiment, MlflowRun, MlflowStore } from '../../mlflow/mlflow-store.js';
import { signalOf } from '../../reading/signal-of.js';
import type { SensorInput } from '../../sensor.js';
import type { MlflowSettings } from './drift-part.js';
import { MODEL_DRIFT_RULE_TABLE } from './model-drift-rules.js';

const [, , OVERDUE] = MODEL_DRIFT_RULE_TABLE;
const DAY = 86_400_000;

/** The signal of an experiment whose newest finished run is older than `max-age-days`; children count here, since they are training too. */
export function overdueRun(
  { now, asOf }: SensorInput,
  { 'max-age-days': maxAgeDays }: MlflowSettings,
  store: MlflowStore,
  place: { readonly path: string; readonly line?: number },
  experiment: MlflowExperiment,
  runs: readonly MlflowRun[],
): readonly Signal[] {
  if (maxAgeDays === undefined) return [];
  const ends = runs.flatMap(({ status, endedAt, startedAt }) => (status === 'FINISHED' ? (endedAt ?? startedAt ?? []) : []));
  const newest = ends.length === 0 ? undefined : ends.reduce((a, b) => Math.max(a, b));
  const ageDays = newest === undefined ? Infinity : Math.floor((Date.parse(now ?? asOf) - newest) / DAY);
  if (ageDays <= maxAgeDays) return [];
  const actual =
    newest === undefined
      ? 'no finished run'
      : `the newest finished run ended ${new Date(newest).toISOString().slice(0, 10)}, ${ageDays} days ago`;
  const draft = {
    artefact: { kind: 'run' as const, ...place, name: experiment.name },
    identity: [store.name, experiment.name],
    message: `the experiment ${experiment.name} is overdue: ${actual}`,
    expected: `a finished run in ${maxAgeDays} days`,
    actual,
  };
  return [signalOf(OVERDUE, 'L4', draft)];
}
