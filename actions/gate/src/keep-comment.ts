import type { Answer, PullRequestComment, PullRequests } from '@sar/baseline';
import { isGateComment } from '@sar/report';

/** The one comment of a gate on a pull request. */
export interface StickyComment {
  readonly number: number;
  readonly body: string;
  /** Name of the gate, which its comment is known by. */
  readonly gate: string;
  /** Login that the token writes as. */
  readonly author: string;
}

/**
 * Keeps the comment: writes the first one, changes the one that is there, and leaves one alone that says the same. Only a comment of the
 * same author that begins with the gate's marker is its own: others may copy the marker. Of several, which runs at the same moment wrote,
 * the oldest is kept, and the others are made to point to it.
 *
 * @returns what was done; unknown with the reason when it could not be
 */
export async function keepComment(
  pulls: Pick<PullRequests, 'comments' | 'createComment' | 'updateComment'>,
  sticky: StickyComment,
): Promise<Answer<'created' | 'changed' | 'unchanged'>> {
  const { number, body } = sticky;
  const before = await ownComments(pulls, sticky);
  if (!before.known) return before;
  const [first, ...others] = before.value;
  if (first === undefined) {
    const created = await pulls.createComment(number, body);
    if (created.known) return { known: true, value: 'created' };
    // It may be there, and only the answer be lost.
    const now = created.reason === 'unreachable' ? await ownComments(pulls, sticky) : created;
    return now.known && now.value.length > 0 ? { known: true, value: 'created' } : created;
  }
  for (const { id } of others) await pulls.updateComment(id, `The verdict of the gate is in [another comment](${first.url}).\n`);
  if (isSame(first.body, body)) return { known: true, value: 'unchanged' };
  const changed = await pulls.updateComment(first.id, body);
  return changed.known ? { known: true, value: 'changed' } : changed;
}

async function ownComments(
  pulls: Pick<PullRequests, 'comments'>,
  { number, gate, author }: StickyComment,
): Promise<Answer<readonly PullRequestComment[]>> {
  const comments = await pulls.comments(number);
  if (!comments.known) return comments;
  // GraphQL may leave out what REST writes behind an app's name.
  const isOwn = (login: string) => login === author || login === `${author}[bot]`;
  return {
    known: true,
    value: comments.value.filter(({ author: login, body }) => isOwn(login) && body.startsWith('<!-- ') && isGateComment(body, gate)),
  };
}

/** GitHub gives line feeds back as it likes, and no blanks at the end. */
function isSame(one: string, other: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(one) === plain(other);
}
