import { UserError, type CommittedEntry } from '@sar/baseline';
import { runGit } from './run-git.js';

/** Longer than any path that git or a system takes. */
const MAX_FOLDER_LENGTH = 4096;
const ENTRY = /^(\d{6}) (\w+) ([0-9a-f]+) +(\d+|-)\t(.+)$/s;

/**
 * Every entry below a folder of a commit, in git's order; with the folder `''` every entry of the commit. None when there is no such
 * folder, also when a file, a link or a submodule has its name.
 *
 * @throws UserError when git cannot read the commit
 */
export function listEntries(root: string, commit: string, folder: string): readonly CommittedEntry[] {
  const name = folder.replace(/\/+$/, '');
  if (!isFolderName(name)) return [];
  // The folder is one argument after `--`, and taken literally: no pattern, no magic word, no option.
  const within = name === '' ? [] : ['--', name];
  const entries = lsTree(root, commit, ['-r'], within, name === '' ? 'the files' : JSON.stringify(name));
  return entries.filter(({ path }) => name === '' || path.startsWith(`${name}/`));
}

/**
 * The entries of a commit with exactly these paths, files, links, submodules and folders (mode `040000`), in git's order. A path that
 * is none, or names nothing, has no entry.
 *
 * @throws UserError when git cannot read the commit
 */
export function namedEntries(root: string, commit: string, paths: readonly string[]): readonly CommittedEntry[] {
  const names = new Set(paths.filter((path) => path !== '' && isFolderName(path)));
  if (names.size === 0) return [];
  // `-t`: also the folders on the way to another name.
  return lsTree(root, commit, ['-t'], ['--', ...names], 'some files').filter(({ path }) => names.has(path));
}

function lsTree(root: string, commit: string, how: readonly string[], within: readonly string[], what: string): readonly CommittedEntry[] {
  const listed = runGit(root, ['--literal-pathspecs', 'ls-tree', ...how, '-z', '--long', '--full-tree', commit, ...within]);
  if (!listed.ok) throw new UserError(`git cannot list ${what} of commit ${commit}: ${listed.why}`);
  return listed.text.split('\0').flatMap((line) => {
    const [, mode = '', , id = '', size = '-', path = ''] = ENTRY.exec(line) ?? [];
    return path === '' ? [] : [{ path, mode, id, sizeBytes: size === '-' ? undefined : Number(size) }];
  });
}

/** A name that an entry of a commit can have: git keeps no empty parts, no `.` and no `..`. */
function isFolderName(name: string): boolean {
  if (name === '') return true;
  if (name.length > MAX_FOLDER_LENGTH || name.includes('\0')) return false;
  return name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
