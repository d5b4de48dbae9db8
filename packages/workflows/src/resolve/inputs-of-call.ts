import { substitute, type Lookup } from '../expressions/partial-evaluation.js';
import type { ActionInput, ScalarMap } from '../model/workflow-model.js';

/** What an `inputs` context holds. Texts may still hold expressions that only the run can know. */
export type Inputs = ReadonlyMap<string, string | number | boolean>;

/** The `inputs` context of a called action or workflow: what the caller gives, else the defaults. Names are lower-cased. */
export function inputsOfCall(declared: ReadonlyMap<string, ActionInput>, given: ScalarMap, lookup: Lookup): Inputs {
  const inputs = new Map<string, string | number | boolean>();
  for (const [name, { default: text, type }] of declared) inputs.set(name, typed(text ?? '', type));
  for (const [name, scalar] of given) {
    const key = name.toLowerCase();
    inputs.set(key, typed(substitute(scalar.value, lookup), declared.get(key)?.type));
  }
  return inputs;
}

/** Inputs of workflows have types: a boolean `false` is false, where the text 'false' would be true. */
function typed(text: string, type: string | undefined): string | number | boolean {
  if (type === 'boolean' && /^(?:true|false|)$/i.test(text)) return text.toLowerCase() === 'true';
  if (type === 'number' && !Number.isNaN(Number(text))) return Number(text);
  return text;
}
