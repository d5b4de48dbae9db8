import { known, unknown, UserError, type Answer, type FileContent, type FileFacts, type WorkFiles } from '@sar/baseline';
import type { InsideFile, RealFolders } from '../inside-file.js';
import { digestFile } from './digest-file.js';
import { fileFinder } from './find-files.js';
import { insideWorkTree } from './inside-work-tree.js';
import { readPieces, readSlice } from './read-pieces.js';

/**
 * The files of a checkout, tracked or not. Nothing outside is read, also not through a link, and nothing of git's own folder: it is no part
 * of the work tree, and its configuration may hold the token of the checkout.
 *
 * @param root real path of the checkout
 */
export function workFiles(root: string): WorkFiles {
  const folders: RealFolders = new Map();
  const look = (path: string): InsideFile => insideWorkTree(root, folders, path);
  return {
    facts: (path) => factsOf(look(path)),
    find: fileFinder(root, folders),
    read: (path, maxBytes) => read(look(path), path, maxBytes),
    pieces: (path) => pieces(look(path), path),
    slice: (path, start, length) => {
      const file = look(path);
      return file.kind === 'file' ? tried(() => readSlice(file.real, path, start, length)) : notRead(file, path);
    },
    digest: async (path, name, signal) => {
      const file = look(path);
      return file.kind === 'file' ? digestFile(file.real, path, name, signal) : notRead(file, path);
    },
    query: async (path, queries, options) => {
      const file = look(path);
      if (file.kind !== 'file') return notRead(file, path);
      const { querySqlite } = await import('../sqlite/query-sqlite.js');
      const answer = await querySqlite(file.real, queries, options);
      return answer.known ? answer : unknown(answer.reason, answer.detail.replaceAll(file.real, path));
    },
  };
}

function factsOf(file: InsideFile): FileFacts {
  if (file.kind === 'file') return { kind: 'file', sizeBytes: file.stat.size, modifiedAt: file.stat.mtime.toISOString() };
  return file.kind === 'folder' ? { kind: 'folder' } : file;
}

function read(file: InsideFile, path: string, maxBytes: number): FileContent {
  if (file.kind === 'folder') return { kind: 'unreadable', reason: 'not a file' };
  if (file.kind !== 'file') return file;
  const sizeBytes = file.stat.size;
  if (sizeBytes > maxBytes) return { kind: 'too-large', sizeBytes };
  const bytes = tried(() => readSlice(file.real, path, 0, maxBytes));
  if (!bytes.known) return { kind: 'unreadable', reason: bytes.detail };
  const text = new TextDecoder().decode(bytes.value);
  return text.includes('\0') ? { kind: 'binary', sizeBytes } : { kind: 'text', text, sizeBytes };
}

function* pieces(file: InsideFile, path: string): Generator<Uint8Array, void> {
  if (file.kind !== 'file') throw new UserError(why(file, path));
  yield* readPieces(file.real, path);
}

function notRead(file: Exclude<InsideFile, { kind: 'file' }>, path: string): Answer<never> {
  return unknown('failed', why(file, path));
}

function why(file: Exclude<InsideFile, { kind: 'file' }>, path: string): string {
  if (file.kind === 'absent') return `${path} is not there`;
  if (file.kind === 'outside') return `${path} leads out of the repository or into .git; it is not read`;
  return `${path} cannot be read: ${file.kind === 'folder' ? 'it is a folder' : file.reason}`;
}

function tried<T>(act: () => T): Answer<T> {
  try {
    return known(act());
  } catch (error) {
    if (error instanceof UserError) return unknown('failed', error.message);
    throw error;
  }
}
