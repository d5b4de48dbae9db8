import type { BranchCommit, BranchWriter, CommitOutcome } from '@sar/baseline';
import { REFUSED_FOLDER } from '../mailbox/read-mailbox.js';
import { refusedFile, type RefusedFile } from './refused-file.js';

/** The branch on which the removal is offered where the default branch forbids a commit. */
export const REMOVAL_BRANCH = 'sar/processed-intents';

/** Tries of the commit while others push. */
const MAX_TRIES = 5;

export interface RemovalInput {
  /** The default branch. */
  readonly branch: string;
  readonly mailbox: string;
  /** The commit that the files were read from, the run, and the time for the reasons' files. */
  readonly commit: string;
  readonly run: string;
  readonly at: Date;
  /** Files that were dealt with, with the blob that was read. */
  readonly processed: readonly { readonly path: string; readonly blob: string }[];
  readonly refused: readonly RefusedFile[];
  /** True where something that is no folder has the name of the folder of refused files: nothing can be put into it. */
  readonly isRefusedFolderTaken: boolean;
}

/**
 * How the files left the mailbox. `pull-request`: the branch forbids the commit; the ledger keeps the intents from being applied
 * again until it is merged. `failed`: the next run tries again.
 */
export type Removal =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'committed'; readonly commit: string; readonly files: number }
  | { readonly kind: 'pull-request'; readonly url: string; readonly files: number; readonly detail: string }
  | { readonly kind: 'failed'; readonly detail: string };

/**
 * Removes what was dealt with in one commit and moves refused files. A file whose content at the head is not the one that was
 * read is left alone: it is another intent.
 */
export async function removeProcessed(input: RemovalInput, writer: BranchWriter): Promise<Removal> {
  if (input.processed.length + input.refused.length === 0) return { kind: 'nothing' };
  let detail = '';
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const change = await changeAt(input, input.branch, writer, ' [skip ci]');
    if (change.kind !== 'change') return change.kind === 'failed' ? change : { kind: 'nothing' };
    const outcome = await writer.commit(change.commit);
    if (outcome.outcome === 'committed') return { kind: 'committed', commit: outcome.commit, files: change.commit.deletions.length };
    if (outcome.outcome === 'protected') return offerRemoval(input, writer, change.commit.expectedHead, outcome.detail);
    if (outcome.outcome === 'failed') return { kind: 'failed', detail: outcome.detail };
    ({ detail } = outcome);
  }
  return { kind: 'failed', detail: `the branch moved ${MAX_TRIES} times while the files were being removed: ${detail}` };
}

type Change =
  | { readonly kind: 'change'; readonly commit: BranchCommit }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed'; readonly detail: string };

async function changeAt(input: RemovalInput, branch: string, writer: BranchWriter, mark: string): Promise<Change> {
  const answer = await writer.filesAt(branch, input.mailbox);
  if (!answer.known) return { kind: 'failed', detail: answer.detail };
  if (answer.value === undefined) return { kind: 'failed', detail: 'the branch is gone' };
  const { head, blobs } = answer.value;
  const isSame = ({ path, blob }: { path: string; blob: string }): boolean => blobs.get(path) === blob;
  // Refused files stay then, and the others go.
  const isTaken = input.isRefusedFolderTaken || blobs.has(`${input.mailbox}/${REFUSED_FOLDER}`);
  const refused = isTaken ? [] : input.refused.filter(isSame);
  const deletions = [...input.processed.filter(isSame), ...refused].map(({ path }) => path).sort();
  if (deletions.length === 0) return { kind: 'nothing' };
  const taken = foldersOf(blobs.keys());
  const additions = refused.map((file) => refusedFile(file, input, taken));
  return {
    kind: 'change',
    commit: { branch, expectedHead: head, message: messageOf(deletions.length, refused.length, input.run, mark), additions, deletions },
  };
}

/** Every folder that holds one of the files, in lower case: a file cannot take its name. */
function foldersOf(paths: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  for (const path of paths)
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) folders.add(path.slice(0, end).toLowerCase());
  return folders;
}

function messageOf(files: number, refused: number, run: string, mark: string): string {
  const what = `Remove ${files} variable ${files === 1 ? 'intent' : 'intents'} from the mailbox${mark}`;
  return `${what}\n\nDealt with: ${files - refused}. Refused, with the reasons in \`refused/\`: ${refused}. Run: ${run}.`;
}

async function offerRemoval(input: RemovalInput, writer: BranchWriter, head: string, why: string): Promise<Removal> {
  const created = await writer.createBranch(REMOVAL_BRANCH, head);
  if (!created.known) return { kind: 'failed', detail: created.detail };
  let files = 0;
  let outcome: CommitOutcome | undefined;
  for (let tries = 0; tries < MAX_TRIES && outcome?.outcome !== 'committed'; tries++) {
    const change = await changeAt(input, REMOVAL_BRANCH, writer, '');
    if (change.kind === 'failed') return change;
    // An earlier run has removed them on that branch.
    if (change.kind === 'nothing') break;
    outcome = await writer.commit(change.commit);
    if (outcome.outcome === 'failed' || outcome.outcome === 'protected') return { kind: 'failed', detail: outcome.detail };
    files = change.commit.deletions.length;
  }
  if (outcome?.outcome === 'moved') return { kind: 'failed', detail: outcome.detail };
  const opened = await writer.openPullRequest({
    from: REMOVAL_BRANCH,
    into: input.branch,
    title: 'Remove processed variable intents',
    body:
      'The intents of these files were dealt with and are recorded in the ledger: they are not applied again. ' +
      'Refused ones are below `refused/` with the reasons. After the merge, delete this branch, so that the next removal begins at the new head.',
  });
  return opened.known ? { kind: 'pull-request', url: opened.value.url, files, detail: why } : { kind: 'failed', detail: opened.detail };
}
