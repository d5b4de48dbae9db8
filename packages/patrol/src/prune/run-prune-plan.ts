import type { CiRun, RunPruneReason } from '@sar/baseline';
import { groupBy } from './group-by.js';

const DAY_MS = 86_400_000;

/** Which runs go. */
export interface RunPruneSettings {
  /** Runs whose newest attempt ended more than so many days ago go. */
  readonly olderThanDays: number;
  /** Of each workflow, so many of the newest runs stay. */
  readonly keep: number;
  /** Days that the failure rate looks back over; the runs in them stay. */
  readonly windowDays: number;
  readonly defaultBranch: string;
  /** `owner/repository`: a run of a fork's branch of the same name is not of the default branch. */
  readonly repository: string;
  /** Workflows whose file is gone: they keep no newest runs once all of them are old. */
  readonly deletedWorkflows: ReadonlySet<number>;
  /** Workflows about which it is not known whether there are newer runs than those that are given: they keep all. */
  readonly unsureWorkflows: ReadonlySet<number>;
  /** Milliseconds since 1970 until which all runs are given: of later ones there may be some that are not, so that those that are given stay. */
  readonly listedUntil: number;
  /** Runs that something refers to. */
  readonly referenced: ReadonlySet<number>;
  /** Most removals; the oldest go first. */
  readonly maxDeletes: number;
}

/** A run that goes, and why. */
export interface RunRemoval {
  readonly run: CiRun;
  readonly reason: RunPruneReason;
}

/** Why an old run stays; `recent` is for those that are not old, not over, or not yet their turn. */
export type RunKept = 'recent' | 'newest' | 'last-success' | 'referenced' | 'unsure';

/** Every run is in exactly one of the lists. */
export interface RunPrunePlan {
  /** Oldest first. */
  readonly removals: readonly RunRemoval[];
  /** What goes too and is more than `maxDeletes`. */
  readonly later: readonly RunRemoval[];
  readonly kept: readonly { readonly run: CiRun; readonly why: RunKept }[];
}

/**
 * Decides which completed runs go. What the other parts of SAR read stays: runs in the window of the failure rate, the newest of each
 * workflow and of each event that starts it, its newest success on the default branch, and those that are referred to. A workflow whose file is gone keeps only what is
 * referred to, once its newest run is old.
 *
 * @param runs old runs, and the newest runs of their workflows; one that comes twice counts once
 * @param at milliseconds since 1970
 */
export function planRunPrune(runs: readonly CiRun[], settings: RunPruneSettings, at: number): RunPrunePlan {
  const all = [...new Map(runs.map((run) => [run.id, run])).values()];
  const byWorkflow = groupBy(all, ({ workflowId }) => workflowId);
  const going: RunRemoval[] = [];
  const kept: { run: CiRun; why: RunKept }[] = [];
  for (const [workflow, group] of byWorkflow) {
    group.sort(newestFirst);
    const isOver = settings.deletedWorkflows.has(workflow) && group.every((run) => isOld(run, settings, at));
    const success = group.find((run) => isLastSuccess(run, settings));
    const ofEvents = newestOfEvents(group);
    for (const [index, run] of group.entries()) {
      const why = whyKept(run, { isNewest: index < settings.keep || ofEvents.has(run), isOver, isSuccess: run === success }, settings, at);
      if (why === undefined) going.push({ run, reason: isOver ? 'deleted-workflow' : 'old' });
      else kept.push({ run, why });
    }
  }
  going.sort(({ run: a }, { run: b }) => -newestFirst(a, b));
  return { removals: going.slice(0, settings.maxDeletes), later: going.slice(settings.maxDeletes), kept };
}

interface Place {
  /** Whether it is among the newest of its workflow, or the newest that an event started. */
  readonly isNewest: boolean;
  /** Whether its workflow is gone and nothing of it is recent. */
  readonly isOver: boolean;
  readonly isSuccess: boolean;
}

function whyKept(run: CiRun, { isNewest, isOver, isSuccess }: Place, settings: RunPruneSettings, at: number): RunKept | undefined {
  if (!isOld(run, settings, at) || Date.parse(run.createdAt) > settings.listedUntil) return 'recent';
  if (settings.referenced.has(run.id)) return 'referenced';
  if (settings.unsureWorkflows.has(run.workflowId)) return 'unsure';
  if (isOver) return undefined;
  if (isNewest) return 'newest';
  return isSuccess ? 'last-success' : undefined;
}

/** The newest run of each event: whether a schedule is alive is read from its newest run, which others may have followed. */
function newestOfEvents(newestFirst: readonly CiRun[]): ReadonlySet<CiRun> {
  const found = new Map<string, CiRun>();
  for (const run of newestFirst) if (!found.has(run.event)) found.set(run.event, run);
  return new Set(found.values());
}

/**
 * Whether it is over, and was before the limit and before the window of the failure rate. A run may wait for weeks, such as for somebody who
 * approves a deployment, so that its beginning does not tell.
 */
function isOld({ status, createdAt, startedAt, updatedAt }: CiRun, { olderThanDays, windowDays }: RunPruneSettings, at: number): boolean {
  const ended = Math.max(...[createdAt, startedAt, updatedAt].map((time) => Date.parse(time)));
  return status === 'completed' && at - ended > Math.max(olderThanDays, windowDays) * DAY_MS;
}

function isLastSuccess({ conclusion, branch, headRepository }: CiRun, { defaultBranch, repository }: RunPruneSettings): boolean {
  const isOwn = headRepository === undefined || headRepository.toLowerCase() === repository.toLowerCase();
  return conclusion === 'success' && branch === defaultBranch && isOwn;
}

function newestFirst(a: CiRun, b: CiRun): number {
  return Date.parse(b.createdAt) - Date.parse(a.createdAt) || b.id - a.id;
}
