import { repositoryOf } from '../answers/repository-of.js';
import { type ApiCall, ApiError } from '../contract/operation.js';
import type { RepositoryState } from '../contract/world.js';
import { actionsOf, type ActionsState, type JobState, type RunState, type WorkflowState } from '../world/actions-state.js';
import { knownWorkflows } from '../world/known-workflows.js';

export const ACTIONS_READ = [{ name: 'actions', level: 'read' }] as const;
export const ACTIONS_WRITE = [{ name: 'actions', level: 'write' }] as const;

/** The repository of a call and its Actions state, with the workflows of its default branch. */
export function actionsFor(call: ApiCall): { readonly repository: RepositoryState; readonly state: ActionsState } {
  const repository = repositoryOf(call);
  knownWorkflows(repository);
  return { repository, state: actionsOf(repository) };
}

/** The workflow that a path names by id or by file name; 404 when there is none. */
export function workflowOf(call: ApiCall, state: ActionsState): WorkflowState {
  const wanted = String(call.path['workflow_id'] ?? '');
  const workflow =
    state.workflows.get(Number(wanted)) ?? [...state.workflows.values()].find(({ path }) => path === `.github/workflows/${wanted}`);
  if (workflow === undefined) throw new ApiError(404, 'Not Found');
  return workflow;
}

/** The run that a path names; 404 when there is none. */
export function runOf(call: ApiCall, state: ActionsState): RunState {
  const run = state.runs.get(Number(call.path['run_id']));
  if (run === undefined) throw new ApiError(404, 'Not Found');
  return run;
}

/** The job that a path names; 404 when there is none. */
export function jobOf(call: ApiCall, state: ActionsState): JobState {
  const job = state.jobs.get(Number(call.path['job_id']));
  if (job === undefined) throw new ApiError(404, 'Not Found');
  return job;
}
