import * as z from 'zod';
import { globSchema, repositoryPathSchema } from '../value-schemas.js';
import { REPORT_SHAPE, sensorSchema } from './sensor-shape.js';

/** Rules of the sensor `secrets-baseline`. */
export const SECRETS_BASELINE_RULES = [
  'new-secret',
  'confirmed-secret',
  'unaudited-entry',
  'stale-entry',
] as const satisfies readonly string[];

/** Section `sensors.secrets-baseline`. */
export const secretsBaselineSchema = sensorSchema(
  SECRETS_BASELINE_RULES,
  {
    baseline: repositoryPathSchema.describe('The baseline of detect-secrets.'),
    ...REPORT_SHAPE,
    scan: z.boolean().describe('Whether the tracked text files are searched for secrets without detect-secrets.'),
    exclude: z.array(globSchema).max(200).describe('Globs over files that the search leaves out: lockfiles, generated files.'),
    doubtful: z
      .array(globSchema)
      .max(200)
      .describe(
        'Globs over files whose hits are shown only as pedantic, since most of them are made up: tests, examples, documents, built files.',
      ),
    'max-file-bytes': z.int().min(1024).max(16_777_216).describe('Largest file that is searched, in bytes.'),
  },
  'Secrets in files that the baseline of detect-secrets does not know.',
);
