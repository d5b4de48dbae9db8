import * as z from 'zod';
import { STEP_KINDS, STEP_OUTCOMES } from '../vocabulary/playbook.js';

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);
const digestSchema = z.string().regex(/^[0-9a-f]{16}$/);
const hashSchema = z.union([sha256Schema, z.null()]);

/** What a playbook does besides its steps. */
export const ACT_STEPS = [...STEP_KINDS, 'blocker-issue'] as const;
export type ActStep = (typeof ACT_STEPS)[number];

/** One line of `ledger/acts-<YYYY-MM>.ndjson`. Lines are only ever appended. */
export const rescueActSchema = z
  .strictObject({
    schema: z.literal('sar.act/1'),
    key: digestSchema.describe('The attempt.'),
    playbook: z.string().min(1).max(40),
    step: z.enum(ACT_STEPS),
    index: z.int().min(0).max(21).describe('Position of the step in its playbook, from 0.'),
    subject: z.string().min(1).max(100).describe('Id of the group of findings, or of the finding.'),
    outcome: z.enum(STEP_OUTCOMES),
    words: z.string().max(500),
    files: z.optional(
      z
        .array(z.strictObject({ path: z.string().max(4096), before: hashSchema, after: hashSchema }))
        .max(50)
        .describe('SHA-256 of files before and after, null where there is none.'),
    ),
    url: z.optional(z.string().max(1000)),
    commit: z.optional(z.string().max(100).describe('The commit that was rescued.')),
    run: z.string().max(1000),
    at: z.iso.datetime(),
    previous: hashSchema.describe('SHA-256 of the line before, also over the end of a file; null in the very first line.'),
  })
  .describe('A line of the ledger of playbooks.');
export type RescueAct = z.output<typeof rescueActSchema>;

/** `ledger/acts.json`: the ledger's files in their order, so that a cut-off end is noticed. */
export const rescueActIndexSchema = z
  .strictObject({
    schema: z.literal('sar.act-index/1'),
    files: z.array(
      z.strictObject({
        path: z.string().regex(/^ledger\/acts-\d{4}-\d{2}(?:-[1-9]\d{0,3})?\.ndjson$/),
        lines: z.int().min(1),
        last: sha256Schema.describe('SHA-256 of its last line.'),
      }),
    ),
  })
  .describe('The files of the ledger of playbooks, oldest first.');
export type RescueActIndex = z.output<typeof rescueActIndexSchema>;
