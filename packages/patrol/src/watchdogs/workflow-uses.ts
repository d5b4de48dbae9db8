import { evaluateCondition, parseUses, type Job, type RepositoryWorkflows, type Scalar, type Step, type Workflow } from '@sar/workflows';
import { commandUse } from './command-use.js';
import type { ActionUse, OwnUse, WorkflowCall, WorkflowUses } from './own-use.js';
import { shippedAt } from './shipped-at.js';

/** Reusable workflows and composite actions nest at most this deep on GitHub. */
const MAX_DEPTH = 10;
/** Jobs and steps that are read of one workflow with all it calls; real ones have a few hundred. */
const MAX_STEPS = 20_000;

interface Walk {
  readonly repository: RepositoryWorkflows;
  /** True in SAR's own repository, whose actions are used without its name. */
  readonly isOwn: boolean;
  readonly calls: WorkflowCall[];
  readonly actions: ActionUse[];
  readonly commands: OwnUse[];
  readonly unknown: { path: string; line?: number; words: string }[];
  steps: number;
}

/**
 * What a workflow uses that may be SAR: actions and workflows of other repositories, and commands of scripts, also in the composite actions
 * and workflows of the same repository that it calls. Jobs and steps that can never run are left out.
 *
 * @param isOwn whether the repository is SAR's own
 */
export function workflowUses(repository: RepositoryWorkflows, workflow: Workflow, isOwn: boolean): WorkflowUses {
  const walk: Walk = { repository, isOwn, calls: [], actions: [], commands: [], unknown: [], steps: MAX_STEPS };
  walkWorkflow(walk, workflow, []);
  if (walk.steps < 0)
    walk.unknown.push({ path: workflow.path, words: `only its first ${MAX_STEPS} jobs and steps were read, with all it calls` });
  return walk;
}

function walkWorkflow(walk: Walk, workflow: Workflow, via: readonly string[]): void {
  for (const job of workflow.jobs) {
    walk.steps -= 1;
    if (walk.steps < 0) return;
    if (!canRun(job.if)) continue;
    if (job.uses !== undefined) walkCall(walk, workflow, job, job.uses, via);
    else walkSteps(walk, job.steps, { workflow, job, path: workflow.path, text: workflow.text, via: [] });
  }
}

function walkCall(walk: Walk, workflow: Workflow, job: Job, uses: Scalar, via: readonly string[]): void {
  const parsed = parseUses(uses, workflow.text);
  const call = { job, uses, workflow };
  if (parsed.kind === 'remote') {
    const { action } = parsed.reference;
    const [owner = '', name = '', ...rest] = action.split('/');
    walk.calls.push({ ...call, repository: `${owner}/${name}`, called: rest.join('/') });
    return;
  }
  if (parsed.kind !== 'self') return;
  if (walk.isOwn && shippedAt(parsed.path) !== undefined) {
    walk.calls.push({ ...call, repository: undefined, called: parsed.path });
    return;
  }
  const called = walk.repository.workflow(parsed.path);
  if (called?.kind === 'invalid')
    walk.unknown.push({ path: workflow.path, line: uses.range.line, words: `it calls ${parsed.written}, which cannot be read` });
  if (called?.kind === 'workflow' && via.length < MAX_DEPTH && called.path !== workflow.path && !via.includes(called.path))
    walkWorkflow(walk, called, [...via, workflow.path]);
}

interface Place {
  readonly workflow: Workflow;
  readonly job: Job;
  /** The file that the steps stand in. */
  readonly path: string;
  readonly text: string;
  /** Folders of the composite actions on the way. */
  readonly via: readonly string[];
}

function walkSteps(walk: Walk, steps: readonly Step[], place: Place): void {
  for (const step of steps) {
    walk.steps -= 1;
    if (walk.steps < 0) return;
    if (!canRun(step.if)) continue;
    walkSteps(walk, step.children, place);
    if (step.uses !== undefined) walkAction(walk, step, step.uses, place);
    if (step.run !== undefined && /\bsar\b|dist\/cli/.test(step.run.value)) walkScript(walk, step, step.run, place);
  }
}

function walkAction(walk: Walk, step: Step, uses: Scalar, place: Place): void {
  const parsed = parseUses(uses, place.text);
  const given = new Map([...step.with].map(([key, { value }]) => [key, value]));
  const at = { given, path: place.path, line: uses.range.line };
  if (parsed.kind === 'remote') {
    const [owner = '', name = '', ...rest] = parsed.reference.action.split('/');
    if (rest.length > 0) walk.actions.push({ ...at, repository: `${owner}/${name}`, folder: rest.join('/') });
    return;
  }
  if (parsed.kind !== 'self') return;
  if (walk.isOwn) walk.actions.push({ ...at, repository: '', folder: parsed.path });
  const action = walk.repository.action(parsed.path);
  if (action?.kind === 'action' && place.via.length < MAX_DEPTH && !place.via.includes(parsed.path))
    walkSteps(walk, action.steps, { ...place, path: action.path, text: action.text, via: [...place.via, parsed.path] });
}

function walkScript(walk: Walk, step: Step, run: Scalar, { workflow, job, path }: Place): void {
  const shell = step.shell ?? job.defaults.shell ?? workflow.defaults.shell;
  const { commands } = walk.repository.scripts.read(run.value, shell?.value);
  for (const command of commands) {
    const use = commandUse(command, path, run.range.line);
    if (use !== undefined) walk.commands.push(use);
  }
}

/** Only what is constant decides: everything else can be true. */
function canRun(condition: Scalar | undefined): boolean {
  return condition === undefined || evaluateCondition(condition.value, () => undefined) !== false;
}
