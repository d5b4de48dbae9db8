import { expressionSpans, parseUses, type Job, type Scalar, type Step, type Workflow } from '@sar/workflows';
import { nodesOf, pathText, type Expression } from '../workflow-security/expression/expression-tree.js';
import { treeOf } from '../workflow-security/picture/written-expressions.js';
import { conditionTree } from './situation.js';

/**
 * A job that answers for others.
 *
 * - `action`: a step with this suite's action `gate`
 * - `alls-green`: a step with `re-actors/alls-green`
 * - `script`: nothing but scripts that judge the results of its needs, and can fail, and steps that only run by those results
 * - `marker`: nothing but scripts that print: it is there to be green when its needs are
 */
export type GateKind = 'action' | 'alls-green' | 'script' | 'marker';

/** A gate: its kind, and the step that judges, where it is an action. */
export interface Gate {
  readonly kind: GateKind;
  readonly job: Job;
  readonly step: Step | undefined;
}

/** Folder of the action `gate` in this suite, and in copies and forks of it. */
const GATE_ACTION = /^(?:[\w.-]+\/[\w.-]+\/)?actions\/gate$/;
const ALLS_GREEN = 're-actors/alls-green';
/** What makes a script fail by itself. */
const CAN_FAIL =
  /\bexit\s+(?:[1-9]|"?\$)|\bfalse\b|\btest\s|\[\[?\s|\bjq\s+(?:-\w+\s+)*(?:-\w*e|--exit-status)|\bsys\.exit\(|\bprocess\.exit\(|\bthrow\b/;
/** Lines that only print, or do nothing. */
const PRINTS = /^(?:(?:echo|printf)\b(?!.*\$\()[^`;&|<>]*(?:>>\s*"?\$\{?GITHUB_STEP_SUMMARY\}?"?)?|true|:|exit\s+0|#.*)?$/;
/** More than these steps, and it is not only a gate. */
const MAX_STEPS = 10;
/** What people call such a job. A job that prints is a gate only by its name. */
const GATE_NAME =
  /\b(?:gates?|required|all|success(?:ful)?|pass(?:ed|es|ing)?|green|clear|complete[ds]?|done|ok|ci|checks?|status|conclusion)\b/i;

/** Events of a change that asks to be merged. A job of any other run holds nothing up by its scripts. */
const MERGE_EVENTS: ReadonlySet<string> = new Set(['pull_request', 'pull_request_target', 'merge_group', 'workflow_call']);

/** The gates of a workflow. */
export function gatesOf(workflow: Workflow): readonly Gate[] {
  const asksToMerge = workflow.triggers.some(({ event }) => MERGE_EVENTS.has(event));
  return workflow.jobs.flatMap((job) => gateWithAction(job, workflow) ?? (asksToMerge ? gateOfScripts(job, workflow) : undefined) ?? []);
}

function gateWithAction(job: Job, workflow: Workflow): Gate | undefined {
  for (const step of job.steps) {
    if (step.uses === undefined) continue;
    const uses = parseUses(step.uses, workflow.text);
    const action = uses.kind === 'self' ? uses.path : uses.kind === 'remote' ? uses.reference.action : '';
    if (GATE_ACTION.test(action)) return { kind: 'action', job, step };
    if (action === ALLS_GREEN) return { kind: 'alls-green', job, step };
  }
  return undefined;
}

function gateOfScripts(job: Job, workflow: Workflow): Gate | undefined {
  if (job.needs.length === 0 || job.steps.length === 0 || job.steps.length > MAX_STEPS || job.environment !== undefined) return undefined;
  if (job.matrix !== undefined || !job.steps.every((step) => step.kind === 'run' || isForResults(step))) return undefined;
  if (asksForResults(job))
    return job.steps.some(({ run }) => CAN_FAIL.test(run?.value ?? '')) ? { kind: 'script', job, step: undefined } : undefined;
  return isMarker(job, workflow) ? { kind: 'marker', job, step: undefined } : undefined;
}

function isMarker(job: Job, { jobs }: Workflow): boolean {
  const name = `${job.id} ${job.name?.value ?? ''}`.replaceAll(/[_-]/g, ' ');
  if (!GATE_NAME.test(name)) return false;
  const lines = job.steps.flatMap(({ run }) => (run?.value ?? '').split('\n'));
  if (!lines.every((line) => PRINTS.test(line.trim()))) return false;
  return !jobs.some(({ needs }) => needs.some(({ value }) => value.toLowerCase() === job.id.toLowerCase()));
}

/** Whether a step runs only by what needs came to: it tells, before another one fails. */
function isForResults({ if: condition }: Step): boolean {
  return condition !== undefined && isAboutResultsOrNothing(conditionTree(condition.value));
}

/** Whether a job looks at what its needs came to. */
function asksForResults(job: Job): boolean {
  const texts = job.steps.flatMap(({ run, env }) => [run, ...env.values()]);
  return (
    [...texts, ...job.env.values()].some((scalar) => treesOf(scalar).some(isAboutResults)) ||
    job.steps.some(isForResults) ||
    (job.if !== undefined && isAboutResultsOrNothing(conditionTree(job.if.value)))
  );
}

function treesOf(scalar: Scalar | undefined): readonly Expression[] {
  return scalar === undefined ? [] : expressionSpans(scalar.value).flatMap(({ inner }) => treeOf(inner) ?? []);
}

function isAboutResultsOrNothing(tree: Expression | undefined): boolean {
  return tree !== undefined && isAboutResults(tree);
}

/** `needs.x.result`, `needs.*.result`, and `needs` as a whole. */
function isAboutResults(tree: Expression): boolean {
  return [...nodesOf(tree)].some((node) => node.kind === 'path' && /^needs(?:\.[^.]+\.result|\.\*)?$/.test(pathText(node)));
}
