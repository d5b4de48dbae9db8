import { known, unknown, type Answer, type CacheEntry } from '@sar/baseline';
import { asRecord, nextPage, unknownFrom, type GitHubClient } from '../client/index.js';
import { readRepositoryName } from '../variables/repository-name.js';
import { readCacheEntry } from './read-cache-entry.js';
import { PER_PAGE, repositoryReader } from './repository-reader.js';

const MOST_PAGES = 10;

/**
 * The 1,000 entries of the cache that were used the longest time ago, of a list that is too long to be read. One that somebody uses
 * meanwhile goes to the end and shifts another one out of sight; that one is seen the next time.
 *
 * @param repository `owner/repository`
 */
export async function leastUsedCaches(client: GitHubClient, repository: string): Promise<Answer<readonly CacheEntry[]>> {
  const { request } = repositoryReader(client, readRepositoryName(repository));
  const found = new Map<number, CacheEntry>();
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const query = { sort: 'last_accessed_at', direction: 'asc', per_page: PER_PAGE, page };
    const asked = request('actions/caches', 'the least used cache entries', 'actions=read', { query });
    const result = await client.request({ ...asked, method: 'GET' });
    if (!result.ok) return unknownFrom(result.failure);
    const values = asRecord(result.body)?.['actions_caches'];
    const entries = Array.isArray(values) ? values.map(readCacheEntry) : [undefined];
    for (const entry of entries) {
      if (entry === undefined) return unknown('failed', `cannot ${asked.label}: the answer has an unexpected shape`);
      found.set(entry.id, entry);
    }
    if (nextPage(result.headers['link'], client.apiUrl) === undefined) break;
  }
  return known([...found.values()]);
}
