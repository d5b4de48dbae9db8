import * as z from 'zod';
import { variableTargetSchema } from './variable-target-schema.js';

/** What `sar intents list --format json` prints. */
export const intentsDocumentSchema = z
  .strictObject({
    schema: z.literal('sar.intents/1'),
    mailbox: z.string().describe('Folder, from the root of the checkout.'),
    intents: z.array(
      z.strictObject({
        path: z.string(),
        valid: z.boolean(),
        reasons: z.array(z.string()).describe('Why it is not valid.'),
        id: z.optional(z.string()),
        operation: z.optional(z.enum(['set', 'delete'])),
        target: z.optional(variableTargetSchema),
        name: z.optional(z.string()),
        queued_at: z.optional(z.string()),
        queued_by: z.optional(z.string()),
        length: z.optional(z.int().min(0).describe('Of the value, in characters.')),
        sha256_prefix: z.optional(z.string().regex(/^[0-9a-f]{12}$/)),
      }),
    ),
  })
  .describe('The intents that wait in a mailbox. A file that holds no intent has path, valid and reasons alone.');
