import { Ajv, type Options } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { STEP_KEYWORD } from './bounded-schema.js';
import { schemaPattern } from './schema-pattern.js';
import { costOfValue, type StepCost } from './step-cost.js';

// The package is CommonJS without a marked default for Node's ESM.
const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default;

/** Most subschemas that are applied to one document: some references to oneself would need more than there is time. */
const MAX_STEPS = 400_000;

/** RE2 looks at each instruction of a pattern for each character of a text: so many cost about as much as a subschema. */
const PATTERN_UNITS = 16;

export type Draft = '7' | '2020-12';

/** Thrown while a document is validated that needs too many steps. */
export class TooManySteps extends Error {
  override readonly name = 'TooManySteps';
}

/** An Ajv that can be given hostile schemas: no network, patterns on RE2, steps counted. */
export interface SchemaEngine {
  readonly ajv: Ajv | Ajv2020;
  /** Patterns that RE2 does not have (look-around, large repeats) and that were asked since the last `restart`. */
  readonly unknownPatterns: ReadonlySet<string>;
  /** Begins a document: all steps are free again. `assume` is what an unknown pattern answers. */
  restart(assume: boolean): void;
}

export function schemaEngine(draft: Draft): SchemaEngine {
  let steps = 0;
  let answer = true;
  const unknownPatterns = new Set<string>();
  const spend = (cost: number) => {
    steps += cost;
    if (steps > MAX_STEPS) throw new TooManySteps(`checking it needs more than ${MAX_STEPS} steps`);
  };
  const regExp = Object.assign(
    (pattern: string) => {
      const compiled = schemaPattern(pattern);
      return {
        test: (text: string) => {
          if (compiled === undefined) {
            unknownPatterns.add(pattern);
            return answer;
          }
          spend((text.length * compiled.size) / PATTERN_UNITS);
          return compiled.test(text);
        },
        // Ajv takes patterns that are written alike to be one.
        toString: () => pattern,
      };
    },
    { code: 'undefined' },
  );
  const options: Options = {
    allErrors: true,
    strict: false,
    validateSchema: false,
    logger: false,
    verbose: true,
    multipleOfPrecision: 9,
    code: { regExp, optimize: false },
  };
  const ajv = draft === '7' ? new Ajv(options) : new Ajv2020(options);
  // The lenient forms: a doubtful address is no finding.
  addFormats(ajv, { mode: 'fast', keywords: false });
  // Schemas hold expressions of many dialects.
  ajv.addFormat('regex', true);
  ajv.addKeyword({
    keyword: STEP_KEYWORD,
    schemaType: 'object',
    errors: false,
    validate: (cost: StepCost, value: unknown) => {
      spend(costOfValue(cost, value, MAX_STEPS));
      return true;
    },
  });
  // Ajv compares each item with each; texts of all are compared in one pass.
  ajv.removeKeyword('uniqueItems');
  ajv.addKeyword({
    keyword: 'uniqueItems',
    type: 'array',
    schemaType: 'boolean',
    validate: (wanted: boolean, items: readonly unknown[]) =>
      !wanted || new Set(items.map((item) => JSON.stringify(sorted(item)))).size === items.length,
  });
  return {
    ajv,
    unknownPatterns,
    restart: (assume) => {
      steps = 0;
      answer = assume;
      unknownPatterns.clear();
    },
  };
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
