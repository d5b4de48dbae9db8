import type { Job, Workflow } from '@sar/workflows';
import { runsIn, type JobResult, type Situation } from './situation.js';

/** Events by which a change asks to be merged; the first that a workflow has is the one its jobs are asked about. */
const CHANGE_EVENTS = ['pull_request', 'merge_group', 'pull_request_target', 'push'] as const;

/** A needed job, and the result of it with which a job does not run; `success` when it does not even run then. */
export interface Skipping {
  readonly need: string;
  readonly result: JobResult;
}

/** The event of a workflow by which a change asks to be merged; undefined when it has none. */
export function changeEvent({ triggers }: Workflow): string | undefined {
  return CHANGE_EVENTS.find((each) => triggers.some(({ event }) => event === each));
}

/** Every needed job succeeded, but one, where it is named. */
export function situationOf({ needs }: Job, workflow: Workflow, odd?: Skipping): Situation {
  const results = needs.map(({ value }) => value.toLowerCase()).map((need): [string, JobResult] => [need, 'success']);
  return {
    results: new Map(odd === undefined ? results : [...results, [odd.need.toLowerCase(), odd.result]]),
    isRunCancelled: false,
    hasFailedAncestor: false,
    event: changeEvent(workflow),
  };
}

/**
 * The needed job whose failure skips a job that would run without it; undefined when its condition lets it run, or turns it on only then, or
 * when only the run can tell. A skipped required check counts as passed.
 * Source: https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/troubleshooting-required-status-checks
 */
export function skippedBy(job: Job, workflow: Workflow): Skipping | undefined {
  if (runsIn(job, situationOf(job, workflow)) === false) return undefined;
  return oddThatSkips(job, workflow, ['failure']);
}

/**
 * The result of a needed job with which a job does not run, of all results that there are; undefined when it runs with each of them. That the whole run is cancelled is
 * left out: GitHub recommends `!cancelled()` in place of `always()`.
 */
export function notRunningWith(job: Job, workflow: Workflow): Skipping | undefined {
  const [first] = job.needs;
  if (first !== undefined && runsIn(job, situationOf(job, workflow)) === false) return { need: first.value, result: 'success' };
  return oddThatSkips(job, workflow, ['failure', 'skipped', 'cancelled']);
}

function oddThatSkips(job: Job, workflow: Workflow, results: readonly JobResult[]): Skipping | undefined {
  for (const result of results) {
    for (const { value } of job.needs) {
      const odd = { need: value, result };
      if (runsIn(job, situationOf(job, workflow, odd)) === false) return odd;
    }
  }
  return undefined;
}
