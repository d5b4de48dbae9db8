import type { BoardIssue } from '../ports/issue-board.js';

/** Whom GitHub's own token writes as. Only workflows of the repository have it. */
const WORKFLOWS = 'github-actions[bot]';

/**
 * Whether an issue can be one that SAR wrote: it has its author, or is by somebody with a role in the repository, who may edit SAR's
 * issues as well. Of other apps only the workflows count: an app may copy an outsider's text into an issue, marker and all.
 *
 * @param author login that SAR writes as; where it is not known, every app counts
 */
export function isOwnIssue(issue: Pick<BoardIssue, 'author' | 'isTrusted'>, author?: string): boolean {
  if (author === undefined) return issue.isTrusted;
  // GraphQL may leave out what REST writes behind an app's name.
  if (issue.author === author || issue.author === `${author}[bot]`) return true;
  return issue.isTrusted && (issue.author === WORKFLOWS || !issue.author.endsWith('[bot]'));
}
