import { schemaAt, settingsJsonSchema, type SchemaNode } from '../schema/schema-node.js';
import { settingsSchema } from '../schema/settings-schema.js';
import { nearestWord } from '../wording/nearest-word.js';
import { quoteUntrusted } from '../wording/quote-untrusted.js';
import type { KnownIds } from './baseline-input.js';
import type { BaselineProblem } from './baseline-problem.js';
import { unknownIds } from './unknown-ids.js';
import { locatedAt, nearestOrigin, type Located } from './located.js';
import { documentPathText, type DocumentPath, type Origin } from './origin.js';

type Issue = {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
};

/** Checks merged settings with the schema. Returns every problem, each with the place where the wrong value was written. */
export function validateSettings(
  plain: unknown,
  merged: Located,
  removed: ReadonlyMap<string, Origin>,
  known: KnownIds,
): BaselineProblem[] {
  // A baseline is checked once: compiling the schema to code takes six times as long as walking it.
  const result = settingsSchema.safeParse(plain, { jitless: true });
  const unknown = unknownIds(merged, known);
  if (result.success) return unknown;
  const schema = settingsJsonSchema();
  const wrong = (result.error.issues as readonly Issue[]).flatMap((issue) => {
    const path = issue.path.filter((part): part is string | number => typeof part !== 'symbol');
    if (issue.code === 'unrecognized_keys') return (issue.keys ?? []).map((key) => unknownKey(key, path, schema, merged));
    if (issue.code === 'invalid_key') return [wrongKey(path, merged)];
    return [wrongValue(issue, path, schema, merged, removed)];
  });
  return [...wrong, ...unknown];
}

function unknownKey(key: string, path: DocumentPath, schema: SchemaNode, merged: Located): BaselineProblem {
  const container = locatedAt(merged, path);
  const keys = Object.keys(kindAt(schema, path, container)?.properties ?? {});
  const near = nearestWord(key, keys);
  const origin = (container?.kind === 'map' ? container.entries.get(key)?.key : undefined) ?? container?.origin ?? merged.origin;
  return {
    origin,
    path: [...path, key],
    message: `unknown key; ${near === undefined ? `expected one of ${keys.join(', ')}` : `did you mean \`${near}\`?`}`,
  };
}

/** The schema of a map; of one of several kinds, that of its own. */
function kindAt(schema: SchemaNode, path: DocumentPath, container: Located | undefined): SchemaNode | undefined {
  const node = schemaAt(schema, path);
  if (node?.oneOf === undefined || container?.kind !== 'map') return node;
  const isOwn = ({ properties = {} }: SchemaNode): boolean =>
    Object.entries(properties).every(([key, { const: name }]) => {
      const value = container.entries.get(key)?.value;
      return name === undefined || (value?.kind === 'scalar' && value.value === name);
    });
  return node.oneOf.find(isOwn) ?? node;
}

/** A key of a map whose keys are the user's: the name of a variable or secret, or the id of a sensor. */
function wrongKey(path: DocumentPath, merged: Located): BaselineProblem {
  const key = String(path.at(-1));
  const container = locatedAt(merged, path.slice(0, -1));
  const origin = (container?.kind === 'map' ? container.entries.get(key)?.key : undefined) ?? nearestOrigin(merged, path);
  if (path[0] === 'variables') {
    const rule = 'capital letters, digits and `_`, not a digit first, not `GITHUB_` first, at most 255 characters';
    return { origin, path, message: `no name that GitHub takes: ${rule}` };
  }
  if (path[0] === 'playbooks')
    return { origin, path, message: 'no name of a playbook: letters, digits and `-`, a letter first, at most 40 characters' };
  const rule =
    path.at(-2) === 'rules' ? 'no blanks, at most 200 characters' : 'small letters, digits and `-`, a letter first, at most 60 characters';
  return {
    origin,
    path,
    message: `no name of a ${path.at(-2) === 'rules' ? 'rule' : path[0] === 'dimensions' ? 'dimension' : path[0] === 'gate' ? 'check' : 'sensor'}: ${rule}`,
  };
}

function wrongValue(
  issue: Issue,
  path: DocumentPath,
  schema: SchemaNode,
  merged: Located,
  removed: ReadonlyMap<string, Origin>,
): BaselineProblem {
  const written = locatedAt(merged, path);
  const node = valueSchema(schema, path, merged);
  const expected = expectation(node, issue);
  if (written !== undefined) {
    return { origin: written.origin, path, message: `expected ${expected}, found ${describe(written)}${suggestion(written, node)}` };
  }
  const nulled = removed.get(documentPathText(path));
  if (nulled !== undefined) return { origin: nulled, path, message: `removed by \`null\`, but it is needed; expected ${expected}` };
  return { origin: nearestOrigin(merged, path), path, message: `missing; expected ${expected}` };
}

/** The schema of a value: of several kinds with a key of that name, what its own kind says. */
function valueSchema(schema: SchemaNode, path: DocumentPath, merged: Located): SchemaNode | undefined {
  const [above, key] = [path.slice(0, -1), String(path.at(-1))];
  const { properties = {} } = kindAt(schema, above, locatedAt(merged, above)) ?? {};
  return Object.hasOwn(properties, key) ? properties[key] : schemaAt(schema, path);
}

/** What the schema wants, from the most exact source that there is. */
function expectation(node: SchemaNode | undefined, issue: Issue): string {
  const meaning = node?.description === undefined ? '' : ` (${node.description.replace(/\.$/, '')})`;
  if (node?.enum !== undefined) return `one of ${node.enum.map((value) => `\`${String(value)}\``).join(', ')}${meaning}`;
  if (issue.code === 'invalid_format' && node?.description !== undefined) return `text that fits${meaning}`;
  if (issue.code === 'custom') return `${issue.message}${meaning}`;
  const limits = issue.code === 'too_small' || issue.code === 'too_big' ? `: ${issue.message}` : '';
  return `${TYPE_NAMES[node?.type ?? ''] ?? 'another value'}${limits}${meaning}`;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  object: 'a map',
  array: 'a list',
  string: 'text',
  boolean: '`true` or `false`',
  integer: 'a whole number',
  number: 'a number',
};

function describe(value: Located): string {
  if (value.kind === 'list') return `a list of ${value.items.length}`;
  if (value.kind === 'map') return value.entries.size === 0 ? 'an empty map' : 'a map';
  if (value.value === null) return 'nothing';
  if (typeof value.value === 'string') return quoteUntrusted(value.value);
  return `${typeof value.value === 'number' ? 'the number ' : ''}${value.value}`;
}

function suggestion(value: Located, node: SchemaNode | undefined): string {
  if (value.kind !== 'scalar' || typeof value.value !== 'string' || node?.enum === undefined) return '';
  const near = nearestWord(value.value, node.enum.map(String));
  return near === undefined ? '' : `; did you mean \`${near}\`?`;
}
