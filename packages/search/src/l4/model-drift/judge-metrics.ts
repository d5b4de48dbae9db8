import type { Looked, Signal, Unjudged, UnknownReason } from '@sar/baseline';
import type { MlflowExperiment, MlflowRun, MlflowStore } from '../../mlflow/mlflow-store.js';
import { openMlflowStore } from '../../mlflow/open-mlflow-store.js';
import { storePlace } from '../../mlflow/store-place.js';
import type { SensorInput } from '../../sensor.js';
import { compareMetrics } from './compare-metrics.js';
import { NOTHING, type DriftPart, type MlflowSettings } from './drift-part.js';
import { findRun, NEWEST_RUNS } from './find-run.js';
import { overdueRun } from './overdue-run.js';

/** Compares the current run of every declared experiment with the baseline's. */
export async function judgeMetrics(input: SensorInput): Promise<DriftPart> {
  const { mlflow } = input.baseline.sensors['model-drift'];
  if (mlflow === undefined) return NOTHING;
  const opened = openMlflowStore(input, mlflow.store);
  const declared = ['sensors', 'model-drift', 'mlflow'];
  if (!opened.known) {
    const reason = `${opened.detail} (sensors.model-drift.mlflow.store)`;
    return { ...NOTHING, unjudged: [{ path: '.', reason }], failed: opened.reason };
  }
  const store = opened.value;
  if (input.onlyPaths !== undefined && ![...input.onlyPaths].some((path) => path === store.path || path.startsWith(`${store.path}/`)))
    return NOTHING;
  const place = storePlace(store, input.baseline, declared);
  const listed = await store.experiments();
  if (!listed.known) return { ...NOTHING, unjudged: [{ ...place, reason: listed.detail }], failed: listed.reason };
  const signals: Signal[] = [];
  const unjudged: Unjudged[] = [];
  const looked: Looked[] = [];
  const failures: UnknownReason[] = [];
  let judged = 0;
  for (const name of mlflow.experiments) {
    await input.pace.step();
    const experiment = listed.value.items.find((each) => each.name === name);
    if (experiment === undefined) {
      failures.push('not-configured');
      unjudged.push({ ...place, reason: `${store.name} has no experiment ${name} (sensors.model-drift.mlflow.experiments)` });
      continue;
    }
    const part = await judgeExperiment(input, mlflow, store, place, experiment);
    judged += part.judged;
    signals.push(...part.signals);
    unjudged.push(...part.unjudged);
    looked.push(...part.looked);
    if (part.failed !== undefined) failures.push(part.failed);
  }
  const [failed] = failures;
  return { judged, signals, unjudged, looked, ...(failed !== undefined && { failed }) };
}

async function judgeExperiment(
  input: SensorInput,
  mlflow: MlflowSettings,
  store: MlflowStore,
  place: { readonly path: string; readonly line?: number },
  experiment: MlflowExperiment,
): Promise<DriftPart> {
  const stop = (failed: UnknownReason, detail: string, found: readonly Signal[] = []): DriftPart => ({
    ...NOTHING,
    signals: found,
    unjudged: [{ ...place, reason: `experiment ${experiment.name}: ${detail}` }],
    failed,
  });
  const runs = await store.runs(experiment, NEWEST_RUNS);
  if (!runs.known) return stop(runs.reason, runs.detail);
  const overdue = overdueRun(input, mlflow, store, place, experiment, runs.value.items);
  const current = await findRun(store, experiment, runs.value.items, mlflow.current ?? 'newest');
  if (!current.known) return stop(current.reason, current.detail, overdue);
  const baseline =
    mlflow['baseline-run'] === 'best' ? undefined : await findRun(store, experiment, runs.value.items, mlflow['baseline-run']);
  if (baseline !== undefined && !baseline.known) return stop(baseline.reason, `the baseline run: ${baseline.detail}`, overdue);
  const compared = compareMetrics({
    mlflow,
    place,
    store,
    experiment,
    current: current.value,
    baseline: baseline?.value,
    earlier: runs.value.items,
  });
  const detail = `experiment ${experiment.name}: run ${nameOf(current.value)} against ${baseline === undefined ? `the best of its ${runs.value.items.length} newest runs` : `run ${nameOf(baseline.value)}`}`;
  return { ...compared, signals: [...overdue, ...compared.signals], looked: [{ what: store.name, detail }] };
}

function nameOf({ id, name }: MlflowRun): string {
  return name === '' ? id : `${name} (${id})`;
}
