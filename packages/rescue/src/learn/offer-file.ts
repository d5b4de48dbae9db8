import { unknown, type Answer, type BranchWriter } from '@sar/baseline';
import { blobId } from './blob-id.js';

/** One file that is offered as a pull request. */
export interface FileOffer {
  /** The branch that it is offered to. */
  readonly into: string;
  /** The branch that it is offered from. */
  readonly from: string;
  readonly path: string;
  /** What the new text was made from; undefined where there was no file. */
  readonly before: string | undefined;
  readonly text: string;
  /** First line of the commit, and title of the pull request. */
  readonly title: string;
  readonly body: string;
}

/** `left`: an earlier offer is on the branch, perhaps with changes of a reviewer, and stays as it is. */
export interface Offered {
  readonly url: string;
  /** True when the pull request was opened now. */
  readonly isNew: boolean;
  readonly change: 'committed' | 'same' | 'left';
}

/** Tries while others move the branch. */
const MAX_TRIES = 3;

/**
 * Offers a file: a commit on a branch of its own and a pull request from it. Nothing that others wrote is undone: a file that is another
 * one on the branch that it is offered to is refused, and one that is on the offering branch already stays. Run again after it was cut
 * off at any place, it ends in the same pull request.
 *
 * @returns the pull request, or why there is none
 */
export async function offerFile(offer: FileOffer, writer: BranchWriter): Promise<Answer<Offered>> {
  const { into, from, path, before, text } = offer;
  const folder = path.split('/').slice(0, -1).join('/');
  const base = await writer.filesAt(into, folder);
  if (!base.known) return base;
  if (base.value === undefined) return unknown('failed', `there is no branch ${into}`);
  const baseBlob = base.value.blobs.get(path);
  if (baseBlob !== (before === undefined ? undefined : blobId(before)))
    return unknown('failed', `${path} is another file here than on the branch ${into}: pull, or push what you changed, and try again`);
  const created = await writer.createBranch(from, base.value.head);
  if (!created.known) return created;
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const head = await writer.filesAt(from, folder);
    if (!head.known) return head;
    if (head.value === undefined) return unknown('failed', `the branch ${from} is gone`);
    const blob = head.value.blobs.get(path);
    if (blob === blobId(text)) return opened(offer, writer, 'same');
    if (blob !== baseBlob) return opened(offer, writer, 'left');
    const outcome = await writer.commit({
      branch: from,
      expectedHead: head.value.head,
      message: offer.title,
      additions: [{ path, text }],
      deletions: [],
    });
    if (outcome.outcome === 'committed') return opened(offer, writer, 'committed');
    if (outcome.outcome === 'protected') return unknown('forbidden', outcome.detail);
    if (outcome.outcome === 'failed') return unknown(outcome.reason, outcome.detail);
  }
  return unknown('failed', `the branch ${from} moved ${MAX_TRIES} times`);
}

async function opened({ from, into, title, body }: FileOffer, writer: BranchWriter, change: Offered['change']): Promise<Answer<Offered>> {
  const answer = await writer.openPullRequest({ from, into, title, body });
  return answer.known ? { known: true, value: { ...answer.value, change } } : answer;
}
