import { quoteUntrusted, type CacheEntry, type Looked } from '@sar/baseline';
import { groupBy } from '../ci-health/measure/group-by.js';
import { byteWords } from './byte-words.js';
import { keyPattern } from './key-pattern.js';
import { bytesOf } from './waste-signals.js';

/** Patterns of keys that are named, the largest. */
const MAX_PATTERNS = 10;

/** How much of the cache each pattern of keys takes, and on how many refs, for `--explain`: the largest patterns first. */
export function sizeByPattern(entries: readonly CacheEntry[]): readonly Looked[] {
  return [...groupBy(entries, ({ key }) => keyPattern(key))]
    .map(([pattern, group]) => ({ pattern, group, bytes: bytesOf(group) }))
    .toSorted((a, b) => b.bytes - a.bytes)
    .slice(0, MAX_PATTERNS)
    .map(({ pattern, group, bytes }) => {
      const refs = new Set(group.map(({ ref }) => ref)).size;
      return {
        what: `keys ${quoteUntrusted(pattern, 120)}`,
        detail: `${byteWords(bytes)} in ${group.length} ${group.length === 1 ? 'entry' : 'entries'} on ${refs} ${refs === 1 ? 'ref' : 'refs'}`,
      };
    });
}
