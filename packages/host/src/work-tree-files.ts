import { createHash } from 'node:crypto';
import { constants, closeSync, fstatSync, lstatSync, openSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { UserError, type BlobContent, type CommitFiles, type CommittedEntry } from '@sar/baseline';

/** Files of one folder that are looked at; more are a mistake, not a mailbox. */
const MAX_ENTRIES = 20_000;
/** No file that is listed for its id is read beyond this, in bytes. */
const MAX_ID_BYTES = 1_048_576;

/**
 * The files of the work tree in the shape of a commit's, for looking at what is not committed yet. Links are listed as links and never
 * followed; a folder behind a link has no files.
 *
 * @param root real path of the checkout
 */
export function workTreeFiles(root: string): CommitFiles {
  const paths = new Map<string, string>();
  return {
    commit: 'work tree',
    list: (folder) => {
      const entries = listFolder(root, folder.replace(/\/+$/, ''));
      for (const { id, path } of entries) paths.set(id, path);
      return entries;
    },
    read: (ids, maxBytes) => new Map(ids.map((id) => [id, readBlob(root, paths.get(id), maxBytes)])),
  };
}

function listFolder(root: string, folder: string): readonly CommittedEntry[] {
  const full = resolve(root, folder);
  if (full !== root && !full.startsWith(root + sep)) throw new UserError(`${folder} leads out of ${root}`);
  if (!isRealFolder(root, folder)) return [];
  const found: CommittedEntry[] = [];
  const visit = (path: string): void => {
    for (const name of readdirSync(join(root, path)).toSorted()) {
      const inside = `${path}/${name}`;
      const stat = lstatSync(join(root, inside));
      if (stat.isDirectory()) visit(inside);
      else found.push(entryOf(root, inside, stat));
      if (found.length > MAX_ENTRIES) throw new UserError(`${folder} holds more than ${MAX_ENTRIES} files`);
    }
  };
  visit(folder);
  return found;
}

/** Whether the folder is there and no part of its path is a link. */
function isRealFolder(root: string, folder: string): boolean {
  let at = root;
  for (const part of folder.split('/')) {
    at = join(at, part);
    if (lstatSync(at, { throwIfNoEntry: false })?.isDirectory() !== true) return false;
  }
  return true;
}

function entryOf(root: string, path: string, stat: Stats): CommittedEntry {
  const mode = stat.isSymbolicLink() ? '120000' : stat.isFile() ? ((stat.mode & 0o111) === 0 ? '100644' : '100755') : '000000';
  const isText = stat.isFile() && stat.size <= MAX_ID_BYTES;
  return {
    path,
    mode,
    id: isText ? blobId(readNoLink(join(root, path))) : `unread:${path}`,
    sizeBytes: stat.isFile() ? stat.size : undefined,
  };
}

/** Git's id of a blob. */
function blobId(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

function readBlob(root: string, path: string | undefined, maxBytes: number): BlobContent {
  if (path === undefined) return { kind: 'absent' };
  const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
  if (stat?.isFile() !== true) return { kind: 'absent' };
  if (stat.size > maxBytes) return { kind: 'too-large' };
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readNoLink(join(root, path))) };
  } catch {
    return { kind: 'not-utf8' };
  }
}

/** Reads a file that is none of a link, a pipe or a device, also when it was exchanged since it was looked at. */
function readNoLink(path: string): Buffer {
  // Windows has neither flag, and no pipes among its files.
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    if (!fstatSync(descriptor).isFile()) throw new UserError(`${path} is no file`);
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
