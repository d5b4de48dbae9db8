import * as z from 'zod';
import { globSchema } from '../value-schemas.js';
import { REPORT_SHAPE, sensorSchema } from './sensor-shape.js';

/** Rules of the sensor `test-gate`. */
export const TEST_GATE_RULES = [
  'failing-tests',
  'newly-failing-tests',
  'flaky-tests',
  'vanished-tests',
  'slow-tests',
  'required-check-gone',
] as const;

const globs = z.array(globSchema).max(100);

/** Section `sensors.test-gate`. */
export const testGateSchema = sensorSchema(
  TEST_GATE_RULES,
  {
    ...REPORT_SHAPE,
    reruns: globs.describe(
      'Globs over JUnit files of a second run of failed tests: a test that passes there is flaky, not failing. They need not be among `reports`.',
    ),
    previous: globs.describe(
      'Globs over JUnit files, or records (`sar.test-record/1`), of earlier runs; without them, nothing is newly failing, vanished or slower than before.',
    ),
    'max-age-days': z
      .int()
      .min(0)
      .max(3650)
      .describe('Days that a JUnit file may be older than the newest commit; an older one is not judged.'),
    'flaky-changes': z
      .int()
      .min(2)
      .max(50)
      .describe('How often the outcome of a test has to change from one run to the next, in `previous` and now, to call it flaky.'),
    'slow-seconds': z.optional(
      z.number().positive().max(86_400).describe('Seconds that a test may take; without it, as long as it likes.'),
    ),
    'slow-factor': z.number().min(1).max(1000).describe('How many times longer than in `previous` a test may take.'),
    'slow-least-seconds': z
      .number()
      .min(0)
      .max(86_400)
      .describe('Seconds that a test has to take longer than before, besides the factor, to be called slower.'),
    'required-checks-branch': z.optional(
      z.string().min(1).max(250).describe('Branch whose required checks are compared with the workflows; without it, the default branch.'),
    ),
  },
  'Test results, and required checks that nothing reports.',
);
