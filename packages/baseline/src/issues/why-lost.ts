import type { BoardIssue } from '../ports/issue-board.js';
import { isOwnIssue } from './own-issue.js';

const MEND = 'give a token whose account has a role in the repository, such as GITHUB_TOKEN with "issues: write"';

/**
 * Why no later run would find an issue that was just opened, or believe it, in one sentence; undefined where it would. GitHub drops the labels
 * of a caller without a role in the repository, and says nothing.
 *
 * @param needed labels by which later runs find it
 * @param author login that SAR writes as, where it is known
 */
export function whyLost(
  issue: Pick<BoardIssue, 'labels' | 'author' | 'isTrusted'>,
  needed: readonly string[],
  author: string | undefined,
): string | undefined {
  const given = new Set(issue.labels.map((label) => label.toLowerCase()));
  const lost = needed.filter((label) => !given.has(label.toLowerCase()));
  if (lost.length > 0)
    return `its label ${lost.map((label) => `\`${label}\``).join(', ')} was dropped, without which no run finds it: ${MEND}`;
  if (!isOwnIssue(issue, author)) return `it was written by somebody without a role in the repository, whom no later run believes: ${MEND}`;
  return undefined;
}
