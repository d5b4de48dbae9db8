import type { StateChange, StateReader } from '@sar/baseline';
import { sha256 } from '../intents/sha256.js';
import {
  chainFileMonth,
  chainFilePath,
  chainIndexPath,
  MAX_LEDGER_FILE_LENGTH,
  monthOf,
  type Chain,
  type ChainFile,
  type ChainLine,
  type NewLine,
} from './chain.js';
import { parseChainIndex } from './read-chain.js';
import { verifyChainFile, type VerifiedFile } from './verify-chain-file.js';

/**
 * The change of the state that appends lines to a ledger: lines first, then the index. A line that is there already is not written
 * again. Nothing to append is an empty change.
 *
 * @throws UserError when the ledger that is there is not as it was written
 */
export async function appendChain<Line extends ChainLine>(
  chain: Chain<Line>,
  read: StateReader,
  place: string,
  added: readonly NewLine<Line>[],
  now: Date,
): Promise<StateChange> {
  if (added.length === 0) return new Map();
  const index = await parseChainIndex(chain, await read(chainIndexPath(chain)), place);
  const files = [...index.files];
  const opened = await openLast(chain, read, place, files, now);
  let { path, text, last } = opened;
  let lines = opened.entries.length;
  const known = new Set(opened.entries.map((entry) => chain.identity(entry)));
  const changed = new Map<string, string | null>();
  for (const entry of added) {
    if (known.has(chain.identity(entry))) continue;
    if (text.length > MAX_LEDGER_FILE_LENGTH) {
      const { month, part } = chainFileMonth(chain, path);
      [path, text, lines] = [chainFilePath(chain, month, part + 1), '', 0];
    }
    const line = JSON.stringify({ schema: chain.lineSchema, ...entry, previous: last });
    known.add(chain.identity(entry));
    last = sha256(line);
    text += `${line}\n`;
    lines++;
    changed.set(path, text);
    note(files, { path, lines, last });
  }
  if (changed.size > 0) changed.set(chainIndexPath(chain), `${JSON.stringify({ ...index, files }, null, 2)}\n`);
  return changed;
}

function note(files: ChainFile[], file: ChainFile): void {
  const at = files.findIndex(({ path }) => path === file.path);
  if (at < 0) files.push(file);
  else files[at] = file;
}

/** The file that the next line goes to: the last one, or the current month's when that is later. */
async function openLast<Line extends ChainLine>(
  chain: Chain<Line>,
  read: StateReader,
  place: string,
  files: readonly ChainFile[],
  now: Date,
): Promise<{ path: string; text: string } & VerifiedFile<Line>> {
  const current = chainFilePath(chain, monthOf(now.getTime()), 1);
  const newest = files.at(-1);
  const isNewMonth = newest === undefined || chainFileMonth(chain, newest.path).month < chainFileMonth(chain, current).month;
  const path = isNewMonth ? current : newest.path;
  const before = isNewMonth ? newest : files.at(-2);
  const text = (await read(path)) ?? '';
  const recorded = isNewMonth ? {} : { recorded: { lines: newest.lines, last: newest.last } };
  return { path, text, ...(await verifyChainFile(chain, text, { path, previous: before?.last ?? null, ...recorded }, place)) };
}
