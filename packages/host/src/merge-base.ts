import { UserError } from '@sar/baseline';
import { runGit } from './run-git.js';

/**
 * The commit where the checkout left another one.
 *
 * @param name a branch, a tag or a commit, as git takes it
 * @returns full id
 * @throws UserError when git does not know it, e.g. in a shallow checkout
 */
export function mergeBase(root: string, name: string): string {
  const merge = runGit(root, ['merge-base', '--end-of-options', name, 'HEAD']);
  if (merge.ok) return merge.text.trim();
  throw new UserError(
    `git finds no common commit of ${name} and HEAD in ${root}${merge.why === '' ? '' : ` (${merge.why})`}; fetch it (actions/checkout: fetch-depth: 0)`,
  );
}
