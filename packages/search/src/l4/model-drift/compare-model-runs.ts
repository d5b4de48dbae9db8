import type { Answer, Baseline, HttpReader, WorkFiles } from '@sar/baseline';
import type { Pace } from '../../pace.js';
import type { ModelRunComparison } from './model-run-comparison.js';

/** What runs are compared with. */
export interface ModelRunsInput {
  readonly baseline: Baseline;
  readonly files: WorkFiles;
  readonly http?: HttpReader;
  readonly pace: Pace;
}

/**
 * Compares the runs that `sensors.model-drift.mlflow` names, as the sensor `model-drift` does, and tells in which parameters they differ.
 *
 * @returns unknown `not-configured` without such a section, and the store's reason where nothing can be read; an experiment that cannot be
 *   compared is left out unless it is the only one
 */
export async function compareModelRuns(input: ModelRunsInput): Promise<Answer<readonly ModelRunComparison[]>> {
  const { compareExperiments } = await import('./compare-experiments.js');
  return compareExperiments(input);
}
