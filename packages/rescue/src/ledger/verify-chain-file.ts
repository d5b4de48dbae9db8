import { UserError } from '@sar/baseline';
import { sha256 } from '../intents/sha256.js';
import type { Chain, ChainLine } from './chain.js';

/** What the index says about a file; undefined where it does not know the file yet. */
export interface ExpectedFile {
  readonly path: string;
  /** SHA-256 of the line before the first one, null at the beginning of the ledger. */
  readonly previous: string | null;
  readonly recorded?: { readonly lines: number; readonly last: string };
}

export interface VerifiedFile<Line> {
  readonly entries: readonly Line[];
  /** SHA-256 of the last line; of the one before the file when it has none. */
  readonly last: string | null;
}

/**
 * Reads a file of a ledger and checks its chain: every line names the SHA-256 of the line before it, and the lines that the
 * index knows are there. Lines behind those, left by a run that was killed before it wrote the index, belong to the chain too.
 *
 * @throws UserError when a line was changed, removed or is no line of a ledger: nothing may be written then
 */
export async function verifyChainFile<Line extends ChainLine>(
  chain: Chain<Line>,
  text: string,
  expected: ExpectedFile,
  place: string,
): Promise<VerifiedFile<Line>> {
  const { line: schema } = await chain.load();
  const parseLine = (line: string): Line | undefined => {
    try {
      return schema.safeParse(JSON.parse(line)).data;
    } catch {
      return undefined;
    }
  };
  const broken = (line: number, what: string): UserError => brokenLedger(chain, expected.path, place, line, what);
  const entries: Line[] = [];
  let last = expected.previous;
  let lastRecorded = expected.recorded === undefined;
  const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n');
  for (const [index, line] of lines.entries()) {
    const entry = parseLine(line);
    if (entry === undefined) throw broken(index + 1, 'it is no line of a ledger');
    if (entry.previous !== last) throw broken(index + 1, 'it does not follow the line before it');
    entries.push(entry);
    last = sha256(line);
    if (index + 1 === expected.recorded?.lines) lastRecorded = last === expected.recorded.last;
  }
  if (!lastRecorded) throw broken(expected.recorded?.lines ?? 1, 'it is not the line that the index records');
  return { entries, last };
}

function brokenLedger(
  { name, refusal }: Pick<Chain<ChainLine>, 'name' | 'refusal'>,
  file: string,
  place: string,
  line: number,
  what: string,
): UserError {
  return new UserError(
    `The ${name} is not as it was written: ${file}, line ${line} (${place}): ${what}. ` +
      `${refusal[0]?.toUpperCase() ?? ''}${refusal.slice(1)} until this is clear: compare the file with its history and restore it from the last commit that is right.`,
    { places: [{ file, line }] },
  );
}
