import { UserError } from '@sar/baseline';
import type { Tree } from '@sar/baseline';
import { changedFiles, checkoutTree, commitTime, commitTree, headCommit, parentsOf, rootOf } from '@sar/host';
import type { GateBase } from '@sar/patrol';
import type { ActionContext, RunFacts } from '@sar/runtime';
import { isChange } from './require-judged-event.js';

/** The files that are judged, and what they are compared with. */
export interface JudgedCheckout {
  readonly root: string;
  readonly tree: Tree;
  /** The commit that is checked out; undefined where there is no git. */
  readonly commit: string | undefined;
  /** When it was made. */
  readonly committedAt: string | undefined;
  /** Of a change alone. */
  readonly base: GateBase | undefined;
  /** The commit that the verdict is published for: of a pull request its head, which GitHub looks at. */
  readonly publishedFor: string | undefined;
  /** Sentences about it. */
  readonly notes: readonly string[];
}

/**
 * Looks at the checkout.
 *
 * @throws UserError where a change cannot be compared with its base, or is not what is checked out, and for a folder inside of a checkout
 */
export function judgedCheckout({ event, run }: Pick<ActionContext, 'event' | 'run'>, path: string): JudgedCheckout {
  const facts = run();
  const tree = checkoutTree(path);
  const { root } = tree;
  const commit = headCommit(root);
  if (commit !== undefined) requireRoot(root);
  const checkout = {
    root,
    tree,
    commit,
    committedAt: commit === undefined ? undefined : commitTime(root, commit),
    publishedFor: facts.pull?.headSha ?? commit,
  };
  if (!isChange(event.name)) return { ...checkout, base: undefined, notes: otherCommitNotes(facts, commit) };
  requireCommitOfEvent(facts, commit);
  const { baseSha } = event;
  if (baseSha === undefined) throw new UserError(`the event ${event.name} names no base commit, whose baseline would judge`);
  const base = mergedInto(root, facts, commit) ?? baseSha;
  return {
    ...checkout,
    base: { commit: base, tree: commitTree(root, base), changedFiles: () => changedFiles(root, base) },
    notes: [],
  };
}

/**
 * What GitHub merged the head into, where its merge commit is checked out. The base that the event names may be older: a review that comes
 * later has the base of the last push, and what others merged since is no part of the change.
 */
function mergedInto(root: string, { sha, pull }: RunFacts, commit: string | undefined): string | undefined {
  if (commit === undefined || commit !== sha || pull === undefined || commit === pull.headSha) return undefined;
  const [base, head, ...more] = parentsOf(root, commit);
  return head === pull.headSha && more.length === 0 ? base : undefined;
}

/** In a folder of it the workflows are out of sight, and with them what the gate says of itself; and places would be told from there. */
function requireRoot(root: string): void {
  const top = rootOf(root);
  if (top === root) return;
  throw new UserError(
    `the input "path" is a folder inside of the checkout ${top}; give the root of the checkout, and let the commands of the baseline name the folder that they run in`,
  );
}

/** What another commit comes to says nothing of the one that GitHub would merge. */
function requireCommitOfEvent({ sha, pull, mergeGroup }: RunFacts, commit: string | undefined): void {
  if (commit === undefined)
    throw new UserError(
      'which commit is checked out cannot be told, since there is no git repository; check it out with actions/checkout (fetch-depth: 0), and git installed',
    );
  if (commit === sha || commit === pull?.headSha || commit === mergeGroup?.headSha) return;
  throw new UserError(
    `the checkout is at ${commit.slice(0, 12)}, and the run is for ${sha.slice(0, 12)}; check out the commit of the run (actions/checkout without "ref")`,
  );
}

function otherCommitNotes({ sha }: RunFacts, commit: string | undefined): readonly string[] {
  if (commit === sha) return [];
  return commit === undefined
    ? ['Which commit is judged cannot be told, since there is no git repository.']
    : [`The checkout is at ${commit.slice(0, 12)}, and the run is for ${sha.slice(0, 12)}: the verdict is of the checkout alone.`];
}
