import type { Reading } from '@sar/baseline';
import type { Readiness, Sensor, SensorInput } from '../../sensor.js';
import { EXPERIMENT_LINEAGE_RULE_TABLE } from './experiment-lineage-rules.js';

/**
 * Lineage of experiments: can a model be traced to the code, the parameters and the data that made it?
 *
 * Reads the MLflow stores of `sensors.experiment-lineage.stores`: SQLite databases, folders (`mlruns`) and tracking servers. Reports finished runs of the
 * last `window-days` without a commit, a parameter or a data set, whose parent run is gone, and versions of registered models without a run that finished;
 * one finding per experiment or model and rule. What one of a parent and its children has logged counts for all of them. Mended in the training code, or
 * in the store with `mlflow runs restore`. Unknown where the repository depends on MLflow and has no store, and where a store cannot be read.
 */
export const experimentLineage: Sensor = {
  id: 'experiment-lineage',
  layer: 'L4',
  title: 'Experiment lineage',
  needs: 'a MLflow store: a SQLite file, a folder, or a tracking server',
  rules: EXPERIMENT_LINEAGE_RULE_TABLE,
  ready,
  read,
};

/** A store is there, or nothing speaks for MLflow. */
async function ready(input: SensorInput): Promise<Readiness> {
  const { lineageReady } = await import('./lineage-stores.js');
  return lineageReady(input);
}

/** What decides is loaded by the runs that ask. */
async function read(input: SensorInput): Promise<Reading> {
  const { readExperimentLineage } = await import('./read-experiment-lineage.js');
  return readExperimentLineage(input);
}
