import { evaluateCondition } from '../expressions/partial-evaluation.js';
import type { Job, Trigger, Workflow } from '../model/workflow-model.js';
import type { RepositoryWorkflows } from '../repository/repository-workflows.js';
import { filledIn, lookupOf, type Frame } from './frame.js';
import { inputsOfCall, type Inputs } from './inputs-of-call.js';
import type { Happening, JobFacts } from './job-facts.js';
import { parseUses } from './parse-uses.js';
import { runnerOfJob } from './runner-of-job.js';
import { withinBudget, type WalkBudget } from './walk-budget.js';
import { walkSteps } from './walk-steps.js';

/** Reusable workflows nest at most this deep on github.com. */
const MAX_WORKFLOW_DEPTH = 10;

/** A job that calls a workflow which cannot be read here. */
export interface OpaqueJob {
  readonly workflow: Workflow;
  readonly job: Job;
  readonly reason: string;
}

/** What the jobs of a workflow do; jobs that can never run (`if: false`) are left out. */
export interface WorkflowFacts {
  readonly jobs: readonly JobFacts[];
  readonly opaque: readonly OpaqueJob[];
}

interface Call {
  readonly workflow: Workflow;
  readonly inputs: Inputs;
  /** The workflow and the job where the chain of calls began. */
  readonly origin: { readonly workflow: Workflow; readonly job: Job } | undefined;
  readonly via: readonly string[];
  readonly events: readonly string[];
  readonly budget: WalkBudget;
}

/** Follows a workflow's jobs through composite actions, reusable workflows and scripts of the same repository. */
export function factsOfWorkflow(repository: RepositoryWorkflows, workflow: Workflow): WorkflowFacts {
  const jobs: JobFacts[] = [];
  const opaque: OpaqueJob[] = [];
  const events = workflow.triggers.map(eventOf);
  withinBudget(repository, (budget) =>
    follow(repository, { workflow, inputs: new Map(), origin: undefined, via: [], events, budget }, jobs, opaque),
  );
  return { jobs, opaque };
}

/** A push that only tags start is `push:tags`: what it runs is a release. */
function eventOf({ event, tags, branches, branchesIgnore }: Trigger): string {
  return event === 'push' && tags !== undefined && branches === undefined && branchesIgnore === undefined ? 'push:tags' : event;
}

function follow(repository: RepositoryWorkflows, call: Call, jobs: JobFacts[], opaque: OpaqueJob[]): void {
  for (const job of call.workflow.jobs) {
    const origin = call.origin ?? { workflow: call.workflow, job };
    call.budget.jobs -= 1;
    if (call.budget.jobs < 0) {
      // Said once, however many calls are cut short.
      if (call.budget.jobs === -1) opaque.push({ ...origin, reason: 'its calls start more jobs than are read' });
      return;
    }
    const frame = frameOf(job, call);
    if (job.if !== undefined && evaluateCondition(job.if.value, lookupOf(frame)) === false) continue;
    if (job.uses !== undefined) {
      followCall(repository, job, call, frame, origin, jobs, opaque);
      continue;
    }
    const happenings: Happening[] = [];
    walkSteps(repository, job.steps, frame, happenings);
    jobs.push({
      workflow: origin.workflow,
      job: origin.job,
      effectiveJob: job,
      effectiveWorkflow: call.workflow,
      via: call.via,
      happenings,
      env: frame.env,
      runner: frame.runner,
      events: call.events,
    });
  }
}

function followCall(
  repository: RepositoryWorkflows,
  job: Job,
  call: Call,
  frame: Frame,
  origin: { readonly workflow: Workflow; readonly job: Job },
  jobs: JobFacts[],
  opaque: OpaqueJob[],
): void {
  if (job.uses === undefined) return;
  const parsed = parseUses(job.uses, call.workflow.text);
  const give = (reason: string) => opaque.push({ ...origin, reason });
  if (parsed.kind !== 'self') {
    give(`it calls a workflow of another repository: ${job.uses.value}`);
    return;
  }
  const called = repository.workflow(parsed.path);
  if (called === undefined) return void give(`it calls a workflow that is not in the repository: ${parsed.written}`);
  if (called.kind === 'invalid') return void give(`it calls a workflow that cannot be read: ${parsed.written}`);
  if (call.via.length >= MAX_WORKFLOW_DEPTH || called.path === origin.workflow.path || call.via.includes(parsed.written)) {
    return void give(`it calls itself, or calls nest too deep: ${parsed.written}`);
  }
  const declared = called.triggers.find((trigger) => trigger.event === 'workflow_call')?.inputs ?? new Map();
  const inputs = inputsOfCall(declared, job.with, lookupOf(frame));
  follow(repository, { ...call, workflow: called, inputs, origin, via: [...call.via, parsed.written] }, jobs, opaque);
}

function frameOf(job: Job, call: Call): Frame {
  const { workflow } = call;
  const bare: Frame = {
    path: workflow.path,
    text: workflow.text,
    inputs: call.inputs,
    env: {},
    defaults: { ...workflow.defaults, ...job.defaults },
    via: [],
    outerStep: undefined,
    conditions: [],
    actionFolder: undefined,
    job,
    runner: runnerOfJob(job),
    events: call.events,
    budget: call.budget,
    rewritten: new Set(),
  };
  const outer = { ...bare, env: filledIn(workflow.env, lookupOf(bare)) };
  return { ...outer, env: { ...outer.env, ...filledIn(job.env, lookupOf(outer)) } };
}
