import { isLoopback } from './api-address.js';

// Readers of the fields of GitHub's answers. Each gives undefined for a value of another shape than GitHub documents.

/** A whole number from 1 on, as ids, numbers and attempts are. */
export function readId(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

/** A text of 1 to `most` characters (default 1,000). */
export function readText(value: unknown, most = 1000): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= most ? value : undefined;
}

/** A text of any length, cut to `most` characters; the empty one too. */
export function readCutText(value: unknown, most: number): string | undefined {
  if (typeof value !== 'string' || value.length <= most) return typeof value === 'string' ? value : undefined;
  // Copied, since a part of a long text would keep the whole of it in memory.
  return Buffer.from(value.slice(0, most)).toString();
}

/** A time in UTC and whole seconds, as GitHub writes most of them: `2026-11-22T10:00:00Z`. Such texts sort as the times do. */
export function readTime(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}T/.test(value)) return undefined;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** The id of a commit: 40 hexadecimal digits, or 64. */
export function readSha(value: unknown): string | undefined {
  return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : undefined;
}

/** An address for people: `https`, or `http` on this machine, without user and password. */
export function readWebAddress(value: unknown): string | undefined {
  const text = readText(value, 2000);
  if (text === undefined || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
  return isSafe && url.username === '' && url.password === '' ? url.href : undefined;
}

/** A field that may be absent or null: undefined then, what `read` gives otherwise, and null where that is nothing. */
export function readOptional<T>(value: unknown, read: (value: unknown) => T | undefined): T | undefined | null {
  return value === undefined || value === null ? undefined : (read(value) ?? null);
}

/** The fields as an object, or undefined when one of them could not be read. */
export function allRead<T extends object>(fields: { readonly [K in keyof T]: T[K] | undefined }): T | undefined {
  return Object.values(fields).includes(undefined) ? undefined : (fields as T);
}
