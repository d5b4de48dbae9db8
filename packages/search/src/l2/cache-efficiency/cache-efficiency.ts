import type { Reading } from '@sar/baseline';
import type { Readiness, Sensor, SensorInput } from '../../sensor.js';
import { CACHE_EFFICIENCY_RULE_TABLE } from './cache-efficiency-rules.js';

/**
 * What the Actions cache holds and whether it is used. Reads the list of cache entries, the use of the cache and its limit, the open pull
 * requests, and the logs of jobs of the newest runs. Reports, one finding for each pattern of keys with the bytes that could be freed:
 * entries of closed pull requests, copies of what the default branch has, entries that nobody reads; a cache whose entries are evicted
 * before they are read; and lookups that find nothing too often. To mend: keys, where entries are saved, and deleting what is left over.
 * Unknown without a token with `actions: read`. How workflows are wired to the cache is the subject of `cache-wiring`.
 */
export const cacheEfficiency: Sensor = {
  id: 'cache-efficiency',
  layer: 'L2',
  title: 'Cache efficiency',
  needs: 'a token with actions: read, and with pull-requests: read for the caches of closed pull requests',
  rules: CACHE_EFFICIENCY_RULE_TABLE,
  needsNetwork: true,
  ready,
  read,
};

function ready({ github, history }: SensorInput): Readiness {
  if (github === undefined && history === undefined)
    return { ready: false, reason: 'no-token', detail: 'pass a token with actions: read and pull-requests: read' };
  return { ready: true, by: 'the list of cache entries, and the logs of the newest runs' };
}

/** What decides is loaded by the runs that ask. */
async function read(input: SensorInput): Promise<Reading> {
  const { readCacheEfficiency } = await import('./read-cache-efficiency.js');
  return readCacheEfficiency(input);
}
