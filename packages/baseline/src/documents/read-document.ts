import type * as z from 'zod';
import { UserError } from '../vocabulary/user-error.js';
import { expectBounds } from './expect-bounds.js';

/** Problems that are named one by one. */
const MOST = 3;
/** Longest part of a problem: keys and values of a document are untrusted text. */
const MAX_WORDS = 200;

/**
 * A JSON document that is exactly as its schema says.
 *
 * @param where what people call the text: its path
 * @throws UserError that names the document and the first keys that do not fit, and for one that is out of all proportion
 */
export function readDocument<Schema extends z.ZodType>(schema: Schema, name: string, text: string, where: string): z.output<Schema> {
  const document = jsonIn(text, name, where);
  expectBounds(document, where);
  const result = schema.safeParse(document);
  if (result.success) return result.data;
  const { issues } = result.error;
  const named = issues.slice(0, MOST).map(({ path, message }) => `${keyText(path)}: ${message}`.slice(0, MAX_WORDS));
  const more = issues.length - named.length;
  throw new UserError(`${where} is no document ${name}: ${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}`);
}

function jsonIn(text: string, name: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(`${where} is no JSON, and a document ${name} is expected`);
  }
}

/** `signals[3].artefact.path`. */
function keyText(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return text === '' ? 'the document' : text.replace(/^\./, '');
}
