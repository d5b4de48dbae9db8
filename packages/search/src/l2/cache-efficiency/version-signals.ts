import { quoteUntrusted, type CacheEntry, type Signal } from '@sar/baseline';
import { signalOf } from '../../reading/signal-of.js';
import { groupBy } from '../ci-health/measure/group-by.js';
import { byteWords } from './byte-words.js';
import { CACHE_EFFICIENCY_RULE_TABLE } from './cache-efficiency-rules.js';
import { keyPattern } from './key-pattern.js';
import { bytesOf, entriesAsEvidence } from './waste-signals.js';

const MIXED = CACHE_EFFICIENCY_RULE_TABLE[5];
const PATH = '.github/workflows';

/**
 * Keys that have entries of several versions on one ref, a doubtful signal for each pattern that holds at least `minBytes` beside the
 * largest entry of each key. A version is a digest of paths and compression, so a matrix over operating systems does this on purpose too.
 */
export function versionSignals(entries: readonly CacheEntry[], minBytes: number): readonly Signal[] {
  const byKey = groupBy(entries, ({ key, ref }) => JSON.stringify([key, ref]));
  const mixed = [...byKey.values()].filter((group) => new Set(group.map(({ version }) => version)).size > 1);
  const byPattern = groupBy(mixed, ([first]) => keyPattern(first?.key ?? ''));
  return [...byPattern].flatMap(([pattern, groups]) => {
    const bytes = groups.reduce((sum, group) => sum + bytesOf(group) - Math.max(...group.map(({ sizeBytes }) => sizeBytes)), 0);
    if (bytes < minBytes) return [];
    const versions = Math.max(...groups.map((group) => new Set(group.map(({ version }) => version)).size));
    const count = `${versions} versions of one key on one branch`;
    return [
      signalOf(MIXED, 'L2', {
        artefact: { kind: 'cache', path: PATH, name: pattern },
        identity: [pattern],
        message: `${quoteUntrusted(pattern, 120)} has ${count}, so that steps with the same key do not find each other's entries; ${byteWords(bytes)} could be freed`,
        expected: 'the same paths and operating system for the same key',
        actual: count,
        evidence: entriesAsEvidence(groups.flat()),
        pedantic: true,
      }),
    ];
  });
}
