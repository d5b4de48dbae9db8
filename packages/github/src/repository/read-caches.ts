import { known, unknown, type Answer, type CacheEntry, type CacheUsage } from '@sar/baseline';
import { asRecord, unknownFrom } from '../client/index.js';
import { readCacheEntry } from './read-cache-entry.js';
import { readWhole, type RepositoryReader } from './repository-reader.js';

const MOST_ENTRIES = 10_000;
const BYTES_PER_GIGABYTE = 1024 ** 3;
const NEEDS = 'actions=read';

/**
 * Cache entries, oldest first: entries that are saved while the pages are read come last. One that is removed meanwhile shifts another
 * one out of sight, which is better than no answer about a list that changes every minute, so the count is not checked.
 */
export async function readCaches(reader: RepositoryReader): Promise<Answer<readonly CacheEntry[]>> {
  return readWhole(reader.client, {
    ...reader.request('actions/caches', 'the cache entries', NEEDS, { query: { sort: 'created_at', direction: 'asc' } }),
    key: 'actions_caches',
    most: MOST_ENTRIES,
    identity: ({ id }: CacheEntry) => String(id),
    item: readCacheEntry,
  });
}

/** How much of the cache is used (GitHub counts every five minutes or so), and how much may be, where the token may read that. */
export async function readCacheUsage({ client, request }: RepositoryReader): Promise<Answer<CacheUsage>> {
  const usage = request('actions/cache/usage', 'the use of the cache', NEEDS);
  const result = await client.request({ ...usage, method: 'GET' });
  if (!result.ok) return unknownFrom(result.failure);
  const { active_caches_size_in_bytes: bytes, active_caches_count: count } = asRecord(result.body) ?? {};
  if (!isCount(bytes) || !isCount(count)) return unknown('failed', `cannot ${usage.label}: the answer has an unexpected shape`);
  const limit = await client.request({
    ...request('actions/cache/storage-limit', "the cache's limit", 'administration=read'),
    method: 'GET',
  });
  const gigabytes = limit.ok ? asRecord(limit.body)?.['max_cache_size_gb'] : undefined;
  return known({ bytes, count, limitBytes: isCount(gigabytes) && gigabytes > 0 ? gigabytes * BYTES_PER_GIGABYTE : undefined });
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
