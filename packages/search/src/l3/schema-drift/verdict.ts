import type { ErrorObject, ValidateFunction } from 'ajv';
import type { SchemaEngine } from './schema-engine.js';

/** What a schema says about a value. `open`: it cannot be told, and why. */
export type Verdict =
  | { readonly kind: 'valid' }
  | { readonly kind: 'invalid'; readonly errors: readonly ErrorObject[] }
  | { readonly kind: 'open'; readonly reason: string };

/** Keywords whose outcome does not follow from one answer to an unknown pattern. */
const COMBINING = new Set(['anyOf', 'oneOf', 'not', 'if', 'contains']);

/**
 * Judges a value. Where a pattern is asked that is not known, it is judged twice, as if the pattern matched always and never; what both times is wrong is wrong
 * whatever the pattern means.
 */
export function verdictOf(engine: SchemaEngine, validate: ValidateFunction, value: unknown): Verdict {
  try {
    const first = errorsOf(engine, validate, value, true);
    const [pattern] = engine.unknownPatterns;
    if (pattern === undefined) return first.length === 0 ? { kind: 'valid' } : { kind: 'invalid', errors: first };
    const second = errorsOf(engine, validate, value, false);
    const common = errorsOfBoth(first, { kind: 'invalid', errors: second });
    const isSure = ![...first, ...second].some(({ keyword }) => COMBINING.has(keyword));
    if (isSure && common.length > 0) return { kind: 'invalid', errors: common };
    if (first.length === 0 && second.length === 0) return { kind: 'valid' };
    return { kind: 'open', reason: `its schema has a pattern that RE2 does not know: ${pattern.slice(0, 100)}` };
  } catch (error) {
    const { name, message } = error as Error;
    return {
      kind: 'open',
      reason: name === 'TooManySteps' ? message : error instanceof RangeError ? 'its schema refers to itself without end' : message,
    };
  }
}

/** The errors of a verdict that another one has too. */
export function errorsOfBoth(errors: readonly ErrorObject[], other: Verdict): readonly ErrorObject[] {
  if (other.kind !== 'invalid') return [];
  const names = new Set(other.errors.map(nameOf));
  return errors.filter((error) => names.has(nameOf(error)));
}

function errorsOf(engine: SchemaEngine, validate: ValidateFunction, value: unknown, assume: boolean): readonly ErrorObject[] {
  engine.restart(assume);
  return validate(value) === true ? [] : (validate.errors ?? []);
}

function nameOf({ instancePath, schemaPath, params }: ErrorObject): string {
  return JSON.stringify([instancePath, schemaPath, params]);
}
