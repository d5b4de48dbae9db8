import type { Known, Lookup } from '../expressions/partial-evaluation.js';
import { expressionSpans } from '../expressions/expression-spans.js';
import { substitute } from '../expressions/partial-evaluation.js';
import type { Defaults, Job, ScalarMap, Step } from '../model/workflow-model.js';
import type { RunnerOfJob } from './runner-of-job.js';

/** What is known at one place of the walk through a job: the file, the values in force, and the calls that lead there. */
export interface Frame {
  readonly path: string;
  readonly text: string;
  readonly inputs: ReadonlyMap<string, string>;
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
}

const RUNNER_OS = { linux: 'Linux', macos: 'macOS', windows: 'Windows' } as const;

/** The values that are known at a place without a run. */
export function lookupOf(frame: Frame): Lookup {
  return (path) => {
    const dot = path.indexOf('.');
    const context = path.slice(0, dot);
    const name = path.slice(dot + 1);
    if (context === 'inputs') return literal(frame.inputs.get(name.toLowerCase()));
    if (context === 'env') return literal(frame.env[name]);
    if (context === 'matrix') return matrixValue(frame.job, name);
    if (path === 'github.event_name') return frame.events.length === 1 ? frame.events[0]?.replace(/:.*/, '') : undefined;
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

/** The workspace itself is not known, but a path in it is: `${{ github.workspace }}/x` stays as it is written. */
function literal(value: string | undefined): Known {
  if (value === undefined || !value.includes('${{')) return value;
  return expressionSpans(value).every(({ inner }) => inner === 'github.workspace') ? value : undefined;
}

/** A matrix value is known when there is only one. */
function matrixValue(job: Job, name: string): Known {
  const { matrix } = job;
  if (matrix === undefined || matrix.dynamic || matrix.includes.length > 0) return undefined;
  const values = matrix.dimensions.get(name);
  return values?.length === 1 ? values[0] : undefined;
}
