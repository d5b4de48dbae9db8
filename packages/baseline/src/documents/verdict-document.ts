import * as z from 'zod';
import { GATE_LINE_KINDS, GATE_OUTCOMES } from '../vocabulary/gate.js';

const text = z.string().max(20_000);

const evidenceSchema = z
  .strictObject({
    text,
    path: z.optional(z.string().max(4096).describe('From the root of the repository, with `/`.')),
    line: z.optional(z.int().min(1)),
    url: z.optional(z.string().max(4096)),
    output: z.optional(text.describe('The last lines that a program printed.')),
  })
  .describe('One fact behind a line.');

/** One line of a verdict as SAR's documents hold it. */
export const gateLineDocumentSchema = z.strictObject({
  id: z.string().min(1).max(200).describe('Id of the check in the baseline; of other lines, the kind with a word behind it.'),
  kind: z
    .enum(GATE_LINE_KINDS)
    .describe('`check` of the baseline, `integrity` of the gate itself, `weakening` of it by the change, `proof` that a finding is gone.'),
  title: z.string().max(1000),
  required: z.boolean().describe('Whether the gate fails with it.'),
  outcome: z.enum(GATE_OUTCOMES).describe('`unknown` is never counted as passed.'),
  detail: text.describe('Why.'),
  evidence: z.array(evidenceSchema).max(1000),
  durationMs: z.number().min(0).describe('Milliseconds that it took.'),
  remedy: z.optional(text.describe('What to do; of lines that have not passed.')),
  command: z.optional(text.describe('The command that shows it again or mends it, as words of a shell.')),
  playbook: z.optional(z.string().max(100).describe('The playbook that leads back to RESCUE.')),
});

/** What the gate writes: `sar gate --format json`, and the verdict file of the action. */
export const verdictDocumentSchema = z
  .strictObject({
    schema: z.literal('sar.verdict/1'),
    version: z.string().max(100).describe('Version of SAR that wrote the document.'),
    at: z.iso.datetime().describe('When the gate judged.'),
    commit: z.optional(z.string().max(100).describe('The commit that was judged, in full.')),
    base: z.optional(z.string().max(100).describe('The commit whose baseline judged, where that is another one.')),
    event: z.optional(z.string().max(100).describe('The event that started the run, such as `pull_request`.')),
    outcome: z.enum(['pass', 'fail']).describe('The gate fails with every required line that has not passed.'),
    failed: z.array(z.string().max(200)).max(1000).describe('Ids of the lines that make it fail, in their order.'),
    lines: z.array(gateLineDocumentSchema).max(1000).describe('Checks in the order of the baseline; then integrity, weakening, proof.'),
  })
  .describe('Verdict of the validation gate.');

export type VerdictDocument = z.output<typeof verdictDocumentSchema>;
