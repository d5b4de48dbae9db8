import type { BoardIssue } from '../ports/issue-board.js';

/** What GitHub calls its own agent, which has no mark of an app. */
const AGENT = 'Copilot';

/**
 * Whether an app closed an issue, such as one that tidies up old ones: nobody decided that then. False where GitHub does not tell who
 * did, see `closedBy`.
 */
export function isClosedByApp({ state, closedBy }: Pick<BoardIssue, 'state' | 'closedBy'>): boolean {
  return state === 'closed' && closedBy !== undefined && (closedBy.endsWith('[bot]') || closedBy === AGENT);
}
