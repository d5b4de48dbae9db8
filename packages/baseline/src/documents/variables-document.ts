import * as z from 'zod';
import { variableTargetSchema } from './variable-target-schema.js';

/** What `sar variables list --format json` prints. */
export const variablesDocumentSchema = z
  .strictObject({
    schema: z.literal('sar.variables/1'),
    target: variableTargetSchema,
    variables: z.array(
      z.strictObject({
        name: z.string(),
        created_at: z.optional(z.string()),
        updated_at: z.optional(z.string()),
        value: z.optional(z.string().describe('With --values alone.')),
        digest: z.optional(
          z
            .strictObject({
              length: z.int().min(0).describe('In bytes of UTF-8.'),
              sha256_prefix: z.string().regex(/^[0-9a-f]{12}$/),
            })
            .describe('Without --values, what may be told of the value.'),
        ),
      }),
    ),
  })
  .describe('The variables that GitHub has in one place, by name.');
