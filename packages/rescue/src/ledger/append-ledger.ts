import type { LedgerEntry, LedgerIndex, StateChange, StateReader } from '@sar/baseline';
import { sha256 } from '../intents/sha256.js';
import { LEDGER_INDEX_PATH, MAX_LEDGER_FILE_LENGTH, ledgerFileMonth, ledgerFilePath, type NewLedgerEntry } from './ledger.js';
import { monthOf, parseLedgerIndex } from './read-ledger.js';
import { verifyLedgerFile } from './verify-ledger-file.js';

/**
 * The change of the state that appends entries to the ledger: lines first, then the index. An entry that is there already (the
 * same id, content and outcome) is not written again. Nothing to append is an empty change.
 *
 * @throws UserError when the ledger that is there is not as it was written
 */
export async function appendLedger(read: StateReader, place: string, added: readonly NewLedgerEntry[], now: Date): Promise<StateChange> {
  if (added.length === 0) return new Map();
  const index = await parseLedgerIndex(await read(LEDGER_INDEX_PATH), place);
  const files = [...index.files];
  const opened = await openLast(read, place, files, now);
  let { path, text, last } = opened;
  let lines = opened.entries.length;
  const known = new Set(opened.entries.map(identity));
  const changed = new Map<string, string | null>();
  for (const entry of added) {
    if (known.has(identity(entry))) continue;
    if (text.length > MAX_LEDGER_FILE_LENGTH) {
      const { month, part } = ledgerFileMonth(path);
      [path, text, lines] = [ledgerFilePath(month, part + 1), '', 0];
    }
    const line = JSON.stringify({ schema: 'sar.ledger/1', ...entry, previous: last } satisfies LedgerEntry);
    known.add(identity(entry));
    last = sha256(line);
    text += `${line}\n`;
    lines++;
    changed.set(path, text);
    note(files, { path, lines, last });
  }
  if (changed.size > 0) changed.set(LEDGER_INDEX_PATH, `${JSON.stringify({ ...index, files }, null, 2)}\n`);
  return changed;
}

function identity({ id, content, outcome }: NewLedgerEntry): string {
  return `${id} ${content} ${outcome}`;
}

function note(files: LedgerIndex['files'], file: LedgerIndex['files'][number]): void {
  const at = files.findIndex(({ path }) => path === file.path);
  if (at < 0) files.push(file);
  else files[at] = file;
}

/** The file that the next line goes to: the last one, or the current month's when that is later. */
async function openLast(
  read: StateReader,
  place: string,
  files: LedgerIndex['files'],
  now: Date,
): Promise<{ path: string; text: string; entries: readonly LedgerEntry[]; last: string | null }> {
  const current = ledgerFilePath(monthOf(now.getTime()), 1);
  const newest = files.at(-1);
  const isNewMonth = newest === undefined || ledgerFileMonth(newest.path).month < ledgerFileMonth(current).month;
  const path = isNewMonth ? current : newest.path;
  const before = isNewMonth ? newest : files.at(-2);
  const text = (await read(path)) ?? '';
  const recorded = isNewMonth ? {} : { recorded: { lines: newest.lines, last: newest.last } };
  return { path, text, ...(await verifyLedgerFile(text, { path, previous: before?.last ?? null, ...recorded }, place)) };
}
