import { mayAct, type ActingRun } from './may-act.js';

/** What of a run and its checkout decides whether it may write. */
export interface CheckedOutRun extends ActingRun {
  /** The commit of the event. */
  readonly sha: string;
}

/**
 * Why a run may only look, in a sentence; undefined when it may act. Which files are checked out, a workflow decides: those of a pull
 * request bring a baseline of their own, so that the checkout must be that of the run.
 *
 * @param commit the commit that is checked out, where it is known
 * @param askDefaultBranch asks GitHub for the default branch, where the event does not tell it
 */
export async function refusalOf(
  run: CheckedOutRun,
  commit: string | undefined,
  askDefaultBranch: () => Promise<string | undefined>,
): Promise<string | undefined> {
  const refusal = await mayAct(run, askDefaultBranch);
  if (refusal !== undefined || commit === run.sha) return refusal;
  if (commit === undefined)
    return 'Nothing was written: which commit is checked out cannot be told, since there is no git repository; check it out with actions/checkout, and git installed.';
  return `Nothing was written: the checkout is at ${commit.slice(0, 12)}, and the run is for ${run.sha.slice(0, 12)}; check out the commit of the run.`;
}
