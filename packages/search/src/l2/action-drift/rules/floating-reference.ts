import { DRIFT_DATA } from '../drift-data.js';
import { lookUp } from '../known-action.js';
import { display, displayName } from '../reference.js';
import type { ReferenceJudge } from '../verdict.js';

const BRANCHES: ReadonlySet<string> = new Set(DRIFT_DATA.branches);

/** A reference that follows a branch of another repository, but for branches that the action's documentation names. */
export const floatingReference: ReferenceJudge = (reference, { owner }) => {
  const { action, ref, pinned, reusableWorkflow } = reference;
  const branch = ref.replace(/^refs\/heads\//, '');
  if (pinned || (branch === ref && !BRANCHES.has(ref)) || lookUp(action)?.entry.rolling?.includes(branch) === true) return undefined;
  const own = owner !== undefined && action.startsWith(`${owner.toLowerCase()}/`);
  return {
    rule: 'floating-reference',
    impact: 'advisory',
    message: `${display(reference)} follows a branch: ${reusableWorkflow ? 'the workflow' : 'the action'} can change between two runs without a change here.`,
    expected: `${displayName(reference)} at a commit or a released tag`,
    help: 'Pin a commit with the version in a comment (owner/repo@<commit> # v1.2.3), so that an update becomes a change that is reviewed.',
    ...(own && { pedantic: true }),
  };
};
