import { readStrictJson, type JsonObject } from '../json/strict-json.js';

/** Longest marker that is written or read, in UTF-16 units. */
export const MAX_MARKER_LENGTH = 4000;

/** What stands in an issue that a marker of SAR is looked for in. `unreadable`: it is there, and holds no JSON object that may be believed. */
export type MarkerReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'object'; readonly value: JsonObject };

/**
 * A line that GitHub does not show, with the memory of SAR. No text can end the comment early: angle brackets are written as
 * escapes of JSON.
 *
 * @throws Error when it is longer than MAX_MARKER_LENGTH
 */
export function hiddenMarker(name: string, value: unknown): string {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
  const marker = `<!-- ${name} ${json} -->`;
  if (marker.length > MAX_MARKER_LENGTH) throw new Error(`the marker ${name} is longer than ${MAX_MARKER_LENGTH} characters`);
  return marker;
}

/**
 * Reads the first marker of that name at the beginning of a line. SAR writes its own above everything else, so that what untrusted
 * text forges below it is never read. Bounded, and never throws.
 */
export function readHiddenMarker(name: string, body: string): MarkerReading {
  const start = `<!-- ${name} `;
  let at = body.indexOf(start);
  while (at > 0 && body[at - 1] !== '\n') at = body.indexOf(start, at + 1);
  if (at < 0) return { kind: 'none' };
  const text = body.slice(at + start.length, at + MAX_MARKER_LENGTH);
  const end = text.indexOf('-->');
  const json = end < 0 ? undefined : readStrictJson(text.slice(0, end).trim());
  if (json?.ok !== true || json.value === null || typeof json.value !== 'object' || Array.isArray(json.value))
    return { kind: 'unreadable' };
  return { kind: 'object', value: json.value as JsonObject };
}
