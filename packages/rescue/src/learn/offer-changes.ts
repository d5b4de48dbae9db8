import { unknown, type Answer, type BranchWriter, type FileChange } from '@sar/baseline';
import { blobId } from './blob-id.js';
import { blobsOnBranch } from './blobs-on-branch.js';

/** Files that are offered together as a pull request. */
export interface ChangesOffer {
  /** The branch that they are offered to. */
  readonly into: string;
  /** The branch that they are offered from; never the one that they are offered to. */
  readonly from: string;
  /**
   * The commit that the changes were made from, and that the offering branch begins at. Without it, the branch begins where the other one
   * is, and the files there must be those that the changes were made from.
   */
  readonly at?: string;
  readonly changes: readonly FileChange[];
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
 * Offers changes: one commit on a branch of its own and a pull request from it. Nothing that others wrote is undone: a file that is another
 * one on the branch that it is offered to is refused, and one that was changed on the offering branch already stays. Run again after it was
 * cut off at any place, it ends in the same pull request.
 *
 * @returns the pull request, or why there is none
 */
export async function offerChanges(offer: ChangesOffer, writer: BranchWriter): Promise<Answer<Offered>> {
  const { into, from, changes } = offer;
  if (from === into) return unknown('failed', `the branch ${into} is never written to`);
  if (changes.length === 0) return unknown('failed', 'there is no change to offer');
  const start = offer.at === undefined ? await headThatHolds(offer, writer) : { known: true as const, value: offer.at };
  if (!start.known) return start;
  const created = await writer.createBranch(from, start.value);
  if (!created.known) return created;
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const head = await blobsOnBranch(from, paths(changes), writer);
    if (!head.known) return head;
    if (head.value === undefined) return unknown('failed', `the branch ${from} is gone`);
    const open = notYetThere(changes, head.value.blobs);
    if (open === 'left') return opened(offer, writer, 'left');
    if (open.length === 0) return opened(offer, writer, 'same');
    const outcome = await writer.commit({
      branch: from,
      expectedHead: head.value.head,
      message: offer.title,
      additions: open.flatMap(({ path, after }) => (after === undefined ? [] : [{ path, text: after }])),
      deletions: open.flatMap(({ path, after }) => (after === undefined ? [path] : [])),
    });
    if (outcome.outcome === 'committed') return opened(offer, writer, 'committed');
    if (outcome.outcome === 'protected') return unknown('forbidden', outcome.detail);
    if (outcome.outcome === 'failed') return unknown(outcome.reason, outcome.detail);
  }
  return unknown('failed', `the branch ${from} moved ${MAX_TRIES} times`);
}

/** The commit of the branch that is offered to, when its files are those that the changes were made from. */
async function headThatHolds({ into, changes }: ChangesOffer, writer: BranchWriter): Promise<Answer<string>> {
  const base = await blobsOnBranch(into, paths(changes), writer);
  if (!base.known) return base;
  if (base.value === undefined) return unknown('failed', `there is no branch ${into}`);
  const { blobs } = base.value;
  const other = changes.find(({ path, before }) => blobs.get(path) !== idOf(before));
  if (other !== undefined)
    return unknown(
      'failed',
      `${other.path} is another file here than on the branch ${into}: pull, or push what you changed, and try again`,
    );
  return { known: true, value: base.value.head };
}

/** Changes that the branch does not have yet; `left` when a file is neither what it was nor what it shall be. */
function notYetThere(changes: readonly FileChange[], blobs: ReadonlyMap<string, string>): readonly FileChange[] | 'left' {
  const open: FileChange[] = [];
  for (const change of changes) {
    const blob = blobs.get(change.path);
    if (blob === idOf(change.after)) continue;
    if (blob !== idOf(change.before)) return 'left';
    open.push(change);
  }
  return open;
}

function idOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : blobId(text);
}

function paths(changes: readonly FileChange[]): readonly string[] {
  return changes.map(({ path }) => path);
}

async function opened(offer: ChangesOffer, writer: BranchWriter, change: Offered['change']): Promise<Answer<Offered>> {
  const { from, into, title, body } = offer;
  const answer = await writer.openPullRequest({ from, into, title, body });
  return answer.known ? { known: true, value: { ...answer.value, change } } : answer;
}
