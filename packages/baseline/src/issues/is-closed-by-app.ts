import type { BoardIssue } from '../ports/issue-board.js';

/**
 * Whether an app closed an issue, such as one that tidies up old ones: nobody decided that then. False where GitHub does not tell who
 * did, see `closedBy`.
 */
export function isClosedByApp({ state, closedBy }: Pick<BoardIssue, 'state' | 'closedBy'>): boolean {
  return state === 'closed' && closedBy?.endsWith('[bot]') === true;
}
