/** What of a run decides whether it may write. */
export interface ActingRun {
  readonly event: string;
  /** Full reference, such as `refs/heads/main`. */
  readonly ref: string;
  /** The default branch as the event tells it. */
  readonly defaultBranch: string | undefined;
  /** Whether the event comes from another repository than the one that runs. */
  readonly fromFork: boolean;
}

/** Events whose files may come from people who may not write. */
const FOREIGN = /^pull_request/;

/**
 * Why a run in a workflow may only look, in a sentence; undefined when it may act. The baseline says what is written and who is tagged, so
 * only that of the default branch decides: a pull request brings its own.
 *
 * @param askDefaultBranch asks GitHub for the default branch, where the event does not tell it
 */
export async function mayAct(run: ActingRun, askDefaultBranch: () => Promise<string | undefined>): Promise<string | undefined> {
  if (run.fromFork) return 'Nothing was written: what started the run comes from another repository, a fork.';
  if (FOREIGN.test(run.event)) return `Nothing was written: the run is for ${run.event}, whose files are not those of the default branch.`;
  const branch = run.defaultBranch ?? (await askDefaultBranch());
  if (branch === undefined) return 'Nothing was written: which branch is the default one could not be read.';
  if (run.ref !== `refs/heads/${branch}`) return `Nothing was written: only runs on the default branch (${branch}) write.`;
  return undefined;
}
