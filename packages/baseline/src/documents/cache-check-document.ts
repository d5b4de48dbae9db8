import * as z from 'zod';
import {
  artefactDocumentSchema,
  evidenceDocumentSchema,
  fixDocumentSchema,
  severityDocumentSchema,
  waivedDocumentSchema,
} from './finding-document.js';

const count = z.int().min(0);

/** What `sar cache check --format json` and the action cache-wiring-checker write. */
export const cacheCheckDocumentSchema = z
  .strictObject({
    schema: z.literal('sar.cache-check/1'),
    findings: z.array(
      z.strictObject({
        id: z.string().regex(/^[0-9a-f]{16}$/),
        rule: z.string(),
        severity: severityDocumentSchema,
        ecosystem: z.optional(z.string()),
        artefact: artefactDocumentSchema,
        message: z.string(),
        expected: z.string(),
        actual: z.string(),
        evidence: z.array(evidenceDocumentSchema),
        fix: z.optional(fixDocumentSchema),
        waived: z.optional(waivedDocumentSchema),
      }),
    ),
    jobs: z
      .strictObject({ total: count, installing: count, wired: count, exempt: count, unknown: count })
      .describe(
        'Jobs that were read; of these, those that download dependencies, whose downloads are all cached, that need no cache, and that could not be judged.',
      ),
    files: z
      .strictObject({
        total: count,
        judged: count,
        invalid: count,
        unknown: count,
        problems: z.array(
          z.strictObject({
            path: z.string(),
            line: z.optional(z.int().min(1)),
            outcome: z.enum(['invalid', 'unknown']),
            reason: z.string(),
          }),
        ),
      })
      .describe('Every workflow and action file: judged, invalid, or unknown, each of the latter two with its reason.'),
  })
  .describe('Result of the cache-wiring check.');

export type CacheCheckDocument = z.output<typeof cacheCheckDocumentSchema>;
