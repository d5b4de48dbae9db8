import * as z from 'zod';

const statusSchema = z.enum(['present', 'absent', 'unknown', 'extra', '-']);

/** What `sar variables diff --format json` prints. */
export const variableAuditDiffDocumentSchema = z
  .strictObject({
    schema: z.literal('sar.variable-audit-diff/1'),
    before: z.string().describe('When the earlier audit was made, as that audit says.'),
    after: z.iso.datetime().describe('When the later audit was made.'),
    changes: z.array(
      z.strictObject({
        entry: z.string().describe('`<layer>/<NAME>`, with the environment in between where there is one.'),
        change: z.enum(['new', 'gone', 'changed']).describe('new, gone: only one of the audits has it.'),
        before: statusSchema.describe('extra: configured but not declared; -: not there.'),
        after: statusSchema,
      }),
    ),
  })
  .describe('What differs between two variable audits, by entry.');
