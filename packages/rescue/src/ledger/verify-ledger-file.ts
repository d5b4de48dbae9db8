import { ledgerSchemas, UserError, type LedgerEntry } from '@sar/baseline';
import { sha256 } from '../intents/sha256.js';

/** What the index says about a file; undefined where it does not know the file yet. */
export interface ExpectedFile {
  readonly path: string;
  /** SHA-256 of the line before the first one, null at the beginning of the ledger. */
  readonly previous: string | null;
  readonly recorded?: { readonly lines: number; readonly last: string };
}

export interface VerifiedFile {
  readonly entries: readonly LedgerEntry[];
  /** SHA-256 of the last line; of the one before the file when it has none. */
  readonly last: string | null;
}

/**
 * Reads a file of the ledger and checks its chain: every line names the SHA-256 of the line before it, and the lines that the
 * index knows are there. Lines behind those, left by a run that was killed before it wrote the index, belong to the chain too.
 *
 * @throws UserError when a line was changed, removed or is no line of a ledger: nothing may be written then
 */
export async function verifyLedgerFile(text: string, expected: ExpectedFile, place: string): Promise<VerifiedFile> {
  const { ledgerEntrySchema } = await ledgerSchemas();
  const parseLine = (line: string): LedgerEntry | undefined => {
    try {
      return ledgerEntrySchema.safeParse(JSON.parse(line)).data;
    } catch {
      return undefined;
    }
  };
  const entries: LedgerEntry[] = [];
  let last = expected.previous;
  let lastRecorded = expected.recorded === undefined;
  const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n');
  for (const [index, line] of lines.entries()) {
    const entry = parseLine(line);
    if (entry === undefined) throw broken(expected.path, place, index + 1, 'it is no line of a ledger');
    if (entry.previous !== last) throw broken(expected.path, place, index + 1, 'it does not follow the line before it');
    entries.push(entry);
    last = sha256(line);
    if (index + 1 === expected.recorded?.lines) lastRecorded = last === expected.recorded.last;
  }
  if (!lastRecorded) throw broken(expected.path, place, expected.recorded?.lines ?? 1, 'it is not the line that the index records');
  return { entries, last };
}

function broken(file: string, place: string, line: number, what: string): UserError {
  return new UserError(
    `The ledger of variables is not as it was written: ${file}, line ${line} (${place}): ${what}. ` +
      'Nothing is applied until this is clear: compare the file with its history and restore it from the last commit that is right.',
    { places: [{ file, line }] },
  );
}
