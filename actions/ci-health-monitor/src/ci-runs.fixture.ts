import { actionsOf, addCheckRun, addJob, addRun, addWorkflow, type JobState, type RepositoryState, type RunState } from '@sar/testkit';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** Results of one workflow, an hour apart, the newest two hours ago; the failed ones are spread over them evenly. */
export interface Batch {
  /** File below `.github/workflows`. */
  readonly workflow: string;
  readonly count: number;
  readonly failed?: number;
  /** Lines that the failed step printed. */
  readonly log?: readonly string[];
  readonly run?: Partial<RunState>;
  readonly job?: Partial<JobState>;
}

/** The log of a job with one step that failed, as GitHub gives it. */
export function failedLog(at: Date, lines: readonly string[]): string {
  const all = ['##[group]Run make check', 'make check', '##[endgroup]', ...lines, '##[error]Process completed with exit code 1.'];
  return `${all.map((line, index) => `${new Date(at.getTime() + index).toISOString().slice(0, -1)}0000Z ${line}`).join('\n')}\n`;
}

/** Adds the results, seen from `now`. Returns the runs, newest first. */
export function addResults(repository: RepositoryState, now: number, { workflow, count, failed = 0, log, run, job }: Batch): RunState[] {
  const path = workflow.includes('/') ? workflow : `.github/workflows/${workflow}`;
  const known = [...actionsOf(repository).workflows.values()].find((each) => each.path === path);
  const { id } = known ?? addWorkflow(repository, { path, name: workflow.replace(/\.ya?ml$/, '') });
  return Array.from({ length: count }, (_, index) => {
    const createdAt = new Date(now - (index + 2) * HOUR_MS);
    const isFailed = Math.floor(((index + 1) * failed) / count) > Math.floor((index * failed) / count);
    const conclusion = isFailed ? 'failure' : 'success';
    const added = addRun(repository, { workflow: id, createdAt, startedAt: createdAt, conclusion, ...run });
    const { id: checkRun } = addJob(repository, added, {
      steps: [
        {
          name: 'Run make check',
          status: 'completed',
          conclusion: added.conclusion === 'success' ? 'success' : 'failure',
          startedAt: createdAt,
          completedAt: new Date(createdAt.getTime() + 4 * MINUTE_MS),
        },
      ],
      log: added.conclusion === 'success' ? 'fine\n' : failedLog(createdAt, log ?? ['make: *** [check] Error 1']),
      ...job,
    });
    addCheckRun(repository, { id: checkRun, sha: added.sha });
    return added;
  });
}

/** Removes every run and job, as if the window had moved on. */
export function forgetRuns(repository: RepositoryState): void {
  const { runs, jobs } = actionsOf(repository);
  runs.clear();
  jobs.clear();
}
