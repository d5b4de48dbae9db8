import * as z from 'zod';
import { globSchema } from '../value-schemas.js';
import { REPORT_SHAPE, sensorSchema } from './sensor-shape.js';

/** Rules of the sensor `dead-code`. */
export const DEAD_CODE_RULES = [
  'unused-import',
  'redefined-name',
  'ambiguous-name',
  'unused-local',
  'unused-code',
  'unused-export',
  'unused-file',
  'unused-dependency',
] as const satisfies readonly string[];

/** Section `sensors.dead-code`. */
export const deadCodeSchema = sensorSchema(
  DEAD_CODE_RULES,
  {
    ...REPORT_SHAPE,
    codes: z
      .array(z.string().min(1).max(200))
      .max(200)
      .describe(
        'Codes of ruff and rule ids of ESLint and of SARIF tools whose results count as dead code. What knip reports always counts.',
      ),
    mapping: z
      .record(
        globSchema,
        z.strictObject({
          rule: z.enum(DEAD_CODE_RULES).describe('The rule of this sensor that the results belong to.'),
          impact: z.optional(z.enum(['degrades', 'advisory']).describe("What they do to the repository, in place of the rule's impact.")),
        }),
      )
      .refine((mapping) => Object.keys(mapping).length <= 100, { error: 'at most 100 entries' })
      .describe(
        'Glob over `<tool>/<rule id>` of a result, such as `CodeQL/py/unused-*`, `ruff/ARG*` or `eslint/no-empty`, and what it means here. The first that matches wins over `codes`.',
      ),
  },
  'Unused imports and code that a linter or knip reports.',
);
