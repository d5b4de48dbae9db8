import { UserError, type StateReader } from '@sar/baseline';
import { chainFileMonth, chainFilePath, chainIndexPath, monthOf, type Chain, type ChainIndex, type ChainLine } from './chain.js';
import { verifyChainFile, type VerifiedFile } from './verify-chain-file.js';

/** The part of a ledger that a run looks at. */
export interface ReadChain<Line> {
  /** The index as it was read; changes of it tell of another writer. */
  readonly indexText: string | undefined;
  readonly entries: readonly Line[];
}

/**
 * Reads a ledger from a month on, and checks the chain of what it reads; its last file is always read.
 *
 * @param sinceMs a moment of the first month, in milliseconds since 1970
 * @param now for the current month's file, which a killed run may have begun without naming it in the index
 * @throws UserError when the index or a line is not as it was written
 */
export async function readChain<Line extends ChainLine>(
  chain: Chain<Line>,
  read: StateReader,
  place: string,
  sinceMs: number,
  now: Date,
): Promise<ReadChain<Line>> {
  const indexText = await read(chainIndexPath(chain));
  const index = await parseChainIndex(chain, indexText, place);
  const since = monthOf(sinceMs);
  const entries: Line[] = [];
  let previous: string | null = null;
  for (const { path, lines, last } of index.files) {
    if (chainFileMonth(chain, path).month >= since || path === index.files.at(-1)?.path) {
      const file: VerifiedFile<Line> = await verifyChainFile(
        chain,
        (await read(path)) ?? '',
        { path, previous, recorded: { lines, last } },
        place,
      );
      entries.push(...file.entries);
      previous = file.last;
    } else previous = last;
  }
  const next = chainFilePath(chain, monthOf(now.getTime()), 1);
  if (chainFileMonth(chain, index.files.at(-1)?.path ?? '').month < chainFileMonth(chain, next).month) {
    const begun = await verifyChainFile(chain, (await read(next)) ?? '', { path: next, previous }, place);
    entries.push(...begun.entries);
  }
  return { indexText, entries };
}

/** @throws UserError when the text is no index of the ledger */
export async function parseChainIndex<Line extends ChainLine>(
  chain: Chain<Line>,
  text: string | undefined,
  place: string,
): Promise<ChainIndex> {
  if (text === undefined) return { schema: chain.indexSchema, files: [] };
  const { index } = await chain.load();
  try {
    const parsed = index.safeParse(JSON.parse(text)).data;
    if (parsed !== undefined) return parsed;
  } catch {
    // Not JSON: the same answer as for JSON of another form.
  }
  const path = chainIndexPath(chain);
  throw new UserError(
    `${path} (${place}) is no index of a ledger that this version reads. Restore it from the history of ${place}; ${chain.refusal} until then.`,
    { places: [{ file: path }] },
  );
}
