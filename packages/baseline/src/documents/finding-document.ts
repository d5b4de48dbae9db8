import * as z from 'zod';
import { ARTEFACT_KINDS, CONDITIONS } from '../vocabulary/signal.js';
import { IMPACTS, LAYERS, SEVERITIES } from '../vocabulary/severity.js';

/** Parts that SAR's output documents share. Objects are closed: what SAR writes is exactly what is published. */

const position = z.int().min(1);

export const artefactDocumentSchema = z
  .strictObject({
    kind: z.enum(ARTEFACT_KINDS),
    path: z.string().max(4096).describe('From the root of the repository, with `/`.'),
    line: z.optional(position),
    column: z.optional(position),
    endLine: z.optional(position),
    job: z.optional(z.string()),
    step: z.optional(z.string()),
    via: z.optional(z.array(z.string()).describe('The calls from the job to the place, outermost first.')),
    name: z.optional(z.string()),
    url: z.optional(z.string()),
  })
  .describe('What the finding is about. Lines and columns are 1-based.');

export const evidenceDocumentSchema = z.strictObject({ path: z.string(), line: z.optional(position), text: z.string() });

export const fixDocumentSchema = z
  .strictObject({
    title: z.string(),
    edits: z.array(z.strictObject({ path: z.string(), start: z.int().min(0), end: z.int().min(0), text: z.string() })),
  })
  .describe('A mechanical remedy: replaces the characters from `start` to before `end` (UTF-16 offsets) by `text`.');

export const severityDocumentSchema = z.enum(SEVERITIES).describe('P0 critical, P1 blocker, P2 degraded, P3 advisory.');

export const waivedDocumentSchema = z
  .strictObject({
    by: z.enum(['waiver', 'suppression']),
    reason: z.string(),
    owner: z.optional(z.string()),
    until: z.iso.date().describe('The last day (UTC) on which it holds.'),
  })
  .describe('The finding is accepted: listed, but it does not fail a run.');

/** What a signal says about itself, before triage. */
const ABOUT = {
  id: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .describe('Fingerprint: stays the same over runs and over edits elsewhere in the file.'),
  sensor: z.string().max(100),
  rule: z.string().max(100),
  layer: z.enum(LAYERS),
  condition: z.enum(CONDITIONS),
  impact: z.enum(IMPACTS),
};
const DETAILS = {
  artefact: artefactDocumentSchema,
  ecosystem: z.optional(z.string()),
  message: z.string(),
  expected: z.string(),
  actual: z.string(),
  evidence: z.array(evidenceDocumentSchema),
  help: z.string(),
  playbook: z.optional(z.string()),
  fix: z.optional(fixDocumentSchema),
  pedantic: z.optional(z.boolean()),
};

/** A signal as SAR writes it. */
export const signalDocumentSchema = z.strictObject({ ...ABOUT, ...DETAILS });

export type SignalDocument = z.output<typeof signalDocumentSchema>;

/** A finding as SAR writes it: a signal and what triage decided. Times are ISO 8601 in UTC. */
export const findingDocumentSchema = z.strictObject({
  ...ABOUT,
  severity: severityDocumentSchema,
  decision: z.strictObject({ by: z.string(), why: z.string() }).describe('Which rule decided the severity, and why.'),
  route: z.string().describe('What happens next: `incident`, `dispatch`, `backlog` or `registry`.'),
  owner: z.optional(z.string()),
  firstSeen: z.iso.datetime(),
  sla: z
    .strictObject({
      hours: z.number().positive(),
      dueAt: z.iso.datetime(),
      leftHours: z.number().describe('Hours to the deadline; negative when it is over.'),
      breached: z.boolean(),
      isBusiness: z.optional(z.boolean().describe("True where only the hours of the baseline's calendar count.")),
    })
    .describe('The clock of the finding.'),
  waived: z.optional(waivedDocumentSchema),
  labels: z.optional(z.array(z.string()).describe('Labels of its issue besides those of SAR.')),
  group: z.optional(z.string().describe('Id of the group of findings that have one cause.')),
  ...DETAILS,
});

export type FindingDocument = z.output<typeof findingDocumentSchema>;
