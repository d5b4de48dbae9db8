import { attempt, known, unknown, type Answer, type CiRun } from '@sar/baseline';
import type { StepContext } from '../step-kind.js';

/** A run that was dispatched. */
export interface FoundRun {
  readonly url: string;
  readonly status: string;
  readonly isEnded: boolean;
  readonly conclusion: string | undefined;
}

/** Runs of a workflow that are looked through; GitHub gives no more at once. */
const NEWEST_RUNS = 100;

/**
 * The run of a workflow that has an id in its title, among the newest ones that were dispatched on the default branch; undefined when there
 * is none yet. Titles are untrusted, but only who may dispatch the workflow gives one of its runs a title.
 */
export async function findDispatched(
  workflow: number | undefined,
  id: string,
  { ports }: StepContext,
): Promise<Answer<FoundRun | undefined>> {
  const { history, defaultBranch } = ports;
  if (history === undefined || workflow === undefined) return unknown('unsupported', 'GitHub did not list the workflow');
  const runs = await attempt(async () => history.latestRuns(workflow, NEWEST_RUNS, 'workflow_dispatch'));
  if (!runs.known) return runs;
  // The newest first; of two with the id the earlier one is the first dispatch.
  const run = runs.value.findLast((each) => each.branch === defaultBranch && hasId(each, id));
  return known(run === undefined ? undefined : foundRun(run));
}

function foundRun({ url, status, conclusion }: CiRun): FoundRun {
  return { url, status, isEnded: status === 'completed', conclusion };
}

/** Whether the id stands in the title as a word of its own. */
function hasId({ title }: CiRun, id: string): boolean {
  return title.split(/[^A-Za-z0-9-]+/).includes(id);
}
