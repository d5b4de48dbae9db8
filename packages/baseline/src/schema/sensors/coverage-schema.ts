import * as z from 'zod';
import { globSchema } from '../value-schemas.js';
import { REPORT_SHAPE, sensorSchema } from './sensor-shape.js';

/** Rules of the sensor `coverage`. */
export const COVERAGE_RULES = ['total-below-threshold', 'path-below-threshold', 'changed-lines-uncovered', 'never-covered'] as const;

const percent = z.number().min(0).max(100);

/** Section `sensors.coverage`. */
export const coverageSchema = sensorSchema(
  COVERAGE_RULES,
  {
    ...REPORT_SHAPE,
    count: z
      .enum(['lines', 'lines-and-branches'])
      .describe(
        'What the total and the path thresholds count: covered lines, or covered lines and branches together as `coverage report` does where branches are measured.',
      ),
    'total-percent': percent.describe('Least coverage of all measured files together, in percent; 0 for none.'),
    'changed-lines-percent': percent.describe(
      'Least share of the lines that a pull request adds or changes and that a test can run, in percent; 0 for none.',
    ),
    paths: z
      .record(globSchema, percent)
      .refine((paths) => Object.keys(paths).length <= 100, { error: 'at most 100 globs' })
      .describe('Glob over files → their least coverage together, in percent.'),
    sources: z
      .array(globSchema)
      .max(100)
      .describe('Globs over the files that tests have to run at least once, whether a report mentions them or not.'),
    exclude: z.array(globSchema).max(100).describe('Globs over files that do not count, such as generated ones.'),
    'max-age-days': z
      .int()
      .min(0)
      .max(3650)
      .describe('Days that a report may be older than the newest change of the files it measures; an older one is not judged.'),
  },
  'Coverage reports against thresholds.',
);
