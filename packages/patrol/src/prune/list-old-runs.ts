import { known, unknown, type Answer, type CiRun, type RunGap, type UnknownReason } from '@sar/baseline';
import { groupBy } from './group-by.js';
import { oldRunWindows } from './old-run-windows.js';
import type { RunPrunePorts } from './prune-ports.js';
import { planRunPrune, type RunPrunePlan, type RunPruneSettings } from './run-prune-plan.js';

const DAY_MS = 86_400_000;
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
  settings: Omit<RunPruneSettings, 'unsureWorkflows' | 'listedUntil'>,
  { history, runCount }: Pick<RunPrunePorts, 'history' | 'runCount'>,
  at: number,
): Promise<Answer<ListedRunPlan>> {
  const runs: CiRun[] = [];
  const asked = new Set<number>();
  const unsure = new Map<number, string>();
  const notes: string[] = [];
  let plan = planRunPrune([], { ...settings, unsureWorkflows: new Set(), listedUntil: 0 }, at);
  let isAll = true;
  const end = at - Math.max(settings.olderThanDays, settings.windowDays) * DAY_MS;
  for await (const window of oldRunWindows(end, runCount)) {
    if (!window.known) {
      if (plan.removals.length === 0) return window;
      notes.push(`Not all old runs were listed: ${window.detail}`);
      isAll = false;
      break;
    }
    const { runs: old, gaps } = await history.runs(window.value);
    runs.push(...old);
    for (const workflow of groupBy(old, ({ workflowId }) => workflowId).keys()) {
      if (asked.has(workflow)) continue;
      asked.add(workflow);
      const newest = await history.latestRuns(workflow, NEWEST);
      if (newest.known) runs.push(...newest.value);
      else unsure.set(workflow, newest.detail);
    }
    const listedUntil = Date.parse(window.value.until);
    plan = planRunPrune(runs, { ...settings, unsureWorkflows: new Set(unsure.keys()), listedUntil }, at);
    notes.push(...gaps.map(gapWords));
    isAll &&= gaps.length === 0;
    const lasting = gaps.find(({ reason }) => LASTING.has(reason));
    if (lasting !== undefined && plan.removals.length === 0) return unknown(lasting.reason, lasting.detail);
    if (lasting === undefined && plan.removals.length < settings.maxDeletes) continue;
    // Windows end with whole seconds.
    isAll &&= lasting === undefined && listedUntil > end - 1000;
    break;
  }
  for (const detail of new Set(unsure.values())) notes.push(`A workflow keeps all its runs, since its newest are not known: ${detail}`);
  return known({ plan, isAll, notes });
}

function gapWords({ since, until, detail }: RunGap): string {
  return `Old runs from ${since} to ${until} were not all listed: ${detail}`;
}
