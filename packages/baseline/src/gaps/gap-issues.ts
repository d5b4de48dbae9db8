import * as z from 'zod';
import { gapDocumentSchema } from '../documents/gap-document.js';
import { locatedAt, type Located } from '../load/located.js';
import type { DocumentPath } from '../load/origin.js';
import { schemaAt, type SchemaNode } from '../schema/schema-node.js';
import { nearestWord } from '../wording/nearest-word.js';
import { quoteUntrusted } from '../wording/quote-untrusted.js';
import type { GapProblem } from './gap-rules.js';

/** What the schema library says of one wrong value. */
interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  /** Of text that is not as it must be: `date`, or `regex`. */
  readonly format?: string;
}

/** What the schema finds wrong with a gap, in words that say what was expected and what was found. */
export function gapIssues(issues: readonly object[], written: Located): readonly GapProblem[] {
  const schema = z.toJSONSchema(gapDocumentSchema) as SchemaNode;
  const meant = new Set<string>();
  const found = (issues as readonly Issue[]).flatMap((issue): GapProblem[] => {
    const path = issue.path.filter((part) => typeof part !== 'symbol');
    if (issue.code !== 'unrecognized_keys') return [{ path, message: wrongValue(issue, schemaAt(schema, path), locatedAt(written, path)) }];
    const known = Object.keys(schemaAt(schema, path)?.properties ?? {});
    return (issue.keys ?? []).map((key) => {
      const near = nearestWord(key, known);
      if (near !== undefined) meant.add(keyOf([...path, near]));
      const remedy = near === undefined ? `expected one of ${known.join(', ')}` : `did you mean \`${near}\`?`;
      return { path: [...path, key], message: `unknown key; ${remedy}` };
    });
  });
  // What is missing because its key is misspelt is told once.
  return found.filter(({ path }) => locatedAt(written, path) !== undefined || !meant.has(keyOf(path)));
}

function keyOf(path: DocumentPath): string {
  return JSON.stringify(path);
}

function wrongValue(issue: Issue, node: SchemaNode | undefined, value: Located | undefined): string {
  // The library says what is too much or too little, and of what.
  if (value !== undefined && (issue.code === 'too_big' || issue.code === 'too_small')) return issue.message;
  const expected = `expected ${expectation(issue, node)}`;
  if (value === undefined) return `missing; ${expected}`;
  if (value.kind === 'scalar' && value.value === null)
    return issue.path.length === 0 ? 'the file is empty' : 'there is no value; write one, or remove the key';
  return `${expected}, found ${describe(value)}`;
}

function expectation({ code, message, format }: Issue, node: SchemaNode | undefined): string {
  const meaning = node?.description === undefined ? '' : ` (${node.description.replace(/\.$/, '')})`;
  if (node?.enum !== undefined) return `one of ${node.enum.map((value) => `\`${String(value)}\``).join(', ')}`;
  if (code === 'custom') return message;
  if (code === 'invalid_format') return `${format === 'date' ? 'a day of the calendar, such as `2026-03-07`' : 'other text'}${meaning}`;
  return `${TYPE_NAMES[node?.type ?? ''] ?? 'another value'}${meaning}`;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  object: 'a map',
  array: 'a list',
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
};

function describe(value: Located): string {
  if (value.kind === 'list') return `a list of ${value.items.length}`;
  if (value.kind === 'map') return 'a map';
  return typeof value.value === 'string' ? quoteUntrusted(value.value) : `${typeof value.value} ${String(value.value)}`;
}
