import * as z from 'zod';

const addressSchema = z.string().max(600);

/** `gap-offers.json` of the state: what was offered to the gap registry, so that nothing is offered twice. */
export const gapOffersDocumentSchema = z
  .strictObject({
    schema: z.literal('sar.gap-offers/1'),
    findings: z
      .record(z.string().regex(/^[0-9a-f]{16}$/), addressSchema)
      .describe('Findings that a gap was proposed for, with the pull request.'),
    changes: z
      .record(z.string().regex(/^SAR-G\d{2,4}:(?:resolve|reopen)$/), addressSchema)
      .describe('Proposed changes of gaps, with the pull request.'),
  })
  .describe('What was offered to the gap registry, and in which pull request.');
export type GapOffersDocument = z.output<typeof gapOffersDocumentSchema>;
