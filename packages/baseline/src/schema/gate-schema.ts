import * as z from 'zod';
import { MERGE_METHODS } from '../ports/pull-requests.js';
import { commandSchema } from './sensors/sensor-shape.js';
import { globSchema, ownerSchema, repositoryPathSchema, severitySchema } from './value-schemas.js';

const checkIdSchema = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9-]*$/);
const globsSchema = z.array(globSchema).min(1).max(100);
const sensorIdSchema = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9-]*$/);
export const playbookIdSchema = z
  .string()
  .max(40)
  .regex(/^[A-Za-z][A-Za-z0-9-]*$/);

const gateCommandSchema = z
  .strictObject({
    run: z.optional(commandSchema.describe('Program and arguments; no shell takes part.')),
    shell: z.optional(z.string().trim().min(1).max(4000).describe('A line for `bash -euo pipefail -c`, for what needs a shell.')),
    directory: z.optional(repositoryPathSchema.describe('Folder that it runs in, from the root of the repository; without it, the root.')),
    'time-limit': z.optional(z.int().min(1).max(21_600).describe('Seconds after which it is ended and has failed; without it, 600.')),
  })
  .refine(({ run, shell }) => (run === undefined) !== (shell === undefined), { error: 'either `run` or `shell`' });

/** What a check of the gate consists of; all that is given must pass. */
const gateCheckSchema = z
  .strictObject({
    title: z.optional(z.string().trim().min(1).max(200).describe('What people call the check.')),
    required: z.boolean().describe('Whether the gate fails when the check fails or is unknown.'),
    commands: z.optional(z.array(gateCommandSchema).min(1).max(20).describe('Programs that must end with 0, one after the other.')),
    reports: z.optional(
      globsSchema.describe(
        'Globs over files that earlier jobs or the commands left: each must match a file that is not empty, and not older than the commit.',
      ),
    ),
    sensors: z.optional(
      z
        .array(sensorIdSchema)
        .min(1)
        .max(50)
        .describe('Sensors that must answer, without a finding at or above `fail-on` that is not waived.'),
    ),
    'fail-on': z.optional(severitySchema.describe('The least severity of a finding of `sensors` that fails the check; without it, P2.')),
    'failure-rate': z.optional(
      z
        .strictObject({
          'max-percent': z.optional(
            z.number().min(0).max(100).describe('Most percent of failed CI runs; without it, `ci.thresholds.degraded`.'),
          ),
          'max-age-hours': z.number().positive().max(8760).describe('Hours after which the measured rate is too old to be believed.'),
        })
        .describe('The failure rate of CI, as the variable `ci.variables.failure-rate` has it.'),
    ),
    changed: z.optional(
      z
        .strictObject({
          when: globsSchema.describe('Globs over files; when the change touches one of them …'),
          expect: globsSchema.describe('… it must touch a file that one of these matches, too.'),
        })
        .describe('Files that change together, such as a changelog with the sources.'),
    ),
    'new-alerts': z.optional(
      z
        .enum(['low', 'medium', 'high', 'critical', 'any'])
        .describe('The least severity of an open code-scanning alert that the base does not have and that fails the check.'),
    ),
    'new-findings': z.optional(
      severitySchema.describe('The least severity of a finding that the base does not have and that fails the check.'),
    ),
    remedy: z.optional(z.string().trim().min(3).max(500).describe('What to do when it fails, in place of what SAR says.')),
    playbook: z.optional(playbookIdSchema.describe('The playbook that leads back to RESCUE.')),
  })
  .describe('A check of the gate; everything that it names must pass. One that names nothing is unknown.');

/** Section `gate`: the checks that a change must pass. */
export const gateSchema = z
  .strictObject({
    checks: z
      .record(checkIdSchema, gateCheckSchema)
      .refine((checks) => Object.keys(checks).length <= 50, { error: 'at most 50 checks' })
      .describe('The checks, in their order, by their id.'),
    concurrency: z.int().min(1).max(16).describe('Checks that run at once.'),
    approvers: z.optional(
      z
        .array(ownerSchema)
        .min(1)
        .max(20)
        .describe('Who may approve a change that weakens the gate, by a review of that commit; without it, `owner`.'),
    ),
    guarded: z.optional(
      globsSchema.describe(
        'Globs over files that the checks judge by, such as package.json or the workflow of the gate: a change of one has to be approved.',
      ),
    ),
    'merge-method': z.optional(z.enum(MERGE_METHODS).describe('How auto-merge merges; without it, as the repository does by default.')),
    'check-run': z.string().trim().min(1).max(100).describe('Name of the check run that the gate publishes.'),
  })
  .describe('The validation gate: what a change must pass before it is merged.');
