import { ledgerSchemas, UserError, type LedgerEntry, type LedgerIndex, type StateReader } from '@sar/baseline';
import { verifyLedgerFile } from './verify-ledger-file.js';
import { EMPTY_INDEX, LEDGER_INDEX_PATH, ledgerFileMonth, ledgerFilePath, type Ledger } from './ledger.js';

/** A queued time may be this far ahead of the clock that wrote the ledger; generous against the reader's ten minutes. */
const SLACK_MS = 24 * 60 * 60_000;

/**
 * Reads the ledger from the month on in which the oldest pending intent was queued: an intent cannot have been applied before
 * that, so that older lines cannot speak of it. Checks the chain of what it reads.
 *
 * @param sinceMs the oldest `queued_at` of the mailbox, in milliseconds since 1970
 * @param now for the current month's file, which a killed run may have begun without naming it in the index
 * @throws UserError when the index or a line is not as it was written
 */
export async function readLedger(read: StateReader, place: string, sinceMs: number, now: Date): Promise<Ledger> {
  const indexText = await read(LEDGER_INDEX_PATH);
  const index = await parseLedgerIndex(indexText, place);
  const since = monthOf(Math.min(sinceMs, now.getTime()) - SLACK_MS);
  const entries: LedgerEntry[] = [];
  let previous: string | null = null;
  for (const { path, lines, last } of index.files) {
    if (ledgerFileMonth(path).month >= since || path === index.files.at(-1)?.path) {
      const file = await verifyLedgerFile((await read(path)) ?? '', { path, previous, recorded: { lines, last } }, place);
      entries.push(...file.entries);
      previous = file.last;
    } else previous = last;
  }
  const next = ledgerFilePath(monthOf(now.getTime()), 1);
  if (ledgerFileMonth(index.files.at(-1)?.path ?? '').month < ledgerFileMonth(next).month) {
    const begun = await verifyLedgerFile((await read(next)) ?? '', { path: next, previous }, place);
    entries.push(...begun.entries);
  }
  return { indexText, entries };
}

/** @throws UserError when the text is no index of a ledger */
export async function parseLedgerIndex(text: string | undefined, place: string): Promise<LedgerIndex> {
  if (text === undefined) return EMPTY_INDEX;
  const { ledgerIndexSchema } = await ledgerSchemas();
  try {
    const parsed = ledgerIndexSchema.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data;
  } catch {
    // Not JSON: the same answer as for JSON of another form.
  }
  throw new UserError(
    `${LEDGER_INDEX_PATH} (${place}) is no index of a ledger that this version reads. Restore it from the history of ${place}; nothing is applied until then.`,
    { places: [{ file: LEDGER_INDEX_PATH }] },
  );
}

/** `YYYY-MM` in UTC; times before 1970 count as 1970. */
export function monthOf(ms: number): string {
  return new Date(Math.max(0, ms)).toISOString().slice(0, 7);
}
