import * as z from 'zod';
import { sensorSchema } from './sensor-shape.js';

/** Rules of the sensor `gate-integrity`. */
export const GATE_INTEGRITY_RULES = [
  'skippable-gate',
  'overlooked-result',
  'ignored-failure',
  'unreported-needs',
  'unheeded-verdict',
  'job-not-in-gate',
  'path-filtered-gate',
  'missing-merge-group',
] as const satisfies readonly string[];

/** Section `sensors.gate-integrity`. */
export const gateIntegritySchema = sensorSchema(
  GATE_INTEGRITY_RULES,
  {
    'merge-queue': z
      .boolean()
      .describe('Whether pull requests are merged by a merge queue, so that every required check has to run for `merge_group` as well.'),
  },
  'Jobs that answer for others: whether a required check can pass although something failed.',
);
