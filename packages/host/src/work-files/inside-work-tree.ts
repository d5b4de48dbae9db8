import { relative, sep } from 'node:path';
import { insideFile, type InsideFile, type RealFolders } from '../inside-file.js';

/**
 * Finds a file of the work tree. Git's own folder is no part of it, whatever link leads there: its configuration may hold the token of the
 * checkout.
 *
 * @param root real path of the checkout
 */
export function insideWorkTree(root: string, folders: RealFolders, path: string): InsideFile {
  const file = insideFile(root, folders, path);
  return 'real' in file && isOfGit(root, file.real) ? { kind: 'outside' } : file;
}

/**
 * Whether a path is in git's own folder. Systems that do not tell capital letters from small ones find `.GIT`, too.
 *
 * @param root of the checkout; both are absolute
 */
export function isOfGit(root: string, real: string): boolean {
  return relative(root, real)
    .split(sep)
    .some((part) => part.toLowerCase() === '.git');
}
