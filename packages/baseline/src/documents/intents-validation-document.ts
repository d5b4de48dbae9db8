import * as z from 'zod';

/** What `sar intents validate --format json` prints. */
export const intentsValidationDocumentSchema = z
  .strictObject({
    schema: z.literal('sar.intents-validation/1'),
    mailbox: z.string().describe('Folder, from the root of the checkout.'),
    intents: z.array(
      z.strictObject({
        path: z.string(),
        valid: z.boolean().describe('False when the processor would refuse it.'),
        what: z.string().describe('What it wants, for people; empty for a file that holds no intent. Holds no value.'),
        reasons: z.array(z.string()),
      }),
    ),
  })
  .describe('What the processor would say of the intents of a mailbox, going by the checkout alone.');
