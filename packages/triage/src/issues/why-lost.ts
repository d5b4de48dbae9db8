import { isOwnIssue, type BoardIssue, type IssueDraft } from '@sar/baseline';
import { LABELS } from './issue-labels.js';

const MEND = 'give a token whose account has a role in the repository, such as GITHUB_TOKEN with "issues: write"';

/**
 * Why no later run would find an issue that was just opened, or believe it; undefined where it would. GitHub drops the labels of a caller
 * without a role in the repository, and says nothing.
 */
export function whyLost(issue: BoardIssue, { labels }: IssueDraft, author: string | undefined): string | undefined {
  const given = new Set(issue.labels.map((label) => label.toLowerCase()));
  const own = new Set(LABELS.map(({ name }) => name));
  const lost = labels.filter((label) => own.has(label) && !given.has(label.toLowerCase()));
  if (lost.length > 0)
    return `its label ${lost.map((label) => `\`${label}\``).join(', ')} was dropped, without which no run finds it: ${MEND}`;
  if (!isOwnIssue(issue, author)) return `it was written by somebody without a role in the repository, whom no later run believes: ${MEND}`;
  return undefined;
}
