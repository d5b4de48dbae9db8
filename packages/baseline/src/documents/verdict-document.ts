import * as z from 'zod';
import { gateResultDocumentSchema } from './score-document.js';

/** A verdict of the validation gate, as far as the score needs it. */
export const verdictDocumentSchema = z
  .strictObject({
    schema: z.literal('sar.verdict/1'),
    at: z.iso.datetime().describe('When the gate judged.'),
    checks: z.array(gateResultDocumentSchema).max(50).describe('Each check at most once; one that is missing is unknown.'),
  })
  .describe('Verdict of the validation gate.');

export type VerdictDocument = z.output<typeof verdictDocumentSchema>;
