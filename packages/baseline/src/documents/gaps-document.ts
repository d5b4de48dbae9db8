import * as z from 'zod';
import { gapDocumentSchema } from './gap-document.js';

/** What `sar gaps list --format json` prints. */
export const gapsDocumentSchema = z
  .strictObject({
    schema: z.literal('sar.gaps/1'),
    directory: z.string().describe('Folder of the registry.'),
    gaps: z
      .array(
        z.strictObject({
          ...gapDocumentSchema.shape,
          impact: z.optional(z.number().min(1).max(10).describe('Impact from 1 to 10: its own, else that of its area.')),
        }),
      )
      .describe('Gaps as their files say, by their numbers.'),
  })
  .describe('Gaps of the registry.');
