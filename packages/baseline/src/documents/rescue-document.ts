import * as z from 'zod';
import { RESCUE_OUTCOMES, STEP_KINDS, STEP_OUTCOMES } from '../vocabulary/playbook.js';

const addressSchema = z.string().max(2000);

const findingSchema = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{16}$/),
  sensor: z.string(),
  rule: z.string(),
  path: z.string(),
  message: z.string(),
});

const subjectSchema = z
  .strictObject({ id: z.string().describe('Of the group of findings, or of the finding.'), findings: z.array(findingSchema) })
  .describe('One cause, and the findings that have it.');

const changeSchema = z
  .strictObject({
    path: z.string(),
    before: z.optional(z.string().describe('Text before; a new file has none.')),
    after: z.optional(z.string().describe('Text after; a file that is gone has none.')),
    cut: z.optional(z.literal(true).describe('The texts are left out: those of a document have at most 200,000 characters together.')),
  })
  .describe('A file that a step changes.');

const stepSchema = z.strictObject({
  step: z.enum(STEP_KINDS),
  outcome: z
    .enum(STEP_OUTCOMES)
    .describe('`would-do` in a plan; `unchanged`: there was nothing to do; `waiting`: begun; `not-now`: a limit or a halt.'),
  words: z.string(),
  details: z.optional(z.array(z.string())),
  url: z.optional(addressSchema),
  changes: z.optional(z.array(changeSchema)),
});

const reportSchema = z.strictObject({
  playbook: z.string(),
  title: z.string(),
  subject: subjectSchema,
  chosenBy: z.string().describe('Why this playbook.'),
  key: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .describe('Of the attempt.'),
  outcome: z
    .enum(RESCUE_OUTCOMES)
    .describe('`planned`: nothing was written; `waiting`: begun, a later run goes on; `blocked`: an issue asks the owner.'),
  words: z.string(),
  steps: z.array(stepSchema),
  pullRequest: z.optional(addressSchema),
  issue: z.optional(addressSchema),
});

/** What a run of playbooks writes: the plan file of the action, and `sar rescue --format json`. */
export const rescueDocumentSchema = z
  .strictObject({
    schema: z.literal('sar.rescue/1'),
    version: z.string().describe('Version of SAR that wrote the document.'),
    at: z.iso.datetime().describe('When it was planned or applied.'),
    repository: z.optional(z.string().describe('`owner/repository`, where it is known.')),
    commit: z.optional(z.string().describe('The commit that is rescued.')),
    applied: z.boolean().describe('Whether the run was told to act; else everything is planned only.'),
    reports: z.array(reportSchema).describe('In the order in which they were acted on: the worst first.'),
    unmatched: z
      .array(z.strictObject({ subject: subjectSchema, why: z.string() }))
      .describe('Causes that no playbook is run for, and why.'),
  })
  .describe('What playbooks would do, or did.');
export type RescueDocument = z.output<typeof rescueDocumentSchema>;
