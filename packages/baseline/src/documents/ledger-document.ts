import * as z from 'zod';
import { INTENT_SCOPES } from '../ports/variable-store.js';

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);
const valueHashSchema = z.union([sha256Schema, z.null()]);
const textSchema = z.string().max(1000);

/** What became of an intent that was dealt with for good. */
export const LEDGER_OUTCOMES = ['applied', 'unchanged', 'superseded', 'refused'] as const;
export type LedgerOutcome = (typeof LEDGER_OUTCOMES)[number];

const changeShape = {
  id: z.string().min(1).max(100).describe('Of the intent; a direct command makes one of its own.'),
  content: sha256Schema.describe('SHA-256 of what was asked: the same id with other content is no replay but a forgery.'),
  operation: z.enum(['set', 'delete']),
  scope: z.enum(INTENT_SCOPES),
  owner: textSchema,
  repo: z.optional(textSchema),
  environment: z.optional(textSchema),
  name: z.string().min(1).max(255),
  before: valueHashSchema.describe(
    'SHA-256 of the value before, null when there was none; null too of `superseded`, which was never compared.',
  ),
  after: valueHashSchema.describe('SHA-256 of the value after, null when there is none.'),
  queued_by: z.optional(textSchema),
  queued_at: z.string().max(40),
  commit: textSchema.describe('The commit that the intent was read from.'),
  run: textSchema,
  at: z.iso.datetime(),
};

/** One line of `ledger/variables-<YYYY-MM>.ndjson`. Lines are only ever appended. */
export const ledgerEntrySchema = z
  .strictObject({
    schema: z.literal('sar.ledger/1'),
    ...changeShape,
    outcome: z
      .enum(LEDGER_OUTCOMES)
      .describe('`refused` is only recorded where an interrupted write met a value that somebody else had written.'),
    previous: valueHashSchema.describe('SHA-256 of the line before, also over the end of a file; null in the very first line.'),
  })
  .describe('A line of the ledger of variables.');
export type LedgerEntry = z.output<typeof ledgerEntrySchema>;

/** `ledger/variables.json`: the ledger's files in their order, so that a cut-off end is noticed. */
export const ledgerIndexSchema = z
  .strictObject({
    schema: z.literal('sar.ledger-index/1'),
    files: z.array(
      z.strictObject({
        path: z.string().regex(/^ledger\/variables-\d{4}-\d{2}(?:-[1-9]\d{0,3})?\.ndjson$/),
        lines: z.int().min(1),
        last: sha256Schema.describe('SHA-256 of its last line.'),
      }),
    ),
  })
  .describe('The files of the ledger of variables, oldest first.');
export type LedgerIndex = z.output<typeof ledgerIndexSchema>;

/** `intents/journal.json`: the writes that a run was about to make. What is still in it was interrupted. */
export const intentJournalSchema = z
  .strictObject({
    schema: z.literal('sar.intent-journal/1'),
    entries: z.array(
      z.strictObject({
        ...changeShape,
        path: textSchema.describe('The file of the intent.'),
        blob: z.string().regex(/^[0-9a-f]{40,64}$/),
      }),
    ),
  })
  .describe('Writes of variables that were begun.');
export type IntentJournal = z.output<typeof intentJournalSchema>;
export type JournalEntry = IntentJournal['entries'][number];
