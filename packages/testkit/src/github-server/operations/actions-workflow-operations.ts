import { loginOf } from '../answers/caller-identity.js';
import { repositoryOf } from '../answers/repository-of.js';
import { type ApiAnswer, type ApiCall, ApiError, type Operations } from '../contract/operation.js';
import type { RepositoryState } from '../contract/world.js';
import { actionsOf, type WorkflowState } from '../world/actions-state.js';
import { addRun } from '../world/add-actions.js';
import { workflowFile } from '../world/known-workflows.js';
import { ACTIONS_READ, ACTIONS_WRITE, actionsFor, workflowOf } from './actions-access.js';
import { workflowAnswer } from './actions-answer.js';
import { runAnswer } from './actions-run-answer.js';

/** GitHub's limit for the inputs of one dispatch. */
const MAX_INPUTS = 25;

/** Workflows: list, get, enable, disable, dispatch. */
export const actionsWorkflowOperations: Operations = {
  'actions/list-repo-workflows': {
    needs: ACTIONS_READ,
    handle(call) {
      const { repository, state } = actionsFor(call);
      return {
        list: [...state.workflows.values()].map((workflow) => workflowAnswer(call, repository, workflow)),
        envelope: (page, total) => ({ total_count: total, workflows: page }),
      };
    },
  },
  'actions/get-workflow': {
    needs: ACTIONS_READ,
    handle(call) {
      const { repository, state } = actionsFor(call);
      return { status: 200, body: workflowAnswer(call, repository, workflowOf(call, state)) };
    },
  },
  'actions/enable-workflow': {
    needs: ACTIONS_WRITE,
    handle: (call) => setState(call, 'active'),
  },
  'actions/disable-workflow': {
    needs: ACTIONS_WRITE,
    handle: (call) => setState(call, 'disabled_manually'),
  },
  'actions/create-workflow-dispatch': {
    needs: ACTIONS_WRITE,
    handle: dispatch,
  },
  'repos/create-dispatch-event': {
    needs: [{ name: 'contents', level: 'write' }],
    handle(call) {
      const repository = repositoryOf(call);
      const { event_type: eventType, client_payload: payload } = call.body as {
        event_type: string;
        client_payload?: Record<string, unknown>;
      };
      if (Object.keys(payload ?? {}).length > 10) {
        throw new ApiError(422, 'Invalid request.\n\nNo more than 10 properties are allowed in `client_payload`.');
      }
      actionsOf(repository).dispatches.push({ eventType, payload: payload ?? {} });
      return { status: 204 };
    },
  },
};

function setState(call: ApiCall, value: WorkflowState['state']): ApiAnswer {
  const { state } = actionsFor(call);
  const workflow = workflowOf(call, state);
  workflow.state = value;
  workflow.updatedAt = call.now;
  return { status: 204 };
}

function dispatch(call: ApiCall): ApiAnswer {
  const { repository, state } = actionsFor(call);
  const workflow = workflowOf(call, state);
  const body = call.body as { ref: string; inputs?: Record<string, unknown>; return_run_details?: boolean };
  const sha = repository.git.resolve(body.ref);
  if (sha === undefined) throw new ApiError(422, `No ref found for: ${body.ref}`);
  if (workflow.state !== 'active') throw new ApiError(422, "Cannot trigger a 'workflow_dispatch' on a disabled workflow");
  const inputs = checkedInputs(repository, workflow, body.ref, body.inputs ?? {});
  const run = addRun(repository, {
    workflow: workflow.id,
    event: 'workflow_dispatch',
    status: 'queued',
    branch: body.ref.replace(/^refs\/(heads|tags)\//, ''),
    sha,
    title: workflow.name,
    actor: loginOf(call),
    createdAt: call.now,
    updatedAt: call.now,
    inputs,
  });
  if (body.return_run_details !== true) return { status: 204 };
  const { id, url, html_url: html } = runAnswer(call, repository, run);
  return { status: 200, body: { workflow_run_id: id, run_url: url, html_url: html } };
}

/** The inputs with their defaults; 422 where the workflow at that ref does not take them. */
function checkedInputs(
  repository: RepositoryState,
  workflow: WorkflowState,
  ref: string,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const file = workflowFile(repository, ref, workflow.path);
  const trigger = triggerOf(file?.['on']);
  if (trigger === undefined) throw new ApiError(422, "Workflow does not have 'workflow_dispatch' trigger");
  const declared = (trigger['inputs'] ?? {}) as Readonly<Record<string, { required?: boolean; default?: unknown } | null>>;
  const unexpected = Object.keys(given).filter((name) => !Object.hasOwn(declared, name));
  if (Object.keys(given).length > MAX_INPUTS) throw new ApiError(422, `Invalid request.\n\nNo more than ${MAX_INPUTS} inputs are allowed.`);
  if (unexpected.length > 0) throw new ApiError(422, `Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
  const inputs: [string, unknown][] = [];
  for (const [name, input] of Object.entries(declared)) {
    const value = given[name] ?? input?.default;
    if (value === undefined && input?.required === true) throw new ApiError(422, `Required input '${name}' not provided`);
    if (value !== undefined) inputs.push([name, value]);
  }
  return Object.fromEntries(inputs);
}

/** What `on` says of `workflow_dispatch`: undefined when it is no trigger. */
function triggerOf(on: unknown): Readonly<Record<string, unknown>> | undefined {
  if (on === 'workflow_dispatch' || (Array.isArray(on) && on.includes('workflow_dispatch'))) return {};
  if (typeof on !== 'object' || on === null || !('workflow_dispatch' in on)) return undefined;
  return (on.workflow_dispatch ?? {}) as Readonly<Record<string, unknown>>;
}
