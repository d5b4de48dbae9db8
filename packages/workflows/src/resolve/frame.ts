import type { Known, Lookup } from '../expressions/partial-evaluation.js';
import { substitute } from '../expressions/partial-evaluation.js';
import type { Defaults, Job, ScalarMap, Step } from '../model/workflow-model.js';
import type { Inputs } from './inputs-of-call.js';
import type { RunnerOfJob } from './runner-of-job.js';
import type { WalkBudget } from './walk-budget.js';

/** What is known at one place of the walk through a job: the file, the values in force, and the calls that lead there. */
export interface Frame {
  readonly path: string;
  readonly text: string;
  readonly inputs: Inputs;
  readonly env: Readonly<Record<string, string>>;
  readonly defaults: Defaults;
  readonly via: readonly string[];
  readonly outerStep: Step | undefined;
  readonly conditions: readonly string[];
  /** Folder of the composite action that is being read. */
  readonly actionFolder: string | undefined;
  readonly job: Job;
  readonly runner: RunnerOfJob;
  readonly events: readonly string[];
  readonly budget: WalkBudget;
  /** Words of the job's scripts so far that write to `GITHUB_ENV`: a variable of such a name may have changed. */
  readonly rewritten: Set<string>;
}

const RUNNER_OS = { linux: 'Linux', macos: 'macOS', windows: 'Windows' } as const;

/** The values that are known at a place without a run. */
export function lookupOf(frame: Frame): Lookup {
  return (path, inText = false) => {
    const dot = path.indexOf('.');
    const context = path.slice(0, dot);
    const name = path.slice(dot + 1);
    if (context === 'inputs') return literal(frame.inputs.get(name.toLowerCase()), inText);
    if (context === 'env')
      return Object.hasOwn(frame.env, name) && !frame.rewritten.has(name) ? literal(frame.env[name], inText) : undefined;
    if (context === 'matrix') return matrixValue(frame.job, name);
    if (path === 'github.event_name') return eventName(frame.events);
    if (path === 'github.action_path') return frame.actionFolder === undefined ? undefined : `./${frame.actionFolder}`;
    const [system, ...others] = frame.runner.systems;
    if (path === 'runner.os' && system !== undefined && others.length === 0) return RUNNER_OS[system];
    return undefined;
  };
}

/** A map's values as text, known expressions replaced. */
export function filledIn(map: ScalarMap, lookup: Lookup): Record<string, string> {
  const filled: Record<string, string> = {};
  for (const [key, scalar] of map) filled[key] = substitute(scalar.value, lookup);
  return filled;
}

/** A value with expressions of its own is no value to compare with, but it is a text, in which they stay as they are written. */
function literal(value: string | number | boolean | undefined, inText: boolean): Known {
  return inText || typeof value !== 'string' || !value.includes('${{') ? value : undefined;
}

/** A called workflow sees the event of its caller. */
function eventName([event, ...others]: readonly string[]): Known {
  return others.length > 0 || event === 'workflow_call' ? undefined : event?.replace(/:.*/, '');
}

/** A matrix value is known when there is only one. The model holds texts, and the value `false` is not the text 'false'. */
function matrixValue(job: Job, name: string): Known {
  const { matrix } = job;
  if (matrix === undefined || matrix.dynamic || matrix.includes.length > 0) return undefined;
  const [value, ...others] = matrix.dimensions.get(name) ?? [];
  return others.length > 0 || value === undefined || /^(?:true|false|null|~|0|)$/i.test(value) ? undefined : value;
}
