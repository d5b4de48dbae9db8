import { evaluateCondition, parseUses, type Action, type Job, type Scalar, type Step, type Workflow } from '@sar/workflows';
import type { WeakPlace } from '../weakness.js';
import { placeAt } from './text-places.js';

/** A step and where it stands. */
export interface StepSite {
  readonly document: Workflow | Action;
  readonly job: Job | undefined;
  readonly step: Step;
}

/** The steps of a file that can run, those of `parallel:` included. */
export function stepSites(document: Workflow | Action): readonly StepSite[] {
  const known = kept.get(document);
  if (known !== undefined) return known;
  const sites =
    document.kind === 'action'
      ? sitesOf(document, undefined, document.steps)
      : document.jobs.filter(({ if: condition }) => !neverRuns(condition)).flatMap((job) => sitesOf(document, job, job.steps));
  kept.set(document, sites);
  return sites;
}

const kept = new WeakMap<Workflow | Action, readonly StepSite[]>();

function sitesOf(document: Workflow | Action, job: Job | undefined, steps: readonly Step[]): readonly StepSite[] {
  return steps
    .filter(({ if: condition }) => !neverRuns(condition))
    .flatMap((step) => [{ document, job, step }, ...sitesOf(document, job, step.children)]);
}

/** True when an `if` is constant and false. */
export function neverRuns(condition: Scalar | undefined): boolean {
  return condition !== undefined && evaluateCondition(condition.value, () => undefined) === false;
}

/** What people call a step: its name, its `uses`, or the first line of its script. */
export function stepLabel({ name, uses, run, id }: Step): string {
  const label = name?.value ?? uses?.value ?? id?.value ?? run?.value.trim().split('\n')[0] ?? 'step';
  return label.slice(0, 120);
}

/** The action that a step uses, `owner/repo` with its path, in lower case; undefined for scripts, images and the repository's own actions. */
export function actionOf({ document, step }: StepSite): UsedAction | undefined {
  if (step.uses === undefined) return undefined;
  let found = actions.get(step);
  if (found === undefined) {
    const uses = parseUses(step.uses, document.text);
    actions.set(step, (found = uses.kind === 'remote' ? { ...uses.reference, action: plainPath(uses.reference.action) } : 'none'));
  }
  return found === 'none' ? undefined : found;
}

/** `actions/github-script/.` is `actions/github-script`. */
function plainPath(action: string): string {
  if (!/\/(?:\.{0,2}(?:\/|$))/.test(action)) return action;
  const parts: string[] = [];
  for (const part of action.split('/')) {
    if (part === '..' && parts.length > 2) parts.pop();
    else if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  return parts.join('/');
}

/** An action as it is named. */
export interface UsedAction {
  readonly action: string;
  readonly ref: string;
  readonly pinned: boolean;
  readonly version?: string;
}

const actions = new WeakMap<Step, UsedAction | 'none'>();

/** The value of an input, whose name is written without regard to case. */
export function inputOf({ step }: StepSite, name: string): Scalar | undefined {
  const direct = step.with.get(name);
  if (direct !== undefined) return direct;
  for (const [key, value] of step.with) if (key.toLowerCase() === name) return value;
  return undefined;
}

/** The place of a step, at an offset of the file or at the start of the step. */
export function placeOfStep({ document, job, step }: StepSite, offset = step.range.start): WeakPlace {
  const { line, column } = placeAt(document, offset);
  const trimmed = document.text.slice(step.range.start, step.range.end).trimEnd().length;
  return {
    path: document.path,
    line,
    column,
    firstLine: step.range.line,
    endLine: placeAt(document, step.range.start + Math.max(0, trimmed - 1)).line,
    ...(job !== undefined && { job: job.id }),
    step: stepLabel(step),
  };
}

/** The place of a scalar, such as a value of `with` or an `if`. */
export function placeOfScalar(document: Workflow | Action, { range }: Scalar, job?: Job, step?: Step): WeakPlace {
  return {
    path: document.path,
    line: range.line,
    column: range.column,
    endLine: placeAt(document, Math.max(range.start, range.end - 1)).line,
    ...(job !== undefined && { job: job.id }),
    ...(step !== undefined && { step: stepLabel(step) }),
  };
}
