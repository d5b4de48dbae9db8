import type { Lookup } from '../expressions/partial-evaluation.js';
import type { Value } from '../expressions/known-value.js';
import type { Job, Workflow } from '../model/workflow-model.js';
import { matrixValues } from '../read/read-matrix.js';
import type { PossibleLookup } from './possible-values.js';
import type { Reference } from './reference.js';

/** The secrets that a run of a workflow sees: the repository's, or only those (upper case) that its caller gave it. */
export type SecretsScope = 'repository' | ReadonlySet<string>;

/** The values that an input can have; undefined when they are not known. */
export type PossibleInputs = ReadonlyMap<string, readonly Value[] | undefined>;

/** One way in which a workflow is run: by its own events, or by a chain of calls. */
export interface Activation {
  readonly workflow: Workflow;
  readonly events: readonly string[];
  readonly scope: SecretsScope;
  readonly inputs: PossibleInputs;
  /** Nothing in the repository starts it; only callers elsewhere can. */
  readonly isElsewhere: boolean;
  readonly isCalled: boolean;
  readonly onlyFor: Reference['onlyFor'] | undefined;
  /** Paths of the workflows that lead here, for calls that go round in circles. */
  readonly via: readonly string[];
}

/** What is the same for two activations makes the same references. */
export function activationKey({ workflow, events, scope, inputs, isElsewhere, onlyFor }: Activation): string {
  return JSON.stringify([workflow.path, events, scope === 'repository' ? scope : [...scope], [...inputs], isElsewhere, onlyFor]);
}

/** The values that are known in a job of an activation: inputs, a literal matrix, the event. */
export function lookupIn({ inputs, events, isCalled, isElsewhere }: Activation, job: Job | undefined): PossibleLookup {
  return (path) => {
    const dot = path.indexOf('.');
    const context = path.slice(0, dot);
    const name = path.slice(dot + 1);
    if (context === 'inputs' && isCalled) return inputs.get(name.toLowerCase());
    if (context === 'matrix') return matrixPossibilities(job, name);
    // A called workflow sees the event of its caller.
    if (path === 'github.event_name' && !isElsewhere) return events;
    return undefined;
  };
}

/** The values that are surely known in an activation, whatever the job. */
export function knownIn(activation: Activation): Lookup {
  const lookup = lookupIn(activation, undefined);
  return (path) => {
    const [value, ...others] = lookup(path) ?? [];
    return others.length === 0 ? value : undefined;
  };
}

function matrixPossibilities(job: Job | undefined, name: string): readonly string[] | undefined {
  const matrix = job?.matrix;
  if (matrix === undefined || matrix.dynamic) return undefined;
  // Of the entries of `include`, the model holds only plain values.
  if (name.includes('.') && matrix.includes.length > 0) return undefined;
  const values = matrixValues(matrix, name);
  if (values.length === 0) return undefined;
  const isPartial = !matrix.dimensions.has(name) && matrix.includes.some((include) => !include.has(name));
  return isPartial ? [...values, ''] : values;
}
