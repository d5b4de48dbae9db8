import type { BlobContent, CommitFiles } from '@sar/baseline';
import { requireCommit } from './commit-id.js';
import { listEntries } from './list-entries.js';
import { readBlobs, type Blob } from './read-blobs.js';

/**
 * The files of one commit, read from git's objects.
 *
 * @param commit full id, 40 or 64 hexadecimal digits
 * @throws UserError when the commit is not in the checkout; so do `list` and `read` when git cannot read
 */
export function commitFiles(root: string, commit: string): CommitFiles {
  requireCommit(root, commit);
  return {
    commit,
    list: (folder) => listEntries(root, commit, folder),
    read: (ids, maxBytes) => new Map([...readBlobs(root, ids, maxBytes)].map(([id, blob]) => [id, contentOf(blob)])),
  };
}

/** A byte order mark stays: whether it may be there is the reader's business. */
function contentOf(blob: Blob): BlobContent {
  if (blob.kind !== 'bytes') return blob;
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(blob.bytes) };
  } catch {
    return { kind: 'not-utf8' };
  }
}
