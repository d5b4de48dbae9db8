import type { CiHistory } from '@sar/baseline';
import type { RunFacts } from '@sar/runtime';

/** Events whose files may come from people who may not write. */
const FOREIGN = /^pull_request/;

/**
 * Why this run may only look, in a sentence; undefined when it may act. The baseline says what is written and who is tagged, so only that
 * of the default branch decides: a pull request brings its own.
 */
export async function mayAct(run: RunFacts, history: CiHistory): Promise<string | undefined> {
  if (run.fromFork) return 'Nothing was written: what started the run comes from another repository, a fork.';
  if (FOREIGN.test(run.event)) return `Nothing was written: the run is for ${run.event}, whose files are not those of the default branch.`;
  const branch = run.defaultBranch ?? (await nameOfDefault(history));
  if (branch === undefined) return 'Nothing was written: which branch is the default one could not be read.';
  if (run.ref !== `refs/heads/${branch}`) return `Nothing was written: only runs on the default branch (${branch}) write.`;
  return undefined;
}

async function nameOfDefault(history: CiHistory): Promise<string | undefined> {
  const answer = await history.defaultBranch();
  return answer.known ? answer.value : undefined;
}
