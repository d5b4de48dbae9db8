import { posix } from 'node:path';
import type { CommittedEntry, FileContent, Tree } from '@sar/baseline';
import { requireCommit } from './commit-id.js';
import { commitEntries, type CommitEntries } from './commit-entries.js';
import { readAhead, type ReadAhead } from './read-ahead.js';
import { readBlob, readBlobs } from './read-blobs.js';

const DEFAULT_MAX_BYTES = 524_288;
const LINK = '120000';

/** The entries of a commit, and their bytes. */
interface Committed {
  readonly entries: CommitEntries;
  readonly bytes: (entry: CommittedEntry, maxBytes: number) => Buffer | undefined;
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
  const committed = committedOf(root, commit);
  let paths: readonly string[] | undefined;
  return {
    list: () =>
      (paths ??= committed.entries
        .all()
        .map(({ path }) => path)
        .toSorted()),
    has: (path) => committed.entries.entry(path) !== undefined,
    read: (path, maxBytes = DEFAULT_MAX_BYTES) => readEntry(committed, path, maxBytes),
  };
}

function committedOf(root: string, commit: string): Committed {
  const entries = commitEntries(root, commit);
  const read = (ids: readonly string[], maxBytes: number) => readBlobs(root, ids, maxBytes);
  let ahead: ReadAhead | undefined;
  return {
    entries,
    bytes: (entry, maxBytes) => {
      if (entries.isListed()) return (ahead ??= readAhead(entries.all(), read)).bytes(entry, maxBytes);
      if (entry.sizeBytes !== undefined) return readBlob(root, entry.id);
      const blob = read([entry.id], maxBytes).get(entry.id);
      return blob?.kind === 'bytes' ? blob.bytes : undefined;
    },
  };
}

function readEntry(committed: Committed, path: string, maxBytes: number): FileContent {
  const inside = posix.normalize(path).replace(/(.)\/$/, '$1');
  if (inside === '..' || inside.startsWith('../') || inside.startsWith('/')) return { kind: 'outside' };
  const entry = committed.entries.entry(inside);
  if (entry === undefined) return withoutEntry(committed, inside);
  if (entry.mode === LINK) return { kind: 'unreadable', reason: 'a link, which is not followed in a commit' };
  if (entry.sizeBytes !== undefined && entry.sizeBytes > maxBytes) return { kind: 'too-large', sizeBytes: entry.sizeBytes };
  const bytes = committed.bytes(entry, maxBytes);
  if (bytes === undefined) return { kind: 'unreadable', reason: 'its content is not in the checkout' };
  const text = bytes.toString('utf8');
  return text.includes('\0') ? { kind: 'binary', sizeBytes: bytes.length } : { kind: 'text', text, sizeBytes: bytes.length };
}

function withoutEntry({ entries }: Committed, path: string): FileContent {
  for (let at = posix.dirname(path); at !== '.'; at = posix.dirname(at)) {
    if (entries.entry(at)?.mode === LINK) return { kind: 'unreadable', reason: 'behind a link, which is not followed in a commit' };
  }
  return path === '.' || entries.hasFolder(path) ? { kind: 'unreadable', reason: 'not a file' } : { kind: 'absent' };
}
