import type { Tree } from '@sar/baseline';
import type { Pace } from '../../../pace.js';

/** Folders that are tried from the front of a path: more than any machine has above a checkout. */
const MAX_DEPTH = 40;

/**
 * The repository's files of paths from another machine. Where the checkout was there is not known, so the beginning decides that, when left out, makes
 * the most of them files of the repository; paths that begin otherwise belong to something else, even if their ends happen to be files here too.
 *
 * @param names what the report calls its files
 * @param pathsOf the absolute paths that a name may mean
 * @throws TimeIsUp
 */
export async function foreignPaths(
  names: Iterable<string>,
  pathsOf: (name: string) => readonly string[],
  tree: Tree,
  pace: Pace,
): Promise<ReadonlyMap<string, string>> {
  const ends = new Map<string, readonly End[]>();
  const votes = new Map<string, number>();
  for (const name of names) {
    await pace.step();
    const longest = pathsOf(name).flatMap((path) => longestEnd(path, tree) ?? []);
    if (longest.length > 0) ends.set(name, longest);
    for (const beginning of new Set(longest.map((end) => end.beginning))) votes.set(beginning, (votes.get(beginning) ?? 0) + 1);
  }
  const [root] = [...votes].toSorted(([a, most], [b, more]) => more - most || a.length - b.length || (a < b ? -1 : 1))[0] ?? [];
  const found = new Map<string, string>();
  for (const [name, each] of ends) {
    const end = each.find(({ beginning }) => beginning === root);
    if (end !== undefined) found.set(name, end.path);
  }
  return found;
}

interface End {
  readonly beginning: string;
  readonly path: string;
}

/** The longest end of a path that is a file of the repository, and what stands before it. */
function longestEnd(written: string, tree: Tree): End | undefined {
  const whole = plain(written);
  if (whole === undefined) return undefined;
  for (let skip = 0, at = 0; skip < MAX_DEPTH; skip++) {
    const path = whole.slice(at);
    if (tree.has(path)) return { beginning: whole.slice(0, Math.max(0, at - 1)), path };
    const slash = whole.indexOf('/', at);
    if (slash === -1) return undefined;
    at = slash + 1;
  }
  return undefined;
}

/** A path without `file:`, `.` and `..`; undefined when it leads above the root. */
function plain(written: string): string | undefined {
  const parts: string[] = [];
  for (const part of decoded(written).replaceAll('\\', '/').split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

function decoded(written: string): string {
  if (!/^file:/i.test(written)) return written;
  try {
    return decodeURIComponent(written.replace(/^file:(?:\/\/[^/]*)?/i, ''));
  } catch {
    return written;
  }
}
