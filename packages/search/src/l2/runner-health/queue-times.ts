import type { CiJob } from '@sar/baseline';
import type { RepositoryWorkflows, Workflow } from '@sar/workflows';
import { timeOf } from '../ci-health/collect/time-of.js';
import { groupBy } from '../ci-health/measure/group-by.js';
import type { RunWithJobs } from '../live-runs/jobs-of-runs.js';
import { labelKey } from './label-set.js';

const MINUTE_MS = 60_000;
/** GitHub ends a job that found no runner for 24 hours. */
const EXPIRED_MS = 23 * 60 * MINUTE_MS;

/** What jobs with the same labels met. */
export interface QueueFacts {
  readonly key: string;
  readonly labels: readonly string[];
  /** Waiting times of jobs that got a runner, and of those that wait now, in minutes, ascending. */
  readonly minutes: readonly number[];
  /** Names of the runners that took the jobs. */
  readonly servedBy: ReadonlySet<string>;
  /** A job that waits for a runner now, or that GitHub ended because it found none. */
  readonly stuck: { readonly job: CiJob; readonly minutes: number; readonly isEnded: boolean } | undefined;
  /** The slowest job that got a runner, or waits for one. */
  readonly slowest: CiJob | undefined;
}

/**
 * How long jobs waited for a runner, by their labels. Jobs that may have waited for something else are left out as far as the workflow
 * file tells it: for the approval of an environment, for a concurrency group, for others of their matrix, or inside of a called workflow.
 *
 * @param now milliseconds since 1970
 */
export function queueFacts(sampled: readonly RunWithJobs[], repository: RepositoryWorkflows, now: number): readonly QueueFacts[] {
  const counted = sampled.flatMap(({ run, jobs }) => {
    const document = repository.workflow(run.path);
    const workflow = document?.kind === 'workflow' ? document : undefined;
    return jobs.filter((job) => job.labels.length > 0 && !mayWaitForOthers(job.name, workflow));
  });
  const groups = groupBy(counted, ({ labels }) => labelKey(labels));
  return [...groups].map(([key, jobs]) => factsOf(key, jobs, now)).toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** The value below which `percent` of ascending numbers are, by nearest rank; undefined for none. */
export function percentile(ascending: readonly number[], percent: number): number | undefined {
  return ascending[Math.max(0, Math.ceil((percent / 100) * ascending.length) - 1)];
}

function factsOf(key: string, jobs: readonly CiJob[], now: number): QueueFacts {
  const waits = jobs.flatMap((job) => {
    const created = timeOf(job.createdAt);
    if (created === undefined || job.conclusion === 'skipped') return [];
    const isWaiting = job.status === 'queued' && job.runnerName === undefined;
    const began = job.runnerName === undefined ? undefined : timeOf(job.startedAt);
    const end = isWaiting ? now : began;
    return end === undefined ? [] : [{ job, isWaiting, minutes: Math.max(0, end - created) / MINUTE_MS }];
  });
  const ordered = waits.toSorted((a, b) => a.minutes - b.minutes);
  const waiting = ordered.findLast(({ isWaiting }) => isWaiting);
  const ended = jobs.find((job) => unservedMs(job) >= EXPIRED_MS);
  return {
    key,
    labels: jobs[0]?.labels ?? [],
    minutes: ordered.map(({ minutes }) => minutes),
    servedBy: new Set(jobs.flatMap(({ runnerName }) => runnerName ?? [])),
    stuck:
      waiting !== undefined
        ? { job: waiting.job, minutes: waiting.minutes, isEnded: false }
        : ended && { job: ended, minutes: unservedMs(ended) / MINUTE_MS, isEnded: true },
    slowest: ordered.at(-1)?.job,
  };
}

/** How long a job lasted that ended without a runner and without success; 0 for others. */
function unservedMs({ status, conclusion, runnerName, createdAt, completedAt }: CiJob): number {
  const [from, to] = [timeOf(createdAt), timeOf(completedAt)];
  const isUnserved = status === 'completed' && runnerName === undefined && conclusion !== 'skipped' && conclusion !== 'success';
  return isUnserved && from !== undefined && to !== undefined ? to - from : 0;
}

/** A workflow that is not there any more says nothing about its jobs, so they count. */
function mayWaitForOthers(name: string, workflow: Workflow | undefined): boolean {
  if (workflow === undefined) return false;
  if (name.includes(' / ')) return true;
  const own = workflow.jobs.find((job) => isNamed(name, job.name?.value ?? job.id));
  const possible = own === undefined ? workflow.jobs : [own];
  return possible.some((job) => job.environment !== undefined || /[\s{,](?:concurrency|max-parallel)\s*:/.test(textOf(job, workflow)));
}

/** A job of a matrix has its values behind its name, unless it names them itself. */
function isNamed(name: string, written: string): boolean {
  return !written.includes('${{') && (name === written || name.startsWith(`${written} (`));
}

function textOf({ range }: Workflow['jobs'][number], { text }: Workflow): string {
  return text.slice(range.start, range.end);
}
