import { posix } from 'node:path';
import type { CommittedEntry, FileContent, Tree } from '@sar/baseline';
import { requireCommit } from './commit-id.js';
import { listEntries } from './list-entries.js';
import { readBlobs } from './read-blobs.js';

const DEFAULT_MAX_BYTES = 524_288;
const LINK = '120000';
const SUBMODULE = '160000';

/**
 * The files of one commit as a tree, for reading them as of that commit. No link is followed, since what it led to then is not
 * known: links are `unreadable`. Submodules are absent.
 *
 * @param commit full id, 40 or 64 hexadecimal digits
 * @throws UserError when the commit is not in the checkout
 */
export function commitTree(root: string, commit: string): Tree {
  requireCommit(root, commit);
  let entries: ReadonlyMap<string, CommittedEntry> | undefined;
  let paths: readonly string[] | undefined;
  const load = () =>
    (entries ??= new Map(
      listEntries(root, commit, '')
        .filter(({ mode }) => mode !== SUBMODULE)
        .map((entry) => [entry.path, entry]),
    ));
  return {
    list: () => (paths ??= [...load().keys()].toSorted()),
    has: (path) => load().has(path),
    read: (path, maxBytes = DEFAULT_MAX_BYTES) => readEntry(root, load(), path, maxBytes),
  };
}

function readEntry(root: string, entries: ReadonlyMap<string, CommittedEntry>, path: string, maxBytes: number): FileContent {
  const inside = posix.normalize(path).replace(/(.)\/$/, '$1');
  if (inside === '..' || inside.startsWith('../') || inside.startsWith('/')) return { kind: 'outside' };
  const entry = entries.get(inside);
  if (entry === undefined) return withoutEntry(entries, inside);
  if (entry.mode === LINK) return { kind: 'unreadable', reason: 'a link, which is not followed in a commit' };
  if (entry.sizeBytes !== undefined && entry.sizeBytes > maxBytes) return { kind: 'too-large', sizeBytes: entry.sizeBytes };
  const blob = readBlobs(root, [entry.id], maxBytes).get(entry.id);
  if (blob?.kind !== 'bytes') return { kind: 'unreadable', reason: 'its content is not in the checkout' };
  const sizeBytes = blob.bytes.length;
  const text = blob.bytes.toString('utf8');
  return text.includes('\0') ? { kind: 'binary', sizeBytes } : { kind: 'text', text, sizeBytes };
}

function withoutEntry(entries: ReadonlyMap<string, CommittedEntry>, path: string): FileContent {
  for (let at = posix.dirname(path); at !== '.'; at = posix.dirname(at)) {
    if (entries.get(at)?.mode === LINK) return { kind: 'unreadable', reason: 'behind a link, which is not followed in a commit' };
  }
  const isFolder = path === '.' || [...entries.keys()].some((other) => other.startsWith(`${path}/`));
  return isFolder ? { kind: 'unreadable', reason: 'not a file' } : { kind: 'absent' };
}
