import * as z from 'zod';
import { globSchema } from '../value-schemas.js';
import { REPORT_SHAPE, sensorSchema } from './sensor-shape.js';

/** Rules of the sensor `code-scanning`. */
export const CODE_SCANNING_RULES = [
  'critical-result',
  'high-result',
  'medium-result',
  'low-result',
  'unrated-result',
] as const satisfies readonly string[];

/** Section `sensors.code-scanning`. */
export const codeScanningSchema = sensorSchema(
  CODE_SCANNING_RULES,
  {
    ...REPORT_SHAPE,
    exclude: z.array(globSchema).max(200).describe('Globs over files whose results are left out: test code.'),
    'exclude-tools': z
      .array(z.string().min(1).max(100))
      .max(100)
      .describe('Names of tools, in any case, whose results are left to the sensors that read their reports.'),
  },
  'Results of code scanning, from SARIF files and from GitHub.',
);
