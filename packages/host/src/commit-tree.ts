import { posix } from 'node:path';
import type { CommittedEntry, FileContent, Tree } from '@sar/baseline';
import { requireCommit } from './commit-id.js';
import { listEntries } from './list-entries.js';
import { readAhead, type ReadAhead } from './read-ahead.js';
import { readBlobs } from './read-blobs.js';

const DEFAULT_MAX_BYTES = 524_288;
const LINK = '120000';
const SUBMODULE = '160000';

/** The entries of a commit by path, the folders that they make, and their bytes. */
interface Committed {
  readonly entries: ReadonlyMap<string, CommittedEntry>;
  readonly folders: ReadonlySet<string>;
  readonly blobs: ReadAhead;
}

/**
 * The files of one commit as a tree, for reading them as of that commit. No link is followed, since what it led to then is not
 * known: links are `unreadable`. Submodules are absent. Files are read in batches: with one come those behind it.
 *
 * @param commit full id, 40 or 64 hexadecimal digits
 * @throws UserError when the commit is not in the checkout
 */
export function commitTree(root: string, commit: string): Tree {
  requireCommit(root, commit);
  let committed: Committed | undefined;
  let paths: readonly string[] | undefined;
  const load = () => (committed ??= committedOf(root, commit));
  return {
    list: () => (paths ??= [...load().entries.keys()].toSorted()),
    has: (path) => load().entries.has(path),
    read: (path, maxBytes = DEFAULT_MAX_BYTES) => readEntry(load(), path, maxBytes),
  };
}

function committedOf(root: string, commit: string): Committed {
  const listed = listEntries(root, commit, '').filter(({ mode }) => mode !== SUBMODULE);
  const folders = new Set<string>();
  for (const { path } of listed)
    for (let folder = posix.dirname(path); folder !== '.' && !folders.has(folder); folder = posix.dirname(folder)) folders.add(folder);
  const blobs = readAhead(listed, (ids, maxBytes) => readBlobs(root, ids, maxBytes));
  return { entries: new Map(listed.map((entry) => [entry.path, entry])), folders, blobs };
}

function readEntry(committed: Committed, path: string, maxBytes: number): FileContent {
  const inside = posix.normalize(path).replace(/(.)\/$/, '$1');
  if (inside === '..' || inside.startsWith('../') || inside.startsWith('/')) return { kind: 'outside' };
  const entry = committed.entries.get(inside);
  if (entry === undefined) return withoutEntry(committed, inside);
  if (entry.mode === LINK) return { kind: 'unreadable', reason: 'a link, which is not followed in a commit' };
  if (entry.sizeBytes !== undefined && entry.sizeBytes > maxBytes) return { kind: 'too-large', sizeBytes: entry.sizeBytes };
  const bytes = committed.blobs.bytes(entry, maxBytes);
  if (bytes === undefined) return { kind: 'unreadable', reason: 'its content is not in the checkout' };
  const text = bytes.toString('utf8');
  return text.includes('\0') ? { kind: 'binary', sizeBytes: bytes.length } : { kind: 'text', text, sizeBytes: bytes.length };
}

function withoutEntry({ entries, folders }: Committed, path: string): FileContent {
  for (let at = posix.dirname(path); at !== '.'; at = posix.dirname(at)) {
    if (entries.get(at)?.mode === LINK) return { kind: 'unreadable', reason: 'behind a link, which is not followed in a commit' };
  }
  return path === '.' || folders.has(path) ? { kind: 'unreadable', reason: 'not a file' } : { kind: 'absent' };
}
