import * as z from 'zod';
import { globSchema, repositoryPathSchema } from '../value-schemas.js';
import { sensorSchema } from './sensor-shape.js';

/** Rules of the sensor `schema-drift`. */
export const SCHEMA_DRIFT_RULES = [
  'unparsable-file',
  'schema-violation',
  'missing-schema',
  'broken-schema',
  'schema-newer-than-file',
] as const satisfies readonly string[];

const bindingSchema = z.strictObject({
  files: z.array(globSchema).min(1).max(100).describe('Globs over the files that the schema describes.'),
  schema: z
    .union([repositoryPathSchema, z.string().regex(/^sar:[a-z]{1,40}(?:-[a-z]{1,40}){0,5}$/)])
    .describe(
      'The JSON Schema, draft 7 or 2020-12, written in JSON or YAML: a file of the repository, or `sar:` and the name of one that SAR publishes, such as `sar:baseline`.',
    ),
  format: z.optional(
    z
      .enum(['yaml', 'json', 'jsonc', 'toml'])
      .describe('How the files are written, where their names do not tell: `jsonc` is JSON with comments.'),
  ),
});

/** Section `sensors.schema-drift`. */
export const schemaDriftSchema = sensorSchema(
  SCHEMA_DRIFT_RULES,
  {
    schemas: z.array(bindingSchema).max(100).describe('Which JSON Schema describes which files, besides what the files say themselves.'),
    exclude: z
      .array(globSchema)
      .max(100)
      .describe('Globs over files that are judged only when `schemas` names them: test data and templates, which may be wrong on purpose.'),
  },
  'Configuration files against their JSON Schemas.',
);
