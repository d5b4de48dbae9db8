import type { Pace } from '../../pace.js';
import { partsOfLine, secretDigest } from './secret-digests.js';

/** Most lines of a file that are searched although not every part of them can be. */
const MAX_PARTIAL_LINES = 50;

/** Where the secret of an entry is now. `unsure`: the file is too large, or its lines too long, to be sure that it is not there. */
export type DigestPlace = { readonly kind: 'there'; readonly line: number } | { readonly kind: 'gone' } | { readonly kind: 'unsure' };

/** Digests that may still be made. */
export interface DigestBudget {
  left: number;
}

/** A digest that is looked for, and the line where it was, 1-based. */
export interface WantedDigest {
  readonly digest: string;
  readonly line: number | undefined;
}

/** Looks for the texts of digests: each in the line where it was, then what is left in the whole file, since lines move. The result has the order of `wanted`. */
export async function findDigests(
  lines: readonly string[],
  wanted: readonly WantedDigest[],
  { budget, pace }: { readonly budget: DigestBudget; readonly pace: Pace },
): Promise<readonly DigestPlace[]> {
  const places = new Map<string, number>();
  const open = new Set(wanted.map(({ digest }) => digest));
  let partial = 0;
  let isCut = false;
  const search = (at: number) => {
    const { parts, complete: whole } = partsOfLine(lines[at] ?? '');
    if (!whole) partial += 1;
    for (const part of parts) {
      budget.left -= 1;
      const digest = secretDigest(part);
      if (open.delete(digest)) places.set(digest, at + 1);
    }
  };
  for (const { digest, line } of wanted) if (line !== undefined && open.has(digest)) search(line - 1);
  for (let at = 0; at < lines.length && open.size > 0; at++) {
    if (at % 200 === 0) await pace.step();
    isCut = budget.left <= 0 || partial > MAX_PARTIAL_LINES;
    if (isCut) break;
    search(at);
  }
  return wanted.map(({ digest }) => {
    const line = places.get(digest);
    if (line !== undefined) return { kind: 'there', line };
    return { kind: partial === 0 && !isCut ? 'gone' : 'unsure' };
  });
}
