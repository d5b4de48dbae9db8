import * as z from 'zod';
import { UNKNOWN_REASONS } from '../vocabulary/reading.js';
import { LAYERS } from '../vocabulary/severity.js';
import { findingDocumentSchema } from './finding-document.js';

const count = z.int().min(0);

const unjudgedSchema = z.strictObject({
  path: z.string(),
  line: z.optional(z.int().min(1)),
  job: z.optional(z.string()),
  reason: z.string(),
});

const sensorSchema = z.discriminatedUnion('outcome', [
  z.strictObject({
    sensor: z.string(),
    layer: z.enum(LAYERS),
    outcome: z.enum(['clear', 'signals']),
    unit: z.string().describe('What was judged, in the plural: `jobs`, `references`.'),
    judged: count,
    unjudged: z.array(unjudgedSchema).describe('What the sensor could not judge; never counted as clear.'),
  }),
  z.strictObject({
    sensor: z.string(),
    layer: z.enum(LAYERS),
    outcome: z.literal('unknown'),
    reason: z.enum(UNKNOWN_REASONS),
    detail: z.string(),
  }),
]);

/** What `sar patrol --format json` writes. */
export const patrolDocumentSchema = z
  .strictObject({
    schema: z.literal('sar.patrol/1'),
    version: z.string().describe('Version of SAR that wrote the document.'),
    at: z.iso.datetime().describe('When the run judged; deadlines are reckoned from it.'),
    asOf: z.optional(z.iso.date().describe('The day (UTC) that dated knowledge was judged by.')),
    partial: z.boolean().describe('True when only a part of the repository or of the sensors was asked for.'),
    baseline: z.strictObject({
      sources: z.array(z.string()).describe('Presets and files that were merged, lowest first.'),
      notice: z.optional(z.string()),
    }),
    sensors: z.array(sensorSchema).describe('What each sensor returned.'),
    findings: z.array(findingDocumentSchema).describe('Most severe first.'),
    totals: z
      .strictObject({ P0: count, P1: count, P2: count, P3: count, waived: count, unknown: count })
      .describe('Findings by severity without the waived ones; the waived ones; sensors that could not answer.'),
  })
  .describe('Result of `sar patrol`.');

export type PatrolDocument = z.output<typeof patrolDocumentSchema>;
