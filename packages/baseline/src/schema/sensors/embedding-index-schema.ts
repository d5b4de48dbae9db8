import * as z from 'zod';
import { globSchema, repositoryPathSchema } from '../value-schemas.js';
import { daysSchema, declaredNameSchema, fieldNameSchema } from './record-store-shape.js';
import { sensorSchema } from './sensor-shape.js';

/** Rules of the sensor `embedding-index`. */
export const EMBEDDING_INDEX_RULES = [
  'index-expired',
  'index-behind-sources',
  'index-misconfigured',
  'index-collapsed',
  'index-missing',
  'index-unreadable',
] as const satisfies readonly string[];

const configurationSchema = z
  .strictObject({
    file: repositoryPathSchema.describe('YAML, JSON or TOML file that configures what embeds.'),
    'model-key': z.optional(fieldNameSchema.describe('Path of keys to the name of the model, such as `embedding.model`.')),
    'dim-key': z.optional(fieldNameSchema.describe('Path of keys to the dimension.')),
  })
  .describe('Where the configuration says which model and dimension an index is built with.');

const indexSchema = z.strictObject({
  name: z.optional(declaredNameSchema.describe('What people call the index; without it, the path of the metadata.')),
  metadata: repositoryPathSchema.describe('JSON file with `generated_at`, `model`, `dim`, `chunk_count`, `build_time_seconds`.'),
  sources: z.optional(z.array(repositoryPathSchema).min(1).max(100).describe('Files and folders that the index is built from.')),
  'max-age-days': z.optional(daysSchema.describe('Days after which the index is too old, instead of the limit of the sensor.')),
  model: z.optional(z.string().min(1).max(200).describe('Model that the index must be built with.')),
  dim: z.optional(z.int().min(1).max(1_000_000).describe('Dimension that the index must have.')),
  configuration: z.optional(configurationSchema),
  'min-chunks': z.optional(z.int().min(1).max(1_000_000_000_000).describe('Fewer chunks than these are a collapse.')),
  'previous-chunks': z.optional(
    z.int().min(1).max(1_000_000_000_000).describe('Chunks of an index that was good; `max-drop-percent` is counted from it.'),
  ),
});

/** Section `sensors.embedding-index`. */
export const embeddingIndexSchema = sensorSchema(
  EMBEDDING_INDEX_RULES,
  {
    indexes: z.array(indexSchema).max(100).describe('The embedding indexes that there must be.'),
    'known-metadata': z
      .array(repositoryPathSchema)
      .max(20)
      .describe('Metadata files that are judged where they exist, although no index is declared for them.'),
    signs: z
      .array(globSchema)
      .max(100)
      .describe('Globs over files that show that there is an index; where one is found, an index must be declared.'),
    'max-age-days': daysSchema.describe('Days after which an index is too old.'),
    'max-drop-percent': z.number().min(1).max(100).describe('Percent of `previous-chunks` that may be missing.'),
  },
  'Age and shape of embedding indexes.',
);
