import * as z from 'zod';
import { globSchema, repositoryPathSchema } from '../value-schemas.js';
import { mlflowPlaceSchema } from './mlflow-place-schema.js';
import { sensorSchema } from './sensor-shape.js';

/** Rules of the sensor `checkpoint-staleness`. */
export const CHECKPOINT_STALENESS_RULES = [
  'checkpoint-missing',
  'checkpoint-too-old',
  'checkpoint-older-than-sources',
] as const satisfies readonly string[];

const checkpointSchema = z
  .strictObject({
    name: z.string().min(1).max(200).describe('What the model is called in findings.'),
    files: z.optional(
      z
        .array(globSchema)
        .min(1)
        .max(50)
        .describe('Globs over checkpoints, also files that git does not track. A pointer such as `model.pt.dvc` serves too.'),
    ),
    'registered-model': z.optional(
      z.string().min(1).max(256).describe('Name of the model in the MLflow registry at `store`, in place of `files`.'),
    ),
    store: z.optional(
      mlflowPlaceSchema.describe(
        'MLflow store with the registry: path of a SQLite file or of a folder (`mlruns`), or address of a tracking server.',
      ),
    ),
    'max-age-days': z.optional(
      z.int().min(1).max(3650).describe('Days after which the newest checkpoint is too old; without it, its age is not judged.'),
    ),
    'trained-from': z.optional(
      z
        .array(repositoryPathSchema)
        .min(1)
        .max(50)
        .describe('Files and folders of training code and data, which git tracks: a checkpoint older than their newest commit is stale.'),
    ),
  })
  .refine(
    ({ files, 'registered-model': model, store }) =>
      (files === undefined) !== (model === undefined) && (model === undefined) === (store === undefined),
    {
      error: 'either files, or registered-model and store',
    },
  );

/** Section `sensors.checkpoint-staleness`. */
export const checkpointStalenessSchema = sensorSchema(
  CHECKPOINT_STALENESS_RULES,
  { checkpoints: z.array(checkpointSchema).max(100).describe('The checkpoints that are judged: files, or a registered model.') },
  'Age of checkpoints and registered models.',
);
