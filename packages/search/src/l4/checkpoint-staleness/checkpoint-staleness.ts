import type { Reading } from '@sar/baseline';
import type { Readiness, Sensor, SensorInput } from '../../sensor.js';
import { CHECKPOINT_STALENESS_RULE_TABLE } from './checkpoint-staleness-rules.js';

/**
 * Age of checkpoints: is the model that is in use as new as what it was trained from?
 *
 * Reads the files and registered models of `sensors.checkpoint-staleness.checkpoints`. A file that git tracks is as old as its newest commit, another one as
 * its time of writing, a registered model as its newest version. Reports a model without a checkpoint, one older than `max-age-days`, and one older than the
 * newest commit of `trained-from`. Mended by training again. Unknown where files of checkpoints are there and none is declared, and where the dates are not
 * to be had: a shallow clone, a store that cannot be read.
 */
export const checkpointStaleness: Sensor = {
  id: 'checkpoint-staleness',
  layer: 'L4',
  title: 'Checkpoint staleness',
  needs: 'declared checkpoints: files, or a model registered with MLflow',
  rules: CHECKPOINT_STALENESS_RULE_TABLE,
  ready,
  read,
};

async function ready(input: SensorInput): Promise<Readiness> {
  const { checkpointsReady } = await import('./undeclared-checkpoints.js');
  return checkpointsReady(input);
}

/** What decides is loaded by the runs that ask. */
async function read(input: SensorInput): Promise<Reading> {
  const { readCheckpointStaleness } = await import('./read-checkpoint-staleness.js');
  return readCheckpointStaleness(input);
}
