import type { Baseline } from '@sar/baseline';
import { parseUses, type Action, type Job, type Scalar, type Workflow } from '@sar/workflows';
import type { Reach } from './reach.js';
import { reachFinder } from './reach-finder.js';
import type { TrustVerdict } from './trust-verdict.js';
import { neverRuns, stepSites, type StepSite } from './step-site.js';

export type SecurityOptions = Baseline['sensors']['workflow-security'];

/** A job that calls a workflow of the repository. */
export interface CallingJob {
  readonly workflow: Workflow;
  readonly job: Job;
}

/** The workflows and actions of a repository, who calls whom, and how runs reach them. */
export interface SecurityPicture {
  readonly workflows: readonly Workflow[];
  readonly actions: readonly Action[];
  readonly options: SecurityOptions;
  /** User or organisation that the repository belongs to, in lower case. */
  readonly owner: string | undefined;
  /** The steps that use an action of the repository. */
  actionCallers(action: Action): readonly StepSite[];
  /** The jobs that call a workflow of the repository. */
  workflowCallers(workflow: Workflow): readonly CallingJob[];
  /** The ways by which a step is reached. */
  reaches(site: StepSite): readonly Reach[];
  /** The ways by which a job is reached. */
  jobReaches(workflow: Workflow, job: Job): readonly Reach[];
  /** The action of the repository that a step uses. */
  calledAction(site: StepSite): Action | undefined;
  /** The workflow of the repository that a job calls. */
  calledWorkflow(workflow: Workflow, job: Job): Workflow | undefined;
  /** Who decides about inputs, variables and outputs, by file, step and path: asked often, and found once. */
  readonly trusts: Map<string, TrustVerdict>;
}

export function securityPicture(
  workflows: readonly Workflow[],
  actions: readonly Action[],
  options: SecurityOptions,
  owner: string | undefined,
): SecurityPicture {
  const jobsByPath = new Map<string, CallingJob[]>();
  const stepsByFolder = new Map<string, StepSite[]>();
  for (const workflow of workflows)
    for (const job of workflow.jobs) {
      const called = job.uses === undefined || neverRuns(job.if) ? undefined : ownPath(job.uses, workflow);
      if (called !== undefined) put(jobsByPath, called, { workflow, job });
    }
  for (const document of [...workflows, ...actions])
    for (const site of stepSites(document)) {
      const called = site.step.uses === undefined ? undefined : ownPath(site.step.uses, document);
      if (called !== undefined) put(stepsByFolder, called, site);
    }
  const actionCallers = (action: Action) => stepsByFolder.get(folderOf(action.path)) ?? [];
  const workflowCallers = (workflow: Workflow) => jobsByPath.get(workflow.path) ?? [];
  const actionsByFolder = new Map(actions.map((action) => [folderOf(action.path), action]));
  const workflowsByPath = new Map(workflows.map((workflow) => [workflow.path, workflow]));
  const calledAction = ({ document, step }: StepSite) =>
    step.uses === undefined ? undefined : actionsByFolder.get(ownPath(step.uses, document) ?? '\n');
  const calledWorkflow = (workflow: Workflow, job: Job) =>
    job.uses === undefined ? undefined : workflowsByPath.get(ownPath(job.uses, workflow) ?? '\n');
  const calls = { workflows, actionCallers, workflowCallers };
  return {
    ...calls,
    ...reachFinder(calls),
    actions,
    options,
    owner: owner?.toLowerCase(),
    calledAction,
    calledWorkflow,
    trusts: new Map(),
  };
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

function ownPath(uses: Scalar, document: Workflow | Action): string | undefined {
  const parsed = parseUses(uses, document.text);
  return parsed.kind === 'self' ? parsed.path : undefined;
}

function folderOf(path: string): string {
  const cut = path.lastIndexOf('/');
  return cut === -1 ? '' : path.slice(0, cut);
}
