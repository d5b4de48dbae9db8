import * as z from 'zod';
import { FAILURE_CLASSES } from '../vocabulary/failure-class.js';

const optionalText = z.union([z.string(), z.null()]);

/** What `sar ci-health classify --format json` prints. */
export const ciClassificationDocumentSchema = z
  .strictObject({
    schema: z.literal('sar.ci-classification/1'),
    class: z.enum(FAILURE_CLASSES),
    pattern: optionalText.describe('Id of the pattern; null for an unknown cause.'),
    name: z.string().describe('What happened, in a line.'),
    family: z.string(),
    confidence: z.number().min(0).max(1),
    fixable: z.boolean().describe('True where a known command mends it.'),
    line: optionalText.describe('The line that matched, or the last error of an unknown cause.'),
    captures: z.array(z.string()).describe('What the pattern captured: equal captures are one cause.'),
    ambiguous: z.boolean().describe('True when the lines could not be told apart by step.'),
    basis: z.union([z.enum(['ran', 'documented']), z.null()]),
    root_cause: optionalText,
    fix_steps: z.array(z.string()),
  })
  .describe('Why the job failed that wrote a log.');

export type CiClassificationDocument = z.output<typeof ciClassificationDocumentSchema>;
