import { isMap, isScalar, parseDocument, type Document, type YAMLMap } from 'yaml';
import type { Range } from '@sar/workflows';
import { placeAt } from './text-places.js';

/** A file of which the YAML is asked for keys that the model of workflows does not have. Its aliases were bounded when it was read. */
export interface RawFile {
  readonly path: string;
  readonly text: string;
}

const kept = new WeakMap<RawFile, Document>();

/** The value at keys, as plain data; undefined when there is none, or when it is no sound YAML. */
export function rawValue(file: RawFile, keys: readonly (string | number)[]): unknown {
  const node: unknown = nodeIn(file, keys);
  if (!isPlainNode(node)) return node ?? undefined;
  try {
    return node.toJSON();
  } catch {
    // Aliases that multiply beyond the library's bound.
    return undefined;
  }
}

/** Where the key of a value stands; undefined when it is not there. */
export function rawPlace(file: RawFile, keys: readonly (string | number)[]): Range | undefined {
  const parent: unknown = keys.length === 1 ? documentOf(file).contents : nodeIn(file, keys.slice(0, -1));
  const last = keys.at(-1);
  if (typeof last === 'number') return rangeOf(file, nodeIn(file, keys));
  const pair = isMap(parent) ? (parent as YAMLMap).items.find(({ key }) => isScalar(key) && String(key.value) === last) : undefined;
  return rangeOf(file, pair?.key);
}

function nodeIn(file: RawFile, keys: readonly (string | number)[]): unknown {
  const document = documentOf(file);
  if (document.errors.length > 0) return undefined;
  try {
    return document.getIn(keys, true);
  } catch {
    // A key below what is no collection.
    return undefined;
  }
}

function documentOf(file: RawFile): Document {
  let document = kept.get(file);
  if (document === undefined) kept.set(file, (document = parseDocument(file.text, { logLevel: 'silent' })));
  return document;
}

function rangeOf(file: RawFile, node: unknown): Range | undefined {
  const range: unknown = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  if (!Array.isArray(range)) return undefined;
  const [start, end] = range.map(Number);
  if (start === undefined || end === undefined) return undefined;
  return { start, end, ...placeAt(file, start) };
}

function isPlainNode(node: unknown): node is { toJSON(): unknown } {
  return typeof node === 'object' && node !== null && 'toJSON' in node && typeof node.toJSON === 'function';
}
