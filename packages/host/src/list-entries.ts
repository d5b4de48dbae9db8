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
  const listed = runGit(root, ['--literal-pathspecs', 'ls-tree', '-r', '-z', '--long', '--full-tree', commit, ...within]);
  if (!listed.ok)
    throw new UserError(`git cannot list ${name === '' ? 'the files' : JSON.stringify(name)} of commit ${commit}: ${listed.why}`);
  return listed.text.split('\0').flatMap((line) => {
    const [, mode = '', , id = '', size = '-', path = ''] = ENTRY.exec(line) ?? [];
    if (path === '' || !(name === '' || path.startsWith(`${name}/`))) return [];
    return [{ path, mode, id, sizeBytes: size === '-' ? undefined : Number(size) }];
  });
}

/** A name that an entry of a commit can have: git keeps no empty parts, no `.` and no `..`. */
function isFolderName(name: string): boolean {
  if (name === '') return true;
  if (name.length > MAX_FOLDER_LENGTH || name.includes('\0')) return false;
  return name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
