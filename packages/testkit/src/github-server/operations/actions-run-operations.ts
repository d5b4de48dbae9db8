import { type ApiAnswer, type ApiCall, ApiError, type Operations } from '../contract/operation.js';
import type { RunState } from '../world/actions-state.js';
import { ACTIONS_READ, ACTIONS_WRITE, actionsFor, runOf, workflowOf } from './actions-access.js';
import { runAnswer } from './actions-run-answer.js';
import { createdRange } from './actions-created-range.js';

/** What a query with one of the filters gives at most. */
const MAX_FILTERED = 1_000;
/** GitHub counts no further. */
const MAX_COUNTED = 2_500;
const FILTERS = ['actor', 'branch', 'check_suite_id', 'created', 'event', 'head_sha', 'status'];

/** Runs: list, get, delete, cancel. */
export const actionsRunOperations: Operations = {
  'actions/list-workflow-runs-for-repo': {
    needs: ACTIONS_READ,
    handle: (call) => list(call, () => true),
  },
  'actions/list-workflow-runs': {
    needs: ACTIONS_READ,
    handle(call) {
      const { id } = workflowOf(call, actionsFor(call).state);
      return list(call, (run) => run.workflow === id);
    },
  },
  'actions/get-workflow-run': {
    needs: ACTIONS_READ,
    handle(call) {
      const { repository, state } = actionsFor(call);
      return { status: 200, body: runAnswer(call, repository, runOf(call, state)) };
    },
  },
  'actions/get-workflow-run-attempt': {
    needs: ACTIONS_READ,
    handle(call) {
      const { repository, state } = actionsFor(call);
      const run = runOf(call, state);
      const attempt = [...run.earlier, run].find((each) => each.attempt === Number(call.path['attempt_number']));
      if (attempt === undefined) throw new ApiError(404, 'Not Found');
      return { status: 200, body: runAnswer(call, repository, attempt) };
    },
  },
  'actions/delete-workflow-run': {
    needs: ACTIONS_WRITE,
    handle(call) {
      const { state } = actionsFor(call);
      const run = runOf(call, state);
      if (run.status !== 'completed') throw new ApiError(403, 'Could not delete the workflow run');
      state.runs.delete(run.id);
      for (const job of state.jobs.values()) if (job.run === run.id) state.jobs.delete(job.id);
      return { status: 204 };
    },
  },
  'actions/cancel-workflow-run': { needs: ACTIONS_WRITE, handle: cancel },
  'actions/force-cancel-workflow-run': { needs: ACTIONS_WRITE, handle: cancel },
};

function list(call: ApiCall, belongs: (run: RunState) => boolean): ApiAnswer {
  const { repository, state } = actionsFor(call);
  const isMatch = matcher(call.query);
  const runs = [...state.runs.values()].filter((run) => belongs(run) && isMatch(run));
  runs.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || b.id - a.id);
  const isFiltered = FILTERS.some((name) => call.query[name] !== undefined);
  const shown = isFiltered ? runs.slice(0, MAX_FILTERED) : runs;
  return {
    list: shown,
    envelope: (page) => {
      const answers = (page as readonly RunState[]).map((run) => runAnswer(call, repository, run));
      state.runListings += 1;
      state.onRunsListed?.(state.runListings);
      return { total_count: Math.min(runs.length, MAX_COUNTED), workflow_runs: answers };
    },
  };
}

function matcher(query: ApiCall['query']): (run: RunState) => boolean {
  const {
    actor,
    branch,
    event,
    status,
    created,
    head_sha: sha,
    check_suite_id: suite,
  } = query as Readonly<Record<string, string | undefined>>;
  const isInRange = created === undefined ? undefined : createdRange(created);
  return (run) =>
    (actor === undefined || run.actor === actor) &&
    (branch === undefined || run.branch === branch) &&
    (event === undefined || run.event === event) &&
    (status === undefined || run.status === status || run.conclusion === status) &&
    (sha === undefined || run.sha === sha) &&
    (suite === undefined || run.id === Number(suite)) &&
    (isInRange === undefined || isInRange(run.createdAt));
}

function cancel(call: ApiCall): ApiAnswer {
  const { state } = actionsFor(call);
  const run = runOf(call, state);
  if (run.status === 'completed') throw new ApiError(409, 'Cannot cancel a workflow run that is completed.');
  run.status = 'completed';
  run.conclusion = 'cancelled';
  run.updatedAt = call.now;
  for (const job of state.jobs.values()) {
    if (job.run === run.id && job.status !== 'completed') {
      state.jobs.set(job.id, { ...job, status: 'completed', conclusion: 'cancelled', completedAt: call.now });
    }
  }
  return { status: 202, body: {} };
}
