import { posix } from 'node:path';
import { BASELINE_PATHS, type CommittedEntry } from '@sar/baseline';
import { listEntries, namedEntries } from './list-entries.js';

/**
 * Look-ups before the whole commit is listed. Who wants a baseline asks for it and for what it extends, and listing a commit of thousands takes
 * longer than that; who asks for more reads much of it.
 */
const LOOK_UPS = 3;
/** Whoever looks for a baseline looks at all of its places. */
const PLACES: readonly string[] = BASELINE_PATHS;
const SUBMODULE = '160000';
const FOLDER = '040000';

/** What a commit holds at a path. */
export interface CommitEntries {
  /** Every entry, in git's order, without submodules. */
  all(): readonly CommittedEntry[];
  /** The entry with this path; undefined where there is none, and for folders and submodules. */
  entry(path: string): CommittedEntry | undefined;
  hasFolder(path: string): boolean;
  /** Whether the whole commit is listed, so that the other entries cost nothing. */
  isListed(): boolean;
}

/**
 * The entries of a commit, listed as late as possible.
 *
 * @throws UserError (each method) when git cannot read the commit
 */
export function commitEntries(root: string, commit: string): CommitEntries {
  let whole: Listed | undefined;
  const lookedUp = new Map<string, Listed>();
  let lookUps = 0;
  const list = () => (whole ??= listed(listEntries(root, commit, '')));
  /** What is known of a path and of the folders that it stands in. */
  const around = (path: string): Listed => {
    const known = whole ?? lookedUp.get(path);
    if (known !== undefined) return known;
    // A folder of a path that was looked up came with it.
    const inside = [...lookedUp].find(([other]) => other.startsWith(`${path}/`));
    if (inside !== undefined) return inside[1];
    if (lookUps >= LOOK_UPS) return list();
    lookUps += 1;
    const together = PLACES.includes(path) ? PLACES : [path];
    const found = listed(namedEntries(root, commit, [...together.flatMap(foldersOf), ...together]));
    for (const each of together) lookedUp.set(each, found);
    return found;
  };
  return {
    all: () => list().entries,
    entry: (path) => around(path).byPath.get(path),
    hasFolder: (path) => around(path).folders.has(path),
    isListed: () => whole !== undefined,
  };
}

/** Entries of a commit by path, and its folders as far as they are known. */
interface Listed {
  readonly entries: readonly CommittedEntry[];
  readonly byPath: ReadonlyMap<string, CommittedEntry>;
  readonly folders: ReadonlySet<string>;
}

function listed(all: readonly CommittedEntry[]): Listed {
  const folders = new Set(all.filter(({ mode }) => mode === FOLDER).map(({ path }) => path));
  const entries = all.filter(({ mode }) => mode !== SUBMODULE && mode !== FOLDER);
  for (const { path } of entries)
    for (let folder = posix.dirname(path); folder !== '.' && !folders.has(folder); folder = posix.dirname(folder)) folders.add(folder);
  return { entries, byPath: new Map(entries.map((entry) => [entry.path, entry])), folders };
}

function foldersOf(path: string): readonly string[] {
  const folders: string[] = [];
  for (let at = posix.dirname(path); at !== '.' && at !== '/'; at = posix.dirname(at)) folders.push(at);
  return folders;
}
