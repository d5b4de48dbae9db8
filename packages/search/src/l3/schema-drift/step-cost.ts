import { isObject, list, object, type Json } from '../../reports/json-value.js';

/** Comparisons that cost about as much as applying one subschema. */
const CHEAP = 16;
/** Keywords that go through all keys of an object. */
const OF_KEYS = [
  'additionalProperties',
  'unevaluatedProperties',
  'propertyNames',
  'patternProperties',
  'minProperties',
  'maxProperties',
  'dependencies',
];

/** What applying one subschema costs, in steps: a fixed part, and what depends on the value. */
export interface StepCost {
  readonly fixed: number;
  /** All keys of an object are gone through. */
  readonly keys: boolean;
  /** The whole value is compared. */
  readonly deep: boolean;
}

/** The cost of a subschema without those inside of it. What can give an error of its own counts fully, so that the errors are bounded too. */
export function stepCostOf(schema: Json): StepCost {
  const { required, properties, const: only, uniqueItems } = schema;
  const lists = [...Object.values(object(schema['dependentRequired'])), ...Object.values(object(schema['dependencies']))].map(
    (names) => list(names).length,
  );
  const values = list(schema['enum']);
  const subschemas = [
    ...Object.values(object(properties)),
    ...['allOf', 'anyOf', 'oneOf', 'items', 'prefixItems'].flatMap((key) => list(schema[key])),
  ];
  return {
    fixed:
      1 +
      list(required).length +
      lists.reduce((sum, length) => sum + length, 0) +
      subschemas.filter((each) => typeof each === 'boolean').length +
      (values.length + Object.keys(object(properties)).length) / CHEAP,
    keys: OF_KEYS.some((key) => schema[key] !== undefined),
    deep: uniqueItems === true || isCompound(only) || values.some(isCompound),
  };
}

/** What it costs to apply a subschema to a value, in steps; counting ends at `most`. */
export function costOfValue({ fixed, keys, deep }: StepCost, value: unknown, most: number): number {
  if (typeof value === 'string') return fixed + value.length / (CHEAP * CHEAP);
  if (!isCompound(value)) return fixed;
  if (deep) return fixed + parts(value, most * CHEAP) / CHEAP;
  if (Array.isArray(value)) return fixed + value.length / CHEAP;
  return keys ? fixed + Object.keys(value).length : fixed;
}

function isCompound(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Values inside of a value, itself included; long texts count as several. */
function parts(value: unknown, most: number): number {
  let count = 0;
  const waiting: unknown[] = [value];
  while (waiting.length > 0 && count < most) {
    const next = waiting.pop();
    count += 1 + (typeof next === 'string' ? next.length / CHEAP : 0);
    if (Array.isArray(next)) for (const inner of next) waiting.push(inner);
    else if (isObject(next)) for (const inner of Object.values(next)) waiting.push(inner);
  }
  return count;
}
