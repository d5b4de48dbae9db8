import { lstatSync, realpathSync, statSync, type Stats } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';

const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']);

/** Real paths of folders that were asked for before, so that a look resolves only the file's own name. */
export type RealFolders = Map<string, string>;

/** What is at a path of a checkout; pipes and devices are no files. */
export type InsideFile =
  | { readonly kind: 'file'; readonly real: string; readonly stat: Stats }
  | { readonly kind: 'folder'; readonly real: string }
  | { readonly kind: 'outside' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/**
 * Finds a file of a checkout, through links as long as they stay in it.
 *
 * @param root real path of the checkout
 */
export function insideFile(root: string, folders: RealFolders, path: string): InsideFile {
  const full = resolve(root, path);
  if (!isInside(root, full)) return { kind: 'outside' };
  try {
    const { real, stat } = realFile(folders, full);
    if (!isInside(root, real)) return { kind: 'outside' };
    if (stat.isDirectory()) return { kind: 'folder', real };
    return stat.isFile() ? { kind: 'file', real, stat } : { kind: 'unreadable', reason: 'not a file' };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'error';
    const dangling = code === 'ENOENT' && lstatExists(full);
    // `file.yml/x` and names that are too long for the system name nothing, either.
    if (ABSENT.has(code) && !dangling) return { kind: 'absent' };
    return { kind: 'unreadable', reason: code === 'ELOOP' ? 'a link that leads in a circle' : dangling ? 'a link to nothing' : code };
  }
}

/** @throws the error of the file system when there is no such file, or its links lead nowhere */
function realFile(folders: RealFolders, full: string): { readonly real: string; readonly stat: Stats } {
  const folder = dirname(full);
  let real = folders.get(folder);
  if (real === undefined) folders.set(folder, (real = realpathSync(folder)));
  const file = join(real, basename(full));
  const stat = lstatSync(file);
  if (!stat.isSymbolicLink()) return { real: file, stat };
  const target = realpathSync(file);
  return { real: target, stat: statSync(target) };
}

function lstatExists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // A name that is too long for the system.
    return false;
  }
}

function isInside(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}
