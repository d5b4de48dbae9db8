import type { WorkTree } from '@sar/baseline';
import type { Move } from '@sar/search';

/** Commits that are looked through. */
const COMMITS = '1000';
const MAX_BYTES = 8 * 1_048_576;
const TIME_LIMIT_MS = 60_000;

/**
 * Files that the newest 1,000 commits moved, the newest first, by the similarity of their content; or why they are not known. A shallow
 * history tells only what it has.
 */
export async function readMoves({ commands }: Pick<WorkTree, 'commands'>): Promise<readonly Move[] | { readonly missing: string }> {
  const answer = await commands.run(
    [
      'git',
      'log',
      '-n',
      COMMITS,
      '--find-renames',
      '--diff-filter=R',
      '--name-status',
      '-z',
      '--format=',
      '--no-color',
      '--no-ext-diff',
      '--no-textconv',
    ],
    { maxBytes: MAX_BYTES, signal: AbortSignal.timeout(TIME_LIMIT_MS) },
  );
  if (!answer.known) return { missing: answer.detail };
  if (answer.value.exitCode !== 0 && !answer.value.cut)
    return { missing: `git cannot read the history: ${answer.value.stderr.slice(0, 200)}` };
  return movesIn(answer.value.stdout);
}

/** Reads `R<percent> NUL from NUL to NUL`. */
export function movesIn(text: string): readonly Move[] {
  const parts = text.split('\0');
  const moves: Move[] = [];
  for (let at = 0; at + 2 < parts.length;) {
    const [from, to] = [parts[at + 1], parts[at + 2]];
    if (/^\s*R\d{1,3}$/.test(parts[at] ?? '') && from !== undefined && to !== undefined) {
      moves.push({ from, to });
      at += 3;
    } else at += 1;
  }
  return moves;
}
