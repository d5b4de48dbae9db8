import { createHash } from 'node:crypto';
import { known, unknown, type Answer, type BranchWriter } from '@sar/baseline';
import { blobsOnBranch } from '../learn/blobs-on-branch.js';

/** A database that is offered as a pull request. */
export interface DatabaseOffer {
  readonly into: string;
  readonly from: string;
  readonly path: string;
  /** Id of the blob that it was made from. */
  readonly before: string;
  readonly after: Uint8Array;
  readonly title: string;
  readonly body: string;
}

/** Tries while others move the branch. */
const MAX_TRIES = 3;

/**
 * Offers a database: one commit on a branch of its own and a pull request from it. A database that is another one on the branch that it is
 * offered to is refused, and what is on the offering branch already stays. Run again after it was cut off at any place, it ends in the
 * same pull request.
 *
 * @returns the address of the pull request, or why there is none
 */
export async function offerDatabase(offer: DatabaseOffer, writer: BranchWriter): Promise<Answer<{ readonly url: string }>> {
  const { into, from, path } = offer;
  const [before, after] = [offer.before, bytesId(offer.after)];
  if (from === into) return unknown('failed', `the branch ${into} is never written to`);
  const base = await blobsOnBranch(into, [path], writer);
  if (!base.known) return base;
  if (base.value?.blobs.get(path) !== before)
    return unknown(
      'failed',
      `${path} is another file here than on the branch ${into} (files of Git LFS always are): check out its newest commit`,
    );
  const created = await writer.createBranch(from, base.value.head);
  if (!created.known) return created;
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const head = await blobsOnBranch(from, [path], writer);
    if (!head.known) return head;
    if (head.value === undefined) return unknown('failed', `the branch ${from} is gone`);
    const blob = head.value.blobs.get(path);
    // Its own commit, or one of a person after it.
    if (blob === after || blob !== before) return opened(offer, writer);
    const outcome = await writer.commit({
      branch: from,
      expectedHead: head.value.head,
      message: offer.title,
      additions: [{ path, text: Buffer.from(offer.after).toString('base64'), encoding: 'base64' }],
      deletions: [],
    });
    if (outcome.outcome === 'committed') return opened(offer, writer);
    if (outcome.outcome === 'protected') return unknown('forbidden', outcome.detail);
    if (outcome.outcome === 'failed') return unknown(outcome.reason, outcome.detail);
  }
  return unknown('failed', `the branch ${from} moved ${MAX_TRIES} times`);
}

async function opened({ from, into, title, body }: DatabaseOffer, writer: BranchWriter): Promise<Answer<{ readonly url: string }>> {
  const answer = await writer.openPullRequest({ from, into, title, body });
  return answer.known ? known({ url: answer.value.url }) : answer;
}

/** The id that git gives a file with these bytes. */
export function bytesId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
