import * as z from 'zod';
import { CONDITIONS } from '../vocabulary/signal.js';
import { IMPACTS, LAYERS } from '../vocabulary/severity.js';
import { commandSchema } from './sensors/sensor-shape.js';
import { globSchema, repositoryPathSchema, severitySchema } from './value-schemas.js';

const idSchema = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9-]*$/);
const levelSchema = z.enum(['off', 'P0', 'P1', 'P2', 'P3']);

/** Section `custom-sensors`: sensors that are programs of the repository's own. */
export const customSensorsSchema = z
  .record(
    idSchema,
    z
      .strictObject({
        title: z.optional(z.string().trim().min(1).max(200).describe('What people call the sensor.')),
        layer: z.enum(LAYERS).describe('The layer that it looks at.'),
        enabled: z.optional(z.boolean().describe('Whether the sensor runs; without it, yes.')),
        command: z.optional(commandSchema.describe('Program and arguments that print the report; run only where commands are allowed.')),
        reports: z.optional(z.array(globSchema).min(1).max(100).describe('Globs over report files that something else left.')),
        format: z.enum(['signals', 'sarif']).describe('`signals`: a JSON document of schema `sar.signals/1`; `sarif`: SARIF 2.1.0.'),
        condition: z.optional(
          z.enum(CONDITIONS).describe('Condition of what SARIF tells, and of signals that name none; without it, `broken`.'),
        ),
        impact: z.optional(
          z
            .enum(IMPACTS)
            .describe(
              'Impact of what SARIF tells, and of signals that name none; without it, `error` of SARIF degrades and the rest is advisory.',
            ),
        ),
        severity: z.optional(severitySchema.describe("The severity of all of the sensor's findings.")),
        rules: z.optional(
          z
            .record(
              z
                .string()
                .min(1)
                .max(200)
                .regex(/^[^\s\u0000-\u001f]+$/),
              levelSchema,
            )
            .describe('Per rule of the tool: `off`, or the severity of its findings.'),
        ),
        'time-limit': z.optional(z.int().min(1).max(3600).describe('Seconds after which the sensor is given up and is unknown.')),
        store: z.optional(repositoryPathSchema.describe('File of the repository that its signals are written to.')),
      })
      .refine(({ command, reports }) => (command === undefined) !== (reports === undefined), {
        error: 'either `command` or `reports`',
      }),
  )
  .describe('Sensors of the repository: a program that prints signals or SARIF, or reports that something else left.');
