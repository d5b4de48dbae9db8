import type { LiveEntry } from '@sar/baseline';
import { asRecord } from '../client/index.js';

/** Wider than GitHub's rule for new names, since older names stay; nothing that could forge output. */
const NAME = /^[\w.-]{1,500}$/;

/** A variable or secret of an answer; undefined when it has another shape. */
export function readLiveEntry(value: unknown): LiveEntry | undefined {
  const { name, value: text, created_at: created, updated_at: updated } = asRecord(value) ?? {};
  if (typeof name !== 'string' || !NAME.test(name) || (text !== undefined && typeof text !== 'string')) return undefined;
  const createdAt = readTime(created);
  const updatedAt = readTime(updated);
  if (createdAt === null || updatedAt === null) return undefined;
  return {
    name: name.toUpperCase(),
    ...(text === undefined ? {} : { value: text }),
    ...(createdAt === undefined ? {} : { createdAt }),
    ...(updatedAt === undefined ? {} : { updatedAt }),
  };
}

/** The same for what must have a value: without one it could be taken for a variable that nobody may read. */
export function readVariable(value: unknown): LiveEntry | undefined {
  const entry = readLiveEntry(value);
  return entry?.value === undefined ? undefined : entry;
}

/** In UTC; null for what is no time. */
function readTime(value: unknown): string | undefined | null {
  if (value === undefined) return undefined;
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString().replace('.000Z', 'Z');
}
