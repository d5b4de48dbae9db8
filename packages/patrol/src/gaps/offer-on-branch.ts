import { gapIdOf, gapPath, unknown, writeGap, type Answer, type BranchWriter } from '@sar/baseline';
import { gapOfferText } from '@sar/report';
import { blobId } from '@sar/rescue';
import { MAX_NEW_GAPS, nextGapIds, type GapProposal } from '@sar/triage';
import type { ProposedFile } from './proposed-files.js';

/** The branch that changes of the registry are offered from. */
export const GAPS_BRANCH = 'sar/gaps';
/** Tries while others move the branch. */
const MAX_TRIES = 3;

/** What came of an offer. */
export interface BranchOffer {
  /** The pull request; undefined where nothing could be put on the branch. */
  readonly url?: string;
  /** What is on the branch now, ids as they are there. */
  readonly offered: readonly GapProposal[];
  /** What has to wait: for the review of what is on the branch already, or for a checkout of the newest commit. */
  readonly waiting: readonly GapProposal[];
}

type Blobs = ReadonlyMap<string, string>;

/**
 * Puts proposed files on the branch of proposals, in one commit, and opens its pull request. What others wrote there stays. Run again after
 * it was cut off at any place, it ends in the same commit and the same pull request.
 *
 * @param into the branch that it is offered to
 */
export async function offerOnBranch(
  files: readonly ProposedFile[],
  directory: string,
  into: string,
  writer: BranchWriter,
): Promise<Answer<BranchOffer>> {
  const base = await writer.filesAt(into, directory);
  if (!base.known) return base;
  if (base.value === undefined) return unknown('failed', `there is no branch ${into}`);
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const head = await openBranch(base.value.head, directory, writer);
    if (!head.known) return head;
    const plan = planBranch(files, directory, base.value.blobs, head.value.blobs);
    const text = gapOfferText(plan.offered, directory);
    if (plan.offered.length === 0) return { known: true, value: plan };
    if (plan.additions.length > 0) {
      const outcome = await writer.commit({
        branch: GAPS_BRANCH,
        expectedHead: head.value.head,
        message: text.title,
        additions: plan.additions,
        deletions: [],
      });
      if (outcome.outcome === 'moved') continue;
      if (outcome.outcome === 'protected') return unknown('forbidden', outcome.detail);
      if (outcome.outcome === 'failed') return unknown(outcome.reason, outcome.detail);
    }
    const pull = await writer.openPullRequest({ from: GAPS_BRANCH, into, ...text });
    if (!pull.known) return pull;
    return { known: true, value: { url: pull.value.url, offered: plan.offered, waiting: plan.waiting } };
  }
  return unknown('failed', `the branch ${GAPS_BRANCH} moved ${MAX_TRIES} times`);
}

async function openBranch(
  baseHead: string,
  directory: string,
  writer: BranchWriter,
): Promise<Answer<{ readonly head: string; readonly blobs: Blobs }>> {
  const found = await writer.filesAt(GAPS_BRANCH, directory);
  if (!found.known) return found;
  if (found.value !== undefined) return { known: true, value: found.value };
  const created = await writer.createBranch(GAPS_BRANCH, baseHead);
  if (!created.known) return created;
  const head = await writer.filesAt(GAPS_BRANCH, directory);
  if (!head.known) return head;
  return head.value === undefined ? unknown('failed', `the branch ${GAPS_BRANCH} is gone`) : { known: true, value: head.value };
}

interface BranchPlan extends Omit<BranchOffer, 'url'> {
  readonly additions: readonly { readonly path: string; readonly text: string }[];
}

/** What goes on the branch: changes of files that are the same there as on the default branch, and new files behind all ids that are taken. */
function planBranch(files: readonly ProposedFile[], directory: string, base: Blobs, head: Blobs): BranchPlan {
  const additions: { readonly path: string; readonly text: string }[] = [];
  const offered: GapProposal[] = [];
  const waiting: GapProposal[] = [];
  const earlier = new Map([...head].filter(([path]) => !base.has(path) && /^SAR-G\d{2,4}$/.test(gapIdOf(path))));
  const taken = new Set([...base.keys(), ...head.keys()].map(gapIdOf).filter((id) => /^SAR-G\d{2,4}$/.test(id)));
  for (const { proposal, path, before, text } of files) {
    if (before !== undefined) {
      const isSame = head.get(path) === base.get(path);
      // A file that is another one on either branch than in the checkout is somebody's work.
      if (base.get(path) !== blobId(before) || !(isSame || head.get(path) === blobId(text))) waiting.push(proposal);
      else {
        offered.push(proposal);
        if (isSame) additions.push({ path, text });
      }
      continue;
    }
    const { gap } = proposal;
    const known = [...earlier].find(([at, blob]) => blob === blobId(writeGap({ ...gap, id: gapIdOf(at) })));
    if (known !== undefined) offered.push({ ...proposal, gap: { ...gap, id: gapIdOf(known[0]) } });
    else if (earlier.size + additions.length >= MAX_NEW_GAPS) waiting.push(proposal);
    else {
      const [id = ''] = nextGapIds(taken, 1);
      taken.add(id);
      const numbered = { ...gap, id };
      offered.push({ ...proposal, gap: numbered });
      additions.push({ path: gapPath(directory, id), text: writeGap(numbered) });
    }
  }
  return { additions, offered, waiting };
}
