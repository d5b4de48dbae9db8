import * as z from 'zod';
import { mlflowPlaceSchema } from './mlflow-place-schema.js';
import { sensorSchema } from './sensor-shape.js';

/** Rules of the sensor `experiment-lineage`. */
export const EXPERIMENT_LINEAGE_RULES = [
  'run-without-commit',
  'run-without-params',
  'run-without-dataset',
  'parent-run-gone',
  'model-without-run',
  'model-run-gone',
  'model-run-unfinished',
] as const satisfies readonly string[];

/** Section `sensors.experiment-lineage`. */
export const experimentLineageSchema = sensorSchema(
  EXPERIMENT_LINEAGE_RULES,
  {
    stores: z
      .array(mlflowPlaceSchema)
      .max(20)
      .describe(
        'MLflow stores: paths of SQLite files and of folders (`mlruns`), or addresses of tracking servers. A path where nothing is is passed over.',
      ),
    experiments: z.optional(
      z
        .array(z.string().min(1).max(500))
        .min(1)
        .max(100)
        .describe('Names of the experiments that are judged; without it, all that are not deleted.'),
    ),
    'window-days': z
      .int()
      .min(1)
      .max(3650)
      .describe('Only runs that began, and model versions that were made, in this many days are judged.'),
    'max-runs': z.int().min(1).max(10_000).describe('Most runs of an experiment that are judged, the newest first.'),
  },
  'Runs and models whose origin cannot be told.',
);
