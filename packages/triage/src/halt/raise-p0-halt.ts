import { attempt, HALT_LABEL, unknown, type Answer, type BoardIssue, type IssueBoard, type IssueDraft } from '@sar/baseline';
import { hasHaltLabel } from './has-halt-label.js';

/** Opens the issue that halts. One without its label halts nothing: it is closed at once, and counts as not raised. */
export async function raiseP0Halt(draft: IssueDraft, board: IssueBoard): Promise<Answer<BoardIssue>> {
  const answer = await attempt(async () => board.create(draft));
  if (!answer.known || hasHaltLabel(answer.value)) return answer;
  const { number } = answer.value;
  const closed = await attempt(async () => board.update(number, { state: 'closed', reason: 'not-planned' }));
  return unknown(
    'forbidden',
    `issue #${number} was opened, and ${closed.known ? 'closed again' : 'could not be closed again'}: GitHub dropped its label \`${HALT_LABEL}\`, without which it halts nothing; give a token whose account has a role in the repository, such as GITHUB_TOKEN with "issues: write"`,
  );
}
