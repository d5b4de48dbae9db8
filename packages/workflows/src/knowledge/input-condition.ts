import type { InputCondition } from './knowledge-data.js';

export type ActionInputs = ReadonlyMap<string, { readonly value: string }>;

/** The input's value; inputs are named without regard to case, as on the runner. */
export function inputValue(inputs: ActionInputs, name: string): string | undefined {
  const exact = inputs.get(name);
  if (exact) return exact.value;
  const wanted = name.toLowerCase();
  for (const [key, { value }] of inputs) if (key.toLowerCase() === wanted) return value;
  return undefined;
}

/** Whether only the run can know the value. A plain literal in an expression (`${{ true }}`, `${{ 'npm' }}`) is known. */
export function literalValue(value: string): string | undefined {
  const trimmed = value.trim();
  const literal = /^\$\{\{\s*(?:'([^'{}]*)'|(true|false|null|-?\d{1,15}))\s*\}\}$/.exec(trimmed);
  if (literal) return literal[1] ?? (literal[2] === 'null' ? '' : literal[2]);
  return trimmed.includes('${{') ? undefined : trimmed;
}

/** Whether a condition holds: undefined when an expression decides. */
export function holds(condition: InputCondition, inputs: ActionInputs): boolean | undefined {
  const written = inputValue(inputs, condition.input) ?? condition.default ?? '';
  const value = literalValue(written);
  if (value === undefined) return condition.given === undefined ? undefined : condition.given;
  const lower = value.toLowerCase();
  if (condition.given !== undefined && (lower !== '') !== condition.given) return false;
  if (condition.is && !condition.is.includes(lower)) return false;
  if (condition.not?.includes(lower) === true) return false;
  const words = lower.split(/[\s,]+/);
  if (condition.contains && !condition.contains.some((word) => words.includes(word))) return false;
  return condition.lacks?.some((word) => words.includes(word)) !== true;
}

/** All conditions together: false when one fails, else undefined when one is open, else true. */
export function allHold(conditions: readonly InputCondition[] | undefined, inputs: ActionInputs): boolean | undefined {
  const results = (conditions ?? []).map((condition) => holds(condition, inputs));
  if (results.includes(false)) return false;
  return results.includes(undefined) ? undefined : true;
}
