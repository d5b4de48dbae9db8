import { known, unknown, type Answer, type CiRun, type RunGap, type UnknownReason } from '@sar/baseline';
import { groupBy } from './group-by.js';
import { oldRunWindows } from './old-run-windows.js';
import type { RunPrunePorts } from './prune-ports.js';
import { planRunPrune, type RunPrunePlan, type RunPruneSettings } from './run-prune-plan.js';

/** Runs that GitHub gives in one answer. */
const NEWEST = 100;
/** A gap for one of these holds for every other window, too. */
const LASTING: ReadonlySet<UnknownReason> = new Set(['no-token', 'forbidden', 'rate-limited', 'unreachable']);

/** A plan over the runs that were listed for it. */
export interface ListedRunPlan {
  readonly plan: RunPrunePlan;
  /** Whether every old run was listed. */
  readonly isAll: boolean;
  /** Why not, where that is no matter of the number of removals, and which workflows keep all their runs. */
  readonly notes: readonly string[];
}

/**
 * Lists old runs, the oldest first, and for each of their workflows its newest runs, until there is as much to remove as one run of pruning
 * removes, or no more. Workflows whose newest runs cannot be read keep all that they have. Not known when nothing could be listed that goes.
 *
 * @param at milliseconds since 1970
 */
export async function listOldRuns(
  settings: Omit<RunPruneSettings, 'unsureWorkflows'>,
  { history }: Pick<RunPrunePorts, 'history'>,
  at: number,
): Promise<Answer<ListedRunPlan>> {
  const runs: CiRun[] = [];
  const asked = new Set<number>();
  const unsure = new Map<number, string>();
  const notes: string[] = [];
  const windows = oldRunWindows(Math.max(settings.olderThanDays, settings.windowDays), at);
  let plan = planRunPrune([], { ...settings, unsureWorkflows: new Set() }, at);
  let listed = 0;
  let isAll = true;
  for (const window of windows) {
    const { runs: old, gaps } = await history.runs(window);
    runs.push(...old);
    for (const workflow of groupBy(old, ({ workflowId }) => workflowId).keys()) {
      if (asked.has(workflow)) continue;
      asked.add(workflow);
      const newest = await history.latestRuns(workflow, NEWEST);
      if (newest.known) runs.push(...newest.value);
      else unsure.set(workflow, newest.detail);
    }
    plan = planRunPrune(runs, { ...settings, unsureWorkflows: new Set(unsure.keys()) }, at);
    notes.push(...gaps.map(gapWords));
    isAll &&= gaps.length === 0;
    const lasting = gaps.find(({ reason }) => LASTING.has(reason));
    if (lasting !== undefined && plan.removals.length === 0) return unknown(lasting.reason, lasting.detail);
    listed += 1;
    if (lasting !== undefined || plan.removals.length >= settings.maxDeletes) break;
  }
  for (const detail of new Set(unsure.values())) notes.push(`A workflow keeps all its runs, since its newest are not known: ${detail}`);
  return known({ plan, isAll: isAll && listed === windows.length, notes });
}

function gapWords({ since, until, detail }: RunGap): string {
  return `Old runs from ${since} to ${until} were not all listed: ${detail}`;
}
