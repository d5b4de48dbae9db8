import * as z from 'zod';
import { findingDocumentSchema } from './finding-document.js';
import { readingDocumentSchema } from './reading-document.js';

const count = z.int().min(0);

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
    sensors: z.array(readingDocumentSchema).describe('What each sensor returned.'),
    findings: z.array(findingDocumentSchema).describe('Most severe first.'),
    totals: z
      .strictObject({ P0: count, P1: count, P2: count, P3: count, waived: count, unknown: count })
      .describe('Findings by severity without the waived ones; the waived ones; sensors that could not answer.'),
  })
  .describe('Result of `sar patrol`.');

export type PatrolDocument = z.output<typeof patrolDocumentSchema>;
