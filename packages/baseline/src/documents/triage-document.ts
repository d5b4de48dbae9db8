import * as z from 'zod';
import { findingDocumentSchema } from './finding-document.js';
import { readingDocumentSchema } from './reading-document.js';
import { SCORE_PARTS } from './score-document.js';

const count = z.int().min(0);
const fingerprintSchema = z.string().regex(/^[0-9a-f]{16}$/);

/** Findings with one cause, as SAR's documents hold them. */
export const causeGroupDocumentSchema = z
  .strictObject({
    id: fingerprintSchema,
    kind: z.string().describe('Which rule of linking found it.'),
    title: z.string().describe('What the cause is.'),
    why: z.string().describe('Why the findings are linked.'),
    root: fingerprintSchema.describe('The finding that is the cause, or stands for it.'),
    members: z.array(fingerprintSchema).min(2).describe('All findings, the root first.'),
  })
  .describe('Findings that have one cause.');

/** What a triage writes: `sar triage --format json`, and the findings file of the action. */
export const triageDocumentSchema = z
  .strictObject({
    schema: z.literal('sar.triage/1'),
    version: z.string().describe('Version of SAR that wrote the document.'),
    at: z.iso.datetime().describe('When it was triaged; deadlines are reckoned from it.'),
    repository: z.optional(z.string().describe('`owner/repository`, where it is known.')),
    commit: z.optional(z.string().describe('The commit that was checked out.')),
    branch: z.optional(z.string().describe('The branch that was checked.')),
    isDefaultBranch: z.boolean().describe('True when that is known to be the default branch; only then a finding is called gone.'),
    partial: z.boolean().describe('True when only a part of the repository was judged; then no finding is called gone.'),
    baseline: z.strictObject({
      sources: z.array(z.string()).describe('Presets and files that were merged, lowest first.'),
      notice: z.optional(z.string()),
    }),
    notes: z.array(z.string()).describe('What is worth knowing of the run, a sentence each.'),
    sensors: z.array(readingDocumentSchema).describe('What each sensor returned. One that could not answer is never counted as clear.'),
    findings: z.array(findingDocumentSchema).describe('Most severe first, waived ones included.'),
    groups: z.array(causeGroupDocumentSchema),
    accepted: z
      .array(fingerprintSchema)
      .describe('Ids of findings that people accepted as they are: `fail-on: new:P2` does not count them.'),
    totals: z
      .strictObject({ P0: count, P1: count, P2: count, P3: count, waived: count, unknown: count, breached: count })
      .describe('Open findings by severity; the waived ones; sensors that could not answer; open findings that are overdue.'),
    ...SCORE_PARTS,
  })
  .describe('Result of a triage: what the sensors said, every finding with its decision and clock, groups with one cause, and the score.');

export type TriageDocument = z.output<typeof triageDocumentSchema>;
