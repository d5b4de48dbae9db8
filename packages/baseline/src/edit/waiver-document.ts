import { parseDocument, type Document, type YAMLMap } from 'yaml';
import type { Waiver } from '../schema/settings-schema.js';
import { UserError } from '../vocabulary/user-error.js';

/** What tells waivers apart, as text. */
export function placeOf({ rule, path, job }: Waiver): string {
  return JSON.stringify([rule, path, job]);
}

/** See `placeOf`. */
export function placeIn(entry: YAMLMap): string {
  return JSON.stringify([entry.get('rule'), entry.get('path'), entry.get('job')]);
}

/** The document of a baseline. */
export function parsed(text: string, path: string): Document {
  const document = parseDocument(text, { uniqueKeys: true, keepSourceTokens: true });
  const [first] = document.errors;
  if (first !== undefined) throw problem(path, `it is not valid YAML: ${(first.message.split('\n')[0] ?? '').replace(/:$/, '')}`);
  return document;
}

/** What a document says. */
export function valueOf(document: Document, path: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    // Aliases that grow beyond the parser's limit.
    throw problem(path, error instanceof Error ? error.message : 'it cannot be read');
  }
}

/** The text, when it says what is expected. */
export function expectSame(text: string, expected: unknown, path: string): string {
  if (JSON.stringify(valueOf(parsed(text, path), path)) !== JSON.stringify(expected)) throw problem(path, 'its layout lets none be added');
  return text;
}

/** Why nothing can be added. */
export function problem(path: string, why: string): UserError {
  return new UserError(`${path}: a waiver cannot be added: ${why}; add it by hand`, { places: [{ file: path }] });
}
