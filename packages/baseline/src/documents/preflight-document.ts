import * as z from 'zod';

/** The output `result` of a job of the workflow that `sar variables preflight` prints. */
export const preflightDocumentSchema = z
  .strictObject({
    schema: z.literal('sar.preflight/1'),
    environment: z.nullable(z.string()).describe("The job's environment; null when it has none."),
    withheld: z.enum(['', 'forks', 'dependabot']).describe('Why GitHub withholds secrets from the run; empty when it does not.'),
    entries: z.array(
      z.strictObject({
        context: z.enum(['secrets', 'vars']),
        name: z.string(),
        status: z.enum(['present', 'absent', 'unknown']),
        required: z.boolean(),
      }),
    ),
  })
  .describe('Whether the variables and secrets that workflows use are empty, as one job saw it.');
