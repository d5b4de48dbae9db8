import * as z from 'zod';
import { INTENT_SCOPES } from '../ports/variable-store.js';
import { UNKNOWN_REASONS } from '../vocabulary/reading.js';

const count = z.int().min(0);
const OUTCOMES = ['applied', 'unchanged', 'superseded', 'refused', 'failed', 'remaining', 'planned'] as const;

const removalSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('nothing') }),
  z.strictObject({ kind: z.literal('committed'), commit: z.string(), files: count }),
  z.strictObject({ kind: z.literal('pull-request'), url: z.string(), files: count, detail: z.string() }),
  z.strictObject({ kind: z.literal('failed'), detail: z.string() }),
]);

/** What `sar intents apply --format json` prints. */
export const intentRunDocumentSchema = z
  .strictObject({
    schema: z.literal('sar.intent-run/1'),
    mailbox: z.string().describe('Folder, from the root of the repository.'),
    dry_run: z.boolean(),
    commit: z.string().describe('The commit that the intents were read from.'),
    counts: z.strictObject({
      applied: count,
      unchanged: count,
      superseded: count,
      refused: count,
      failed: count,
      remaining: count,
      planned: count,
    }),
    intents: z.array(
      z.strictObject({
        path: z.string(),
        outcome: z.enum(OUTCOMES).describe('planned: what a run without --dry-run would write.'),
        reasons: z.array(z.string()),
        id: z.optional(z.string()),
        name: z.optional(z.string()),
        operation: z.optional(z.enum(['set', 'delete'])),
        scope: z.optional(z.enum(INTENT_SCOPES)),
        target: z.optional(z.string().describe('For people.')),
        length: z.optional(count.describe('Of the value, in characters.')),
        hash_prefix: z.optional(z.string().regex(/^[0-9a-f]{12}$/)),
        action: z.optional(z.enum(['create', 'update', 'delete'])),
        cause: z.optional(z.enum(UNKNOWN_REASONS).describe('Of failed ones.')),
      }),
    ),
    ledger_entries: count.describe('Lines that were added to the ledger.'),
    removal: removalSchema.describe('What became of the files that were dealt with.'),
    notes: z.array(z.string()),
  })
  .describe('A run of the variable-intent processor. Holds no value.');
