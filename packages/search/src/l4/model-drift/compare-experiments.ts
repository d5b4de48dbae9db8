import { compareText, known, unknown, type Answer } from '@sar/baseline';
import type { MlflowExperiment, MlflowRun, MlflowStore } from '../../mlflow/mlflow-store.js';
import { openMlflowStore } from '../../mlflow/open-mlflow-store.js';
import { figure } from './compare-metrics.js';
import type { ModelRunsInput } from './compare-model-runs.js';
import type { MlflowSettings } from './drift-part.js';
import { findRun, NEWEST_RUNS } from './find-run.js';
import { metricVerdict } from './metric-verdict.js';
import type { ComparedMetric, ModelRunComparison } from './model-run-comparison.js';

const MAX_CHANGED = 50;
const MAX_TEXT = 200;

/** See `compareModelRuns`. */
export async function compareExperiments(input: ModelRunsInput): Promise<Answer<readonly ModelRunComparison[]>> {
  const { mlflow } = input.baseline.sensors['model-drift'];
  if (mlflow === undefined) return unknown('not-configured', 'sensors.model-drift.mlflow names no store of runs');
  const opened = openMlflowStore(input, mlflow.store);
  if (!opened.known) return opened;
  const listed = await opened.value.experiments();
  if (!listed.known) return listed;
  const comparisons: ModelRunComparison[] = [];
  let failed: Answer<never> = unknown('not-configured', `${opened.value.name} has none of the experiments of sensors.model-drift.mlflow`);
  for (const name of mlflow.experiments) {
    await input.pace.step();
    const experiment = listed.value.items.find((each) => each.name === name);
    const compared = experiment === undefined ? undefined : await compareExperiment(opened.value, mlflow, experiment);
    if (compared?.known === true) comparisons.push(compared.value);
    else if (compared !== undefined) failed = compared;
  }
  return comparisons.length > 0 ? known(comparisons) : failed;
}

async function compareExperiment(
  store: MlflowStore,
  mlflow: MlflowSettings,
  experiment: MlflowExperiment,
): Promise<Answer<ModelRunComparison>> {
  const runs = await store.runs(experiment, NEWEST_RUNS);
  if (!runs.known) return runs;
  const earlier = runs.value.items;
  const current = await findRun(store, experiment, earlier, mlflow.current ?? 'newest');
  if (!current.known) return current;
  const selector = mlflow['baseline-run'];
  const named = selector === 'best' ? undefined : await findRun(store, experiment, earlier, selector);
  if (named?.known === false) return named;
  const compared = { experiment, current: current.value, baseline: named?.value, earlier };
  const metrics = Object.entries(mlflow.metrics).map(([name, metric]): ComparedMetric => {
    const judged = metricVerdict(compared, name, metric);
    const reference = 'reference' in judged ? judged.reference : undefined;
    return {
      name,
      baseline: reference === undefined ? undefined : figure(reference.value),
      current: judged.current === undefined ? undefined : figure(judged.current),
      change: reference === undefined || judged.current === undefined ? undefined : signed(judged.current - reference.value),
      verdict: judged.verdict,
      baselineRun: reference?.run.id,
    };
  });
  const against = named?.value ?? earlier.find(({ id }) => id === metrics.find(({ verdict }) => verdict === 'worse')?.baselineRun);
  return known({
    experiment: experiment.name,
    current: nameOf(current.value),
    baseline: named === undefined ? undefined : nameOf(named.value),
    metrics,
    parameters: await changedParameters(store, current.value, against),
  });
}

async function changedParameters(
  store: MlflowStore,
  current: MlflowRun,
  baseline: MlflowRun | undefined,
): Promise<ModelRunComparison['parameters']> {
  if (baseline === undefined || baseline.id === current.id) return known({ changed: [], cut: false });
  const [now, then] = [await store.paramsOf(current), await store.paramsOf(baseline)];
  if (!now.known) return now;
  if (!then.known) return then;
  const [after, before] = [new Map(now.value.items), new Map(then.value.items)];
  const changed = [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => before.get(name) !== after.get(name))
    .toSorted(compareText)
    .map((name) => ({
      name: name.slice(0, MAX_TEXT),
      baseline: before.get(name)?.slice(0, MAX_TEXT),
      current: after.get(name)?.slice(0, MAX_TEXT),
    }));
  return known({ changed: changed.slice(0, MAX_CHANGED), cut: changed.length > MAX_CHANGED || now.value.cut || then.value.cut });
}

function nameOf({ id, name }: MlflowRun): { readonly id: string; readonly name: string } {
  return { id, name: name.slice(0, MAX_TEXT) };
}

function signed(change: number): string {
  return change > 0 ? `+${figure(change)}` : figure(change);
}
