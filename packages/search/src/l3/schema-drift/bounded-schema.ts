import { isObject } from '../../reports/json-value.js';
import { stepCostOf } from './step-cost.js';

/** Keyword that is put into every subschema with its `StepCost`, so that what validating costs can be counted. */
export const STEP_KEYWORD = 'sarStep';

/** Most subschemas of a schema and of those that it refers to: compiling ten thousand takes seconds. */
export const MAX_SUBSCHEMAS = 10_000;
/** Deepest nesting of subschemas. */
const MAX_DEPTH = 200;

const MAPS = new Set(['properties', 'patternProperties', 'definitions', '$defs', 'dependentSchemas', 'dependencies']);
const LISTS = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems', 'items']);
const SINGLE = new Set([
  'items',
  'additionalItems',
  'unevaluatedItems',
  'contains',
  'additionalProperties',
  'unevaluatedProperties',
  'propertyNames',
  'not',
  'if',
  'then',
  'else',
]);

/** A schema that is beyond what is read; the message says what of it. */
export class SchemaTooLarge extends Error {
  override readonly name = 'SchemaTooLarge';
}

/**
 * A copy of a schema that is safe to compile: with a keyword in every subschema that counts, references rewritten by `reference`, and without `$schema` and the
 * schema's own `$id`. In draft 7 what stands beside a `$ref` means nothing (section 8.3), so it is left out.
 *
 * @param reference gives each `$ref` its place among the schemas that are known
 * @param budget how many subschemas there may be; shared by the schemas that refer to each other
 * @throws SchemaTooLarge
 */
export function boundedSchema(
  schema: unknown,
  id: string,
  draft7: boolean,
  reference: (ref: string) => string,
  budget = { left: MAX_SUBSCHEMAS },
): unknown {
  const copy = sub(schema, 0);
  if (!isObject(copy)) return copy;
  const { $schema: _, $id: __, ...rest } = copy;
  return { ...rest, $id: id };

  function sub(value: unknown, depth: number): unknown {
    if (!isObject(value)) return value;
    budget.left--;
    if (budget.left < 0) throw new SchemaTooLarge(`it has more than ${MAX_SUBSCHEMAS} subschemas`);
    if (depth > MAX_DEPTH) throw new SchemaTooLarge(`it is nested deeper than ${MAX_DEPTH} subschemas`);
    const ref = value['$ref'];
    if (draft7 && depth > 0 && typeof ref === 'string') {
      // Definitions keep their place, for references into them.
      const kept = Object.entries(value).filter(([key]) => key === 'definitions' || key === '$defs');
      return Object.fromEntries([['$ref', reference(ref)], ...kept.map(([key, inner]) => [key, map(inner, depth)])]);
    }
    const entries = Object.entries(value).map(([key, inner]) => [key, keyword(key, inner, depth)]);
    return Object.fromEntries([...entries, [STEP_KEYWORD, stepCostOf(value)]]);
  }

  function keyword(key: string, value: unknown, depth: number): unknown {
    if (key === '$ref') return typeof value === 'string' ? reference(value) : value;
    if (MAPS.has(key)) return map(value, depth);
    if (LISTS.has(key) && Array.isArray(value)) return value.map((item) => sub(item, depth + 1));
    return SINGLE.has(key) ? sub(value, depth + 1) : value;
  }

  function map(value: unknown, depth: number): unknown {
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, Array.isArray(inner) ? inner : sub(inner, depth + 1)]));
  }
}

/** Every `$ref` of a schema, wherever it stands. */
export function referencesIn(schema: unknown): readonly string[] {
  const found = new Set<string>();
  const waiting: unknown[] = [schema];
  while (waiting.length > 0) {
    const value = waiting.pop();
    // One by one: a list may be longer than a call has arguments.
    if (Array.isArray(value)) for (const inner of value) waiting.push(inner);
    else if (isObject(value)) {
      const ref = value['$ref'];
      if (typeof ref === 'string') found.add(ref);
      for (const inner of Object.values(value)) waiting.push(inner);
    }
  }
  return [...found];
}
