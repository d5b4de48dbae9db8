import * as z from 'zod';
import { globSchema, repositoryPathSchema } from '../value-schemas.js';
import { sensorSchema } from './sensor-shape.js';

/** Rules of the sensor `version-mismatch`. */
export const VERSION_MISMATCH_RULES = [
  'unsupported-version',
  'conflicting-pins',
  'version-not-in-ci',
  'version-differs-in-ci',
  'missing-version-file',
] as const satisfies readonly string[];

/** Section `sensors.version-mismatch`. */
export const versionMismatchSchema = sensorSchema(
  VERSION_MISMATCH_RULES,
  {
    authority: z
      .record(
        z
          .string()
          .max(40)
          .regex(/^[a-z][a-z0-9-]*$/),
        repositoryPathSchema,
      )
      .describe('Tool (`python`, `node`, `go` …) → the file of the repository that says its version; all other places are to follow it.'),
    exclude: z
      .array(globSchema)
      .max(100)
      .describe('Globs over files whose versions do not count: test data, templates and copies of others.'),
  },
  'One tool, pinned to different versions in different files.',
);
