import * as z from 'zod';
import { globSchema } from '../value-schemas.js';
import { sensorSchema } from './sensor-shape.js';

/** Rules of the sensor `codespace-blockers`. */
export const CODESPACE_BLOCKERS_RULES = [
  'unreadable-devcontainer',
  'missing-build-file',
  'unknown-service',
  'missing-lifecycle-script',
  'unmet-host-requirement',
  'missing-codespace-secret',
  'retired-feature',
  'invalid-port',
  'conflicting-settings',
  'ignored-setting',
  'unpinned-source',
] as const satisfies readonly string[];

/** Section `sensors.codespace-blockers`. */
export const codespaceBlockersSchema = sensorSchema(
  CODESPACE_BLOCKERS_RULES,
  {
    'secrets-elsewhere': z
      .array(
        z
          .string()
          .max(200)
          .regex(/^[A-Za-z_][A-Za-z0-9_]*$/),
      )
      .max(500)
      .describe('Names of declared secrets that the organisation or each user configures, so that the repository need not have them.'),
    exclude: z.array(globSchema).max(100).describe('Globs over devcontainer files that are not judged.'),
  },
  'What keeps a Codespace from starting as declared.',
);
