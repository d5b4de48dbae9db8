import * as z from 'zod';
import { globSchema, repositoryPathSchema, ruleShape, severitySchema } from '../value-schemas.js';

/** What every sensor's section has. */
const COMMON = {
  enabled: z.boolean().describe('Whether the sensor runs.'),
  severity: z.optional(
    severitySchema.describe("The severity of all of the sensor's findings, instead of the one that follows from the impact."),
  ),
  'time-limit': z.optional(
    z.int().min(1).max(3600).describe('Seconds after which the sensor is given up and is unknown, instead of the time limit of the run.'),
  ),
  store: z.optional(
    repositoryPathSchema.describe(
      'File of the repository that the signals of the sensor are written to, for runs that write signal stores.',
    ),
  ),
};

/** A program and its arguments; no shell takes part. */
export const commandSchema = z
  .array(
    z
      .string()
      .max(4000)
      .regex(/^[^\u0000]*$/),
  )
  .min(1)
  .max(100);

/** What the sections of sensors that read reports have besides. */
export const REPORT_SHAPE = {
  reports: z.array(globSchema).max(100).describe('Globs over the files of reports; also files that git does not track.'),
  command: z.optional(
    commandSchema.describe(
      'Program and arguments that print a report to standard output; run only where commands are allowed, in place of reading report files.',
    ),
  ),
};

/** The section of a sensor: what every sensor has, a level for each of its rules, and its own options. */
export function sensorSchema<Id extends string, Options extends z.ZodRawShape>(
  rules: readonly Id[],
  options: Options,
  description: string,
) {
  return z
    .strictObject({
      ...COMMON,
      rules: z
        .strictObject(ruleShape(rules))
        .describe('Per rule: `off`, or the severity of its findings; without an entry the severity follows from the impact.'),
      ...options,
    })
    .describe(description);
}

/** The section of a sensor whose rules have their levels elsewhere, or that has one rule. */
export function sensorSchemaWithoutRules(description: string) {
  return z.strictObject(COMMON).describe(description);
}
