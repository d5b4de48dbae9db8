import { compareText, type JsonObject, type JsonValue } from '@sar/baseline';
import { sha256 } from './sha256.js';

/** SHA-256 of a document's content: the same for every order of keys, spacing and spelling of escapes. */
export function contentHash(document: JsonObject): string {
  return sha256(canonical(document));
}

function canonical(value: JsonValue): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const members = Object.entries(value).sort(([a], [b]) => compareText(a, b));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
}

function isList(value: JsonObject | readonly JsonValue[]): value is readonly JsonValue[] {
  return Array.isArray(value);
}
