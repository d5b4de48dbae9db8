import type { SensorInput } from '../../sensor.js';
import { isObject, text, type Json } from '../../reports/json-value.js';
import { formatOf, parseDocument } from '../documents/parse-document.js';
import { MAX_DOCUMENT_BYTES, type Place } from '../documents/parsed-document.js';
import { whyUnread } from '../documents/why-unread.js';
import { isBundled, type BundledSchemas } from './bundled-schema.js';
import type { Draft } from './schema-engine.js';

/** A schema file as it was read. `draft` is undefined where the file names none. */
export type SchemaFile =
  | {
      readonly kind: 'read';
      readonly path: string;
      readonly value: Json | boolean;
      readonly draft: Draft | undefined;
      place(path: readonly (string | number)[]): Place;
    }
  | { readonly kind: 'missing' }
  | { readonly kind: 'broken'; readonly message: string; readonly place?: Place }
  | { readonly kind: 'unjudged'; readonly reason: string };

const DRAFTS: Readonly<Record<string, Draft>> = {
  'http://json-schema.org/draft-07/schema': '7',
  'https://json-schema.org/draft-07/schema': '7',
  'https://json-schema.org/draft/2020-12/schema': '2020-12',
  'http://json-schema.org/draft/2020-12/schema': '2020-12',
};

/** The draft that a `$schema` names, if it is one that is judged. */
export function draftOf(named: string): Draft | undefined {
  return DRAFTS[named.replace(/#$/, '')];
}

/** Reads a schema of the repository, tracked or not, in JSON (comments allowed) or YAML, or one of those that SAR brings along. */
export function readSchemaFile({ tree, files }: SensorInput, path: string, bundled: BundledSchemas): SchemaFile {
  if (isBundled(path)) {
    const value = bundled.get(path);
    return isObject(value) ? { kind: 'read', path, value, draft: '2020-12', place: () => ({ line: 1 }) } : { kind: 'missing' };
  }
  const content = tree.has(path) ? tree.read(path, MAX_DOCUMENT_BYTES) : files.read(path, MAX_DOCUMENT_BYTES);
  if (content.kind === 'absent') return { kind: 'missing' };
  if (content.kind !== 'text') return { kind: 'unjudged', reason: whyUnread(content) };
  const format = formatOf(path) ?? 'json';
  const parsed = parseDocument(content.text, format === 'json' ? 'jsonc' : format);
  if (!parsed.ok)
    return parsed.why === 'limit'
      ? { kind: 'unjudged', reason: parsed.message }
      : { kind: 'broken', message: `it does not parse: ${parsed.message}`, ...(parsed.place !== undefined && { place: parsed.place }) };
  const [document] = parsed.documents;
  const value = document?.value;
  if (document === undefined || (!isObject(value) && typeof value !== 'boolean')) return { kind: 'broken', message: 'it is no object' };
  const named = isObject(value) ? text(value['$schema']) : undefined;
  const draft = named === undefined ? undefined : draftOf(named);
  if (named !== undefined && draft === undefined)
    return { kind: 'unjudged', reason: `it is written for ${named.slice(0, 200)}; drafts 7 and 2020-12 are judged` };
  return { kind: 'read', path, value, draft, place: (at) => document.place(at) };
}
