import { UserError } from '@sar/baseline';
import { changedFiles, headCommit } from '@sar/host';
import type { Run } from '../open-run.js';

const WORDS = { behind: 'behind it', diverged: 'not the same', unknown: 'not to be found there' };

/**
 * Makes sure that a command that acts does so for what the default branch holds on GitHub: a baseline that only one person has decides
 * nothing for the others, and what somebody mended on their machine is not gone.
 *
 * @param option what acts, for messages: `--issues`
 * @throws UserError for a checkout that is not the tip of the default branch, or that has changes
 */
export async function expectTip(
  { root, branch, survey }: Run,
  option: string,
  defaultBranch: string,
  positionOf: (commit: string) => Promise<'tip' | 'behind' | 'diverged' | 'unknown'>,
): Promise<void> {
  if (branch !== defaultBranch)
    throw new UserError(
      `${option} acts for the default branch, ${defaultBranch}, and the checkout is on ${branch ?? 'none'}; switch to it`,
    );
  const commit = headCommit(root);
  const position = commit === undefined ? 'unknown' : await positionOf(commit);
  if (position !== 'tip')
    throw new UserError(
      `${option} acts for what ${defaultBranch} holds on GitHub, and the checkout is ${WORDS[position]}; pull or push first`,
    );
  const changed = [...changedFiles(root, 'HEAD')].filter((path) => survey.tree.has(path));
  if (changed.length > 0)
    throw new UserError(
      `${option} acts for what is committed, and ${changed.slice(0, 3).join(', ')} ${changed.length === 1 ? 'differs' : 'differ'} from it; commit or undo the changes`,
    );
}
