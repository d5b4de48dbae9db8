import { loginOf } from '../answers/caller-identity.js';
import { type ApiAnswer, type ApiCall, ApiError, type Operations } from '../contract/operation.js';
import type { RepositoryState } from '../contract/world.js';
import type { ActionsState, JobState, RunState } from '../world/actions-state.js';
import { addJob } from '../world/add-actions.js';
import { ACTIONS_WRITE, actionsFor, jobOf, runOf } from './actions-access.js';

const MAX_RERUNS = 50;
const MAX_AGE_MS = 30 * 86_400_000;

/** Re-runs: everything, what failed, or one job. */
export const actionsRerunOperations: Operations = {
  'actions/re-run-workflow': {
    needs: ACTIONS_WRITE,
    handle(call) {
      const { repository, state } = actionsFor(call);
      return rerun(call, repository, state, runOf(call, state), () => true);
    },
  },
  'actions/re-run-workflow-failed-jobs': {
    needs: ACTIONS_WRITE,
    handle(call) {
      const { repository, state } = actionsFor(call);
      const run = runOf(call, state);
      const isFailed = (job: JobState): boolean =>
        job.conclusion !== 'success' && job.conclusion !== 'skipped' && job.conclusion !== 'neutral';
      if (run.conclusion === 'success') throw new ApiError(403, 'The workflow run has no failed jobs');
      return rerun(call, repository, state, run, isFailed);
    },
  },
  'actions/re-run-job-for-workflow-run': {
    needs: ACTIONS_WRITE,
    handle(call) {
      const { repository, state } = actionsFor(call);
      const job = jobOf(call, state);
      const run = state.runs.get(job.run);
      if (run === undefined) throw new ApiError(404, 'Not Found');
      return rerun(call, repository, state, run, ({ id }) => id === job.id);
    },
  },
};

/** Starts the next attempt: the chosen jobs are queued, the others keep their results. */
function rerun(
  call: ApiCall,
  repository: RepositoryState,
  state: ActionsState,
  run: RunState,
  isChosen: (job: JobState) => boolean,
): ApiAnswer {
  if (run.status !== 'completed') throw new ApiError(403, 'This workflow is already running');
  if (call.now.getTime() - run.createdAt.getTime() > MAX_AGE_MS) {
    throw new ApiError(403, 'Unable to retry this workflow run because it was created over a month ago');
  }
  if (run.attempt > MAX_RERUNS) throw new ApiError(403, `This workflow run cannot be re-run more than ${MAX_RERUNS} times`);
  const jobs = [...state.jobs.values()].filter((job) => job.run === run.id && job.attempt === run.attempt);
  const { earlier, ...ended } = run;
  earlier.push(ended);
  run.attempt += 1;
  run.status = 'queued';
  run.conclusion = null;
  run.triggeringActor = loginOf(call);
  run.startedAt = call.now;
  run.updatedAt = call.now;
  for (const { id: _id, ...job } of jobs) {
    const again = {
      status: 'queued',
      conclusion: null,
      createdAt: call.now,
      startedAt: call.now,
      completedAt: null,
      runner: null,
      steps: [],
    } as const;
    addJob(repository, run, { ...job, attempt: run.attempt, ...(isChosen({ id: _id, ...job }) ? again : {}) });
  }
  return { status: 201, body: {} };
}
