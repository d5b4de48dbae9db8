import type { Action, Job, Scalar, Workflow } from '@sar/workflows';
import { waitsForSentry } from './approval.js';
import { reachesOf, type Reach } from './reach.js';
import type { CallingJob } from './security-picture.js';
import type { StepSite } from './step-site.js';
import { canOutsidersStart } from './triggered-by.js';

/** Who calls whom. */
export interface Calls {
  readonly workflows: readonly Workflow[];
  actionCallers(action: Action): readonly StepSite[];
  workflowCallers(workflow: Workflow): readonly CallingJob[];
}

/** Tells the ways by which steps and jobs are reached. */
export interface ReachFinder {
  reaches(site: StepSite): readonly Reach[];
  jobReaches(workflow: Workflow, job: Job): readonly Reach[];
}

/** Ways that are told apart; more tell nothing new. */
const MAX_REACHES = 60;
/** Jobs that a job waits for, whose conditions count for it, too. */
const MAX_NEEDS = 50;

/** Each answer is found once. Calls that go in a circle bring nothing new and are not followed twice. */
export function reachFinder({ workflows, actionCallers, workflowCallers }: Calls): ReachFinder {
  const startable = remembered((workflow: Workflow) => canOutsidersStart(workflow, workflows), true);
  const ofStep = new WeakMap<object, readonly Reach[]>();
  const ofCallers = remembered(
    (workflow: Workflow) => distinct(workflowCallers(workflow).flatMap((caller) => ofJob(caller.workflow, caller.job, []))),
    [],
  );
  const ofAction = remembered((action: Action) => distinct(actionCallers(action).flatMap(reaches)), []);
  const kept = new WeakMap<Job, boolean>();
  return { reaches, jobReaches: (workflow, job) => ofJob(workflow, job, []) };

  function reaches({ document, job, step }: StepSite): readonly Reach[] {
    let known = ofStep.get(step);
    if (known === undefined) {
      if (document.kind === 'action') known = ofAction(document);
      else known = job === undefined ? [] : ofJob(document, job, given(step.if));
      ofStep.set(step, known);
    }
    return known;
  }

  function ofJob(workflow: Workflow, job: Job, more: readonly Scalar[]): readonly Reach[] {
    const conditions = [...given(job.if), ...ofNeeds(workflow, job), ...more];
    const own = new Set(workflow.triggers.map(({ event }) => event).filter((event) => event !== 'workflow_call'));
    let isKept = kept.get(job);
    if (isKept === undefined) kept.set(job, (isKept = waitsForSentry(workflow, job)));
    const direct = reachesOf(workflow, job, own, conditions).map((way) =>
      isKept || (way.event === 'workflow_run' && !startable(workflow)) ? { ...way, guarded: true } : way,
    );
    const called = ofCallers(workflow).flatMap((way) =>
      reachesOf(workflow, job, [way.event], conditions).map(({ writes, hasSecrets, guarded }) => ({
        event: way.event,
        // The called job never gets more than its caller has.
        writes: way.writes === false ? false : writes === 'default' ? way.writes : writes,
        hasSecrets,
        guarded: guarded || way.guarded || isKept,
      })),
    );
    return distinct([...direct, ...called]);
  }
}

/** A condition with one of these can be true although a job that it waits for was skipped. */
const RUNS_ANYHOW = /\b(?:always|failure|cancelled)\s*\(/i;

/** The conditions of the jobs that a job waits for: when one of them is skipped, so is the job. */
function ofNeeds(workflow: Workflow, job: Job): readonly Scalar[] {
  const waiting = [job];
  const seen = new Set<Job>(waiting);
  for (const one of waiting) {
    if (one.if !== undefined && RUNS_ANYHOW.test(one.if.value)) continue;
    for (const { value } of one.needs) {
      const needed = workflow.jobs.find(({ id }) => id === value);
      if (needed === undefined || seen.has(needed) || seen.size > MAX_NEEDS) continue;
      seen.add(needed);
      waiting.push(needed);
    }
  }
  return waiting.slice(1).flatMap((one) => given(one.if));
}

/** A function that finds each answer once; while it looks for one, `meanwhile` is the answer. */
function remembered<K extends object, T>(find: (key: K) => T, meanwhile: T): (key: K) => T {
  const known = new WeakMap<K, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, meanwhile);
    const value = find(key);
    known.set(key, value);
    return value;
  };
}

function given(...conditions: readonly (Scalar | undefined)[]): readonly Scalar[] {
  return conditions.filter((one) => one !== undefined);
}

function distinct(ways: readonly Reach[]): readonly Reach[] {
  const byKey = new Map(ways.map((way) => [`${way.event} ${way.writes} ${way.hasSecrets} ${way.guarded}`, way]));
  return [...byKey.values()].slice(0, MAX_REACHES);
}
