import { UserError, type JournalEntry, type StateReader, type StateStore } from '@sar/baseline';
import { appendLedger } from '../ledger/append-ledger.js';
import { JOURNAL_PATH, journalText, parseJournal } from '../ledger/journal.js';
import { LEDGER_INDEX_PATH, type Ledger, type NewLedgerEntry } from '../ledger/ledger.js';
import { parseLedgerIndex, readLedger } from '../ledger/read-ledger.js';

/** What earlier runs left: the journal of begun writes and the ledger. */
export interface MailboxState {
  readonly journal: readonly JournalEntry[];
  readonly journalText: string | undefined;
  readonly ledger: Ledger;
}

/**
 * Reads journal and ledger as of one moment.
 *
 * @param oldestMs the oldest `queued_at` of the mailbox, in milliseconds since 1970
 * @param readOnly true for a dry run, in which the store is not even opened for writing
 * @throws UserError when either is not as it was written
 */
export async function readMailboxState(state: StateStore, oldestMs: number, now: Date, readOnly: boolean): Promise<MailboxState> {
  const load = async (read: StateReader): Promise<MailboxState> => {
    const text = await read(JOURNAL_PATH);
    const journal = await parseJournal(text, state.place);
    const ledger = await readLedger(
      read,
      state.place,
      Math.min(oldestMs, ...journal.map((entry) => Date.parse(entry.queued_at) || 0)),
      now,
    );
    return { journal, journalText: text, ledger };
  };
  if (readOnly) return load(async (path) => state.read(path));
  let loaded: MailboxState | undefined;
  await state.update('Read the journal and the ledger of variables', async (read) => {
    loaded = await load(read);
    return new Map();
  });
  if (loaded === undefined) throw new Error('the state store did not ask for the change');
  return loaded;
}

/**
 * Writes the journal before anything is written elsewhere. Nobody else may have begun a run meanwhile: two runs that write the
 * same variables cannot both tell what they found.
 *
 * @throws UserError when journal or ledger are no longer as they were read; nothing is written then
 */
export async function beginWrites(state: StateStore, read: MailboxState, entries: readonly JournalEntry[]): Promise<void> {
  const text = journalText(entries);
  await state.update(`Begin ${entries.length} writes of variables`, async (reader) => {
    const now = await reader(JOURNAL_PATH);
    if (now !== undefined && now === text) return new Map();
    if (now !== read.journalText || (await reader(LEDGER_INDEX_PATH)) !== read.ledger.indexText) {
      throw new UserError(
        'Another run changed the journal or the ledger of variables while this one was planning: nothing was applied. ' +
          'Run it again, and give the workflow one concurrency group so that its runs follow one another.',
      );
    }
    return new Map([[JOURNAL_PATH, text]]);
  });
}

/**
 * Appends to the ledger and leaves in the journal what is still open, in one update. Without anything to change, none is made.
 *
 * @returns SHA-256 of the ledger's last line; undefined when nothing was added
 */
export async function recordRun(
  state: StateStore,
  added: readonly NewLedgerEntry[],
  open: readonly JournalEntry[],
  now: Date,
): Promise<string | undefined> {
  let last: string | undefined;
  await state.update(`Record ${added.length} intents in the ledger of variables`, async (read) => {
    const change = new Map(await appendLedger(read, state.place, added, now));
    last = await lastLineHash(change.get(LEDGER_INDEX_PATH), state.place);
    const text = journalText(open);
    if (((await read(JOURNAL_PATH)) ?? null) !== text) change.set(JOURNAL_PATH, text);
    return change;
  });
  return last;
}

async function lastLineHash(index: string | null | undefined, place: string): Promise<string | undefined> {
  return (await parseLedgerIndex(index ?? undefined, place)).files.at(-1)?.last;
}
