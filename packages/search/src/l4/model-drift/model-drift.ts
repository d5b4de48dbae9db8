import type { Reading } from '@sar/baseline';
import type { Readiness, Sensor, SensorInput } from '../../sensor.js';
import { MODEL_DRIFT_RULE_TABLE } from './model-drift-rules.js';

/**
 * Model drift: is the model as good as its baseline, and does the data look like what it was trained on?
 *
 * Reads what `sensors.model-drift` declares: metrics of MLflow runs (`mlflow`: SQLite database, folder or tracking server), columns of CSV, NDJSON and Parquet
 * files against a reference or a profile of it (`data`), and JSON reports of Evidently (`reports`). Reports metrics that are worse than the baseline's or
 * missing, experiments without a new run, columns that are distributed otherwise (population stability index, Kolmogorov–Smirnov, χ², Jensen–Shannon), and what the
 * reports call drifted. Mended by training again, or by mending what delivers the data. Unknown where MLflow or Evidently is in use and nothing is declared, and
 * where nothing that is declared can be read.
 */
export const modelDrift: Sensor = {
  id: 'model-drift',
  layer: 'L4',
  title: 'Model drift',
  needs: 'declared MLflow metrics, data with a reference, or JSON reports of Evidently',
  rules: MODEL_DRIFT_RULE_TABLE,
  ready,
  read,
};

/** Something is declared, or nothing speaks for models. What is behind it is seen when it is read. */
async function ready(input: SensorInput): Promise<Readiness> {
  const { mlflow, data, reports } = input.baseline.sensors['model-drift'];
  if (mlflow !== undefined) return { ready: true, by: `MLflow at ${mlflow.store}` };
  if (data.length > 0) return { ready: true, by: data.map(({ name }) => name).join(', ') };
  if (reports.length === 0) {
    const { undeclaredDrift } = await import('./undeclared-drift.js');
    return undeclaredDrift(input);
  }
  const { reportsReady } = await import('../../reports/find-reports.js');
  return reportsReady(input, 'model-drift', { reports }, 'JSON report of Evidently');
}

/** What decides is loaded by the runs that ask. */
async function read(input: SensorInput): Promise<Reading> {
  const { readModelDrift } = await import('./read-model-drift.js');
  return readModelDrift(input);
}
