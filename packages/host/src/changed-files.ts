import { compareWithBase, compareWithCommit, workTreeOf } from './compare-with-base.js';
import { runGit } from './run-git.js';

const NAMES = ['--name-only', '--no-renames', '-z'];

/**
 * The files that differ between the merge base with `base` and the work tree, new ones included; of a moved file both names, since at the old one it
 * is gone. Paths are relative to `root`, and only what is in it counts.
 *
 * @throws UserError when git does not know the base, e.g. in a shallow checkout
 */
export function changedFiles(root: string, base: string): ReadonlySet<string> {
  return withNew(root, compareWithBase(root, base, NAMES));
}

/**
 * The same since a commit that HEAD comes from, such as a merge base.
 *
 * @param commit full id
 * @throws UserError when git does not know the commit
 */
export function changedSince(root: string, commit: string): ReadonlySet<string> {
  return withNew(root, compareWithCommit(root, commit, NAMES));
}

function withNew(root: string, changed: string): ReadonlySet<string> {
  const untracked = runGit(root, ['ls-files', '-z', '--others', '--exclude-standard'], workTreeOf(root));
  return new Set([...changed.split('\0'), ...(untracked.ok ? untracked.text.split('\0') : [])].filter((path) => path !== ''));
}
