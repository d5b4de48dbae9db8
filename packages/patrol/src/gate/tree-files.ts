import { compileGlob, isGlob, unknown, UserError, type FileFacts, type Tree, type WorkFiles } from '@sar/baseline';
import { createHash } from 'node:crypto';

const DEFAULT_LIMIT = 1000;
/** Larger files are not read of a commit. */
const MAX_BYTES = 16_777_216;

/**
 * The files of a tree as the work tree's: what git tracks, and text alone. What is asked of other files is unknown.
 *
 * @param writtenAt the time of every file, which a commit does not have: that of a fresh checkout
 */
export function treeFiles(tree: Tree, writtenAt: Date): WorkFiles {
  const bytesOf = (path: string): Uint8Array | undefined => {
    const content = tree.read(path, MAX_BYTES);
    return content.kind === 'text' ? new TextEncoder().encode(content.text) : undefined;
  };
  return {
    facts: (path) => factsOf(tree, path, writtenAt.toISOString()),
    find: (globs, limit = DEFAULT_LIMIT) => {
      const compiled = globs.filter(isGlob).map(compileGlob);
      const named = new Set(globs.filter((glob) => !isGlob(glob)));
      // To hold every path against a glob takes time that a name need not take.
      const isFound = (path: string) => named.has(path) || compiled.some((glob) => glob.matches(path));
      const paths = compiled.length === 0 ? [...named].filter((path) => tree.has(path)).toSorted() : tree.list().filter(isFound);
      return { paths: paths.slice(0, limit), cut: paths.length > limit };
    },
    read: (path, maxBytes) => tree.read(path, maxBytes),
    *pieces(path) {
      const bytes = bytesOf(path);
      if (bytes === undefined) throw new UserError(`${path} is no text file of the commit`);
      yield bytes;
    },
    slice: (path, start, length) => {
      const bytes = bytesOf(path);
      return bytes === undefined ? notText(path) : { known: true, value: bytes.slice(start, start + length) };
    },
    digest: async (path, name) => {
      const bytes = bytesOf(path);
      return bytes === undefined ? notText(path) : { known: true, value: createHash(name).update(bytes).digest('hex') };
    },
    query: async (path) => unknown('unsupported', `${path} is a database, which is not read as of a commit`),
  };
}

function notText(path: string) {
  return unknown('unsupported', `${path} is no text file of the commit, or larger than ${MAX_BYTES} bytes`);
}

function factsOf(tree: Tree, path: string, modifiedAt: string): FileFacts {
  const content = tree.read(path, MAX_BYTES);
  if (content.kind === 'absent' || content.kind === 'outside') return { kind: content.kind };
  if (content.kind === 'unreadable') {
    const isFolder = tree.list().some((each) => each.startsWith(`${path.replace(/\/+$/, '')}/`));
    return isFolder ? { kind: 'folder' } : { kind: 'unreadable', reason: content.reason };
  }
  return { kind: 'file', sizeBytes: content.sizeBytes, modifiedAt };
}
