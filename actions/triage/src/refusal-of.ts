import { mayAct } from '@sar/patrol';
import type { RunFacts } from '@sar/runtime';
import type { Connection } from './connect.js';

/**
 * Why a run may only look, in a sentence; undefined when it may act. Which files are checked out, a workflow decides: those of a pull
 * request bring a baseline of their own, so that the checkout must be that of the run.
 *
 * @param commit the commit that is checked out, where it is known
 */
export async function refusalOf(
  run: RunFacts,
  commit: string | undefined,
  connection: Pick<Connection, 'defaultBranch'> | undefined,
): Promise<string | undefined> {
  const refusal = await mayAct(run, async () => connection?.defaultBranch());
  if (refusal !== undefined || commit === run.sha) return refusal;
  if (commit === undefined)
    return 'Nothing was written: which commit is checked out cannot be told, since there is no git repository; check it out with actions/checkout, and git installed.';
  return `Nothing was written: the checkout is at ${commit.slice(0, 12)}, and the run is for ${run.sha.slice(0, 12)}; check out the commit of the run.`;
}
