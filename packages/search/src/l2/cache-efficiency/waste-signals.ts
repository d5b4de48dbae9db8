import { quoteUntrusted, type CacheEntry, type Signal } from '@sar/baseline';
import { signalOf } from '../../reading/signal-of.js';
import { groupBy } from '../ci-health/measure/group-by.js';
import { byteWords } from './byte-words.js';
import { CACHE_EFFICIENCY_RULE_TABLE } from './cache-efficiency-rules.js';
import { keyPattern } from './key-pattern.js';
import type { Waste } from './waste-of.js';

/** What is about no file of the repository stands where its workflows are. */
const PATH = '.github/workflows';
/** Entries that are listed as evidence, the largest. */
const MAX_EVIDENCE = 10;

const WORDS: Readonly<Record<Waste, readonly [what: string, expected: string]>> = {
  'closed-pull-request': ['of closed pull requests, which nobody can read,', 'no entries of closed pull requests'],
  'redundant-copies': ['that the default branch has too', 'one entry on the default branch'],
  'unused-cache': ['that nobody has read for longer than the baseline allows', 'entries that are read'],
  'never-read': ['that nobody has read since they were saved', 'entries that are read'],
};

/** Findings about left-over entries, the largest; real caches have a dozen patterns of keys. */
const MAX_FINDINGS = 50;

/** Entries and their sum. */
interface Amount {
  readonly entries: number;
  readonly bytes: number;
}

export interface WasteSignals {
  readonly signals: readonly Signal[];
  /** What is left over in amounts that are too small for a finding. */
  readonly small: Amount;
  /** What would be further findings. */
  readonly more: Amount;
}

/** A signal for each reason and pattern of keys that frees at least `minBytes`, most bytes first, at most 50. */
export function wasteSignals(waste: ReadonlyMap<CacheEntry, Waste>, minBytes: number): WasteSignals {
  const groups = groupBy(waste, ([{ key }, reason]) => `${reason} ${keyPattern(key)}`);
  const sized = [...groups.values()].flatMap((group) => {
    const entries = group.map(([entry]) => entry);
    const [first] = group;
    return first === undefined ? [] : [{ reason: first[1], pattern: keyPattern(first[0].key), entries, bytes: bytesOf(entries) }];
  });
  const large = sized.filter(({ bytes }) => bytes >= minBytes).toSorted((a, b) => b.bytes - a.bytes);
  const told = large.slice(0, MAX_FINDINGS);
  return {
    signals: told.map(({ reason, pattern, entries, bytes }) => wasteSignal(reason, pattern, entries, bytes)),
    small: amountOf(sized.filter(({ bytes }) => bytes < minBytes)),
    more: amountOf(large.slice(MAX_FINDINGS)),
  };
}

function amountOf(groups: readonly { readonly entries: readonly CacheEntry[]; readonly bytes: number }[]): Amount {
  return {
    entries: groups.reduce((sum, { entries }) => sum + entries.length, 0),
    bytes: groups.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

export function bytesOf(entries: readonly CacheEntry[]): number {
  return entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}

/** Entries as evidence: key, ref, size and times of the largest. */
export function entriesAsEvidence(entries: readonly CacheEntry[]): Signal['evidence'] {
  return entries
    .toSorted((a, b) => b.sizeBytes - a.sizeBytes)
    .slice(0, MAX_EVIDENCE)
    .map(({ id, key, ref, sizeBytes, createdAt, lastAccessedAt }) => ({
      path: PATH,
      text: `${id}: ${quoteUntrusted(key, 120)} of ${quoteUntrusted(ref)}, ${byteWords(sizeBytes)}, saved ${createdAt}, last read ${lastAccessedAt}`,
    }));
}

function wasteSignal(reason: Waste, pattern: string, entries: readonly CacheEntry[], bytes: number): Signal {
  const rule = CACHE_EFFICIENCY_RULE_TABLE.find(({ id }) => id === reason) ?? CACHE_EFFICIENCY_RULE_TABLE[1];
  const [what, expected] = WORDS[reason];
  const count = `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}`;
  return signalOf(rule, 'L2', {
    artefact: { kind: 'cache', path: PATH, name: pattern },
    identity: [pattern],
    message: `${count} ${what} ${entries.length === 1 ? 'takes' : 'take'} ${byteWords(bytes)} of the cache: ${quoteUntrusted(pattern, 120)}`,
    expected,
    actual: `${count}, ${byteWords(bytes)}`,
    evidence: entriesAsEvidence(entries),
  });
}
