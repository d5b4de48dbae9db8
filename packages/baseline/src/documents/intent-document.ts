import * as z from 'zod';
import { INTENT_SCOPES, MAX_VARIABLE_VALUE_BYTES } from '../ports/variable-store.js';

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);
const timeSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);

/**
 * A variable intent: a file `variable_<operation>_<NAME>_<unix seconds>.json` in the mailbox. What a schema cannot say (real
 * dates, bytes of a value, names that are never written) the reader of RESCUE checks.
 */
export const intentDocumentSchema = z
  .strictObject({
    schema_version: z.literal('1'),
    operation: z.enum(['set', 'delete']),
    scope: z.enum(INTENT_SCOPES),
    owner: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/),
    repo: z.optional(z.string().regex(/^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/)).describe('Needed for the scopes `repo` and `environment`.'),
    environment: z.optional(z.string().min(1).max(255)).describe('Needed for the scope `environment`, and only there.'),
    name: z.string().regex(/^[A-Z_][A-Z0-9_]{0,254}$/),
    value: z.optional(z.union([z.string().min(1).max(MAX_VARIABLE_VALUE_BYTES), z.null()])).describe('Text for `set`, null for `delete`.'),
    queued_at: timeSchema.describe('When it was queued, in UTC. Intents for one name apply in this order.'),
    queued_by: z.optional(z.string().max(1000)).describe('Who asked, in free text. It authorises nothing.'),
    note: z.optional(z.string().max(1000)),
    id: z.optional(z.string().regex(/^[A-Za-z0-9._-]{1,100}$/)).describe('Unique; without one it follows from content and file name.'),
    expect: z.optional(z.union([z.literal('absent'), sha256Schema])).describe('SHA-256 of the value that must be there now, or `absent`.'),
    expires_at: z.optional(timeSchema).describe('From this time on the intent is refused.'),
  })
  .describe('A variable intent of the mailbox.');

export type IntentDocument = z.output<typeof intentDocumentSchema>;

/** What stands in `refused/` below the mailbox in place of a refused intent. It never holds the value. */
export const refusedIntentDocumentSchema = z
  .strictObject({
    schema: z.literal('sar.refused-intent/1'),
    path: z.string().describe('Where the intent was.'),
    blob: z.string().describe('Id of its content: `git cat-file -p <blob>` shows it.'),
    commit: z.string().describe('The commit that it was read from.'),
    id: z.optional(z.string()),
    name: z.optional(z.string()),
    reasons: z.array(z.string()).min(1),
    refused_at: z.iso.datetime(),
    run: z.string(),
  })
  .describe('A refused intent and why.');

export type RefusedIntentDocument = z.output<typeof refusedIntentDocumentSchema>;
