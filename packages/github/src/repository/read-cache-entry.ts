import type { CacheEntry } from '@sar/baseline';
import { allRead, readCutText, readId, readTime } from '../client/api-fields.js';
import { asRecord } from '../client/index.js';

/** The longest key that the cache takes is 512 characters; refs and versions are shorter than a thousand. */
const MOST_TEXT = 1000;

/** A cache entry of an answer; undefined when it has another shape. */
export function readCacheEntry(value: unknown): CacheEntry | undefined {
  const entry = asRecord(value) ?? {};
  const size = entry['size_in_bytes'];
  return allRead<CacheEntry>({
    id: readId(entry['id']),
    key: readCutText(entry['key'], MOST_TEXT),
    version: readCutText(entry['version'], MOST_TEXT),
    ref: readCutText(entry['ref'], MOST_TEXT),
    sizeBytes: typeof size === 'number' && Number.isSafeInteger(size) && size >= 0 ? size : undefined,
    createdAt: readTime(entry['created_at']),
    lastAccessedAt: readTime(entry['last_accessed_at']),
  });
}
