import * as z from 'zod';
import { UNKNOWN_REASONS } from '../vocabulary/reading.js';
import { LAYERS } from '../vocabulary/severity.js';

const count = z.int().min(0);

const lookedSchema = z.optional(
  z.array(z.strictObject({ what: z.string(), detail: z.string() })).describe('What the sensor looked at: files, reports, lists.'),
);

const unjudgedSchema = z.strictObject({
  path: z.string(),
  line: z.optional(z.int().min(1)),
  job: z.optional(z.string()),
  reason: z.string(),
  hides: z.optional(
    z.array(z.string()).max(1000).describe('Ids of the only findings that it can hide; without it, it can hide any at its path.'),
  ),
  name: z.optional(z.string().describe('What it is, where its place does not say.')),
  required: z.optional(z.literal(true).describe('The baseline requires it: a gate that asks this sensor does not know.')),
});

/** What one sensor returned, without its signals. */
export const readingDocumentSchema = z.discriminatedUnion('outcome', [
  z.strictObject({
    sensor: z.string().max(100),
    layer: z.enum(LAYERS),
    outcome: z.enum(['clear', 'signals']),
    unit: z.string().describe('What was judged, in the plural: `jobs`, `references`.'),
    judged: count,
    unjudged: z.array(unjudgedSchema).describe('What the sensor could not judge; never counted as clear.'),
    looked: lookedSchema,
  }),
  z.strictObject({
    sensor: z.string().max(100),
    layer: z.enum(LAYERS),
    outcome: z.literal('unknown'),
    reason: z.enum(UNKNOWN_REASONS),
    detail: z.string(),
    looked: lookedSchema,
  }),
]);

export type ReadingDocument = z.output<typeof readingDocumentSchema>;
