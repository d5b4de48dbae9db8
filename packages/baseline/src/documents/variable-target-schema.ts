import * as z from 'zod';

/** Where a variable lives, in documents. */
export const variableTargetSchema = z.discriminatedUnion('scope', [
  z.strictObject({ scope: z.literal('repo'), owner: z.string(), repo: z.string() }),
  z.strictObject({ scope: z.literal('org'), owner: z.string() }),
  z.strictObject({ scope: z.literal('environment'), owner: z.string(), repo: z.string(), environment: z.string() }),
]);
