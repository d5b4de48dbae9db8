import { nearestWord, quoteUntrusted } from '@sar/baseline';
import type { ErrorObject } from 'ajv';
import { STEP_KEYWORD } from './bounded-schema.js';
import { isObject, object } from '../../reports/json-value.js';
import { isInside, isUnion, withoutUnions } from './union-errors.js';
import type { ValuePath } from '../documents/parsed-document.js';

/** One thing of a file that its schema does not allow; the same thing at several places is one. */
export interface Violation {
  /** What makes it the same one in the next run. */
  readonly identity: readonly string[];
  readonly places: readonly ValuePath[];
  /** What is wrong, as a sentence goes on after the name of the place. */
  readonly problem: string;
  readonly expected: string;
  readonly details: readonly string[];
}

/** Branches of a union that are told. */
const MAX_DETAILS = 6;

/**
 * The errors of a document as a person mends them: what is inside of a union's branches is told with the union, and the same error at several places is one.
 */
export function violationsOf(errors: readonly ErrorObject[], value: unknown): readonly Violation[] {
  const shown = new Map<string, ErrorObject>();
  for (const error of withoutUnions(errors)) {
    // `if` only says that `then` or `else` failed, which is told by itself.
    if (error.keyword === 'if' || isPermittedExtra(error)) continue;
    const name = JSON.stringify([error.instancePath, error.schemaPath, error.params]);
    if (!shown.has(name)) shown.set(name, error);
  }
  const groups = new Map<string, ErrorObject[]>();
  for (const error of shown.values()) {
    const name = JSON.stringify([error.schemaPath, offending(error)]);
    groups.set(name, [...(groups.get(name) ?? []), error]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [violation(first, group, errors, value)];
  });
}

function violation(first: ErrorObject, group: readonly ErrorObject[], all: readonly ErrorObject[], value: unknown): Violation {
  return {
    identity: [first.schemaPath, offending(first)],
    places: group.map((error) => placeOf(error, value)),
    ...(isUnion(first) ? wordsOfUnion(first, all) : wordsOf(first)),
    details: isUnion(first) ? branchesOf(first, all) : [],
  };
}

/** Editors allow every file to name its schema. */
function isPermittedExtra({ keyword, instancePath, params }: ErrorObject): boolean {
  return keyword === 'additionalProperties' && instancePath === '' && params['additionalProperty'] === '$schema';
}

function offending({ params }: ErrorObject): string {
  const { additionalProperty, unevaluatedProperty, missingProperty, propertyName } = params as Readonly<Record<string, unknown>>;
  return String(additionalProperty ?? unevaluatedProperty ?? missingProperty ?? propertyName ?? '');
}

/** The place in the value, the key that should not be there included; indices of lists are numbers. */
function placeOf(error: ErrorObject, value: unknown): ValuePath {
  const path: (string | number)[] = [];
  let inner = value;
  for (const part of error.instancePath.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(inner) ? Number(name) : name);
    inner = Array.isArray(inner) ? inner[Number(name)] : object(inner)[name];
  }
  return error.keyword === 'required' || offending(error) === '' ? path : [...path, offending(error)];
}

function branchesOf(union: ErrorObject, all: readonly ErrorObject[]): readonly string[] {
  const inside = all.filter((error) => !isUnion(error) && isInside(error.instancePath, union.instancePath));
  const deepest = inside.toSorted((a, b) => b.instancePath.length - a.instancePath.length);
  return [...new Set(deepest.map((error) => `${error.instancePath || 'the whole'}: ${wordsOf(error).problem}`))].slice(0, MAX_DETAILS);
}

/** Where all forms want another type, the types are told. */
function wordsOfUnion(union: ErrorObject, all: readonly ErrorObject[]): { readonly problem: string; readonly expected: string } {
  const inside = all.filter((error) => !isUnion(error) && isInside(error.instancePath, union.instancePath));
  if (inside.length === 0 || inside.some(({ keyword, instancePath }) => keyword !== 'type' || instancePath !== union.instancePath))
    return wordsOf(union);
  const types = [...new Set(inside.flatMap(({ params }) => [params['type']].flat()))];
  return wordsOf({ ...union, keyword: 'type', params: { type: types } });
}

/** Values of the file are never told: they may be secrets. */
function wordsOf(error: ErrorObject): { readonly problem: string; readonly expected: string } {
  const { keyword, params, parentSchema, data } = error;
  switch (keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const known = Object.keys(object(parentSchema?.['properties']));
      const near = nearestWord(offending(error), known);
      const hint = near === undefined ? '' : `; did you mean ${quoteUntrusted(near)}?`;
      return { problem: `the schema has no key ${quoteUntrusted(offending(error))}${hint}`, expected: listed('one of the keys', known) };
    }
    case 'required':
      return { problem: `the key ${quoteUntrusted(offending(error))} is missing`, expected: `a key ${quoteUntrusted(offending(error))}` };
    case 'type': {
      const wanted = [params['type']].flat().join(' or ');
      return { problem: `it must be of type ${wanted}, and is of type ${typeOf(data)}`, expected: `type ${wanted}` };
    }
    case 'enum':
      return {
        problem: 'it is none of the values that the schema allows',
        expected: listed('one of', params['allowedValues'] as readonly unknown[]),
      };
    case 'const':
      return {
        problem: 'it is not the value that the schema wants',
        expected: quoteUntrusted(JSON.stringify(params['allowedValue']) ?? ''),
      };
    case 'anyOf':
    case 'oneOf':
      return {
        problem: 'it fits none of the forms that the schema allows, or several where one is wanted',
        expected: `one form of ${keyword}`,
      };
    case 'not':
      // `not: {}` is a way to say that a key must not be there.
      if (Object.keys(object(parentSchema?.['not'])).every((key) => key === STEP_KEYWORD))
        return { problem: 'the schema allows nothing here', expected: 'nothing' };
      return { problem: 'it is what the schema forbids with `not`', expected: 'something that `not` does not describe' };
    case 'false schema':
      return { problem: 'the schema allows nothing here', expected: 'nothing' };
    default:
      return { problem: `it ${(error.message ?? 'is not allowed').slice(0, 200)}`, expected: (error.message ?? keyword).slice(0, 200) };
  }
}

function typeOf(data: unknown): string {
  if (data === null) return 'null';
  return Array.isArray(data) ? 'array' : isObject(data) ? 'object' : typeof data;
}

function listed(words: string, values: readonly unknown[]): string {
  const shown = values.slice(0, 12).map((value) => quoteUntrusted(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''), 40));
  return shown.length === 0 ? 'no more keys' : `${words} ${shown.join(', ')}${values.length > shown.length ? ' …' : ''}`;
}
