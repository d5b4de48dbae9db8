import { UserError } from '@sar/baseline';
import { runGit } from './run-git.js';

/** Whether a text is the full id of an object of git: SHA-1 or SHA-256 in lower-case hexadecimal. */
export function isObjectId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/**
 * Makes sure that a full commit id names a commit of the checkout.
 *
 * @throws UserError for anything else (a branch's name, the id of a tag or tree, a commit that was not fetched), and where git cannot
 *   read the repository at all
 */
export function requireCommit(root: string, commit: string): void {
  if (!isObjectId(commit))
    throw new UserError(`${JSON.stringify(commit.slice(0, 100))} is no full commit id; give 40 or 64 hexadecimal digits`);
  const found = runGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`]);
  // Git ends with 1 for what is not there, and with another code where it could not look.
  if (!found.ok && found.status !== 1 && found.why !== '') throw new UserError(`git cannot read ${root}: ${found.why}`);
  if (!found.ok || found.text.trim() !== commit)
    throw new UserError(`commit ${commit} is not in ${root}; fetch it (actions/checkout: fetch-depth: 0)`);
}
