import * as z from 'zod';
import { STORAGE_LAYERS } from '../vocabulary/storage-layer.js';

/** What `sar variables expected --format json` prints. */
export const variablesExpectedDocumentSchema = z
  .strictObject({
    schema: z.literal('sar.variables-expected/1'),
    expected: z.array(
      z.strictObject({
        name: z.string(),
        layer: z.enum(STORAGE_LAYERS),
        environment: z.optional(z.string().describe('Of the layers env-secrets and env-vars.')),
        required: z.boolean(),
        category: z.string(),
        human_governance: z.boolean().describe('Only people may write it.'),
        purpose: z.string(),
      }),
    ),
  })
  .describe('The variables and secrets that the baseline declares.');
