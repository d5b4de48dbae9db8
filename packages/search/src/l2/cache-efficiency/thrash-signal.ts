import type { CacheEntry, CacheUsage, Signal } from '@sar/baseline';
import { signalOf } from '../../reading/signal-of.js';
import { byteWords } from './byte-words.js';
import { CACHE_EFFICIENCY_RULE_TABLE } from './cache-efficiency-rules.js';

const THRASH = CACHE_EFFICIENCY_RULE_TABLE[0];
const PATH = '.github/workflows';
const DAY_MS = 86_400_000;
/** Evictions come every hour, so a cache may be over its limit for a while; far over a default limit, it is the limit that is another one. */
const OVER_LIMIT = 1.5;

export interface ThrashQuestion {
  readonly usage: CacheUsage;
  readonly entries: readonly CacheEntry[];
  readonly maxUsedPercent: number;
  readonly minTurnoverDays: number;
  /** Bytes, where the token may not read the limit. */
  readonly defaultLimit: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * The signal of a cache near its limit where GitHub, which evicts what was not read for longest, keeps nothing that was not read within
 * the last days; undefined for one with room or with old entries, `no-limit` where the limit must be another one than the default.
 */
export function thrashSignal(question: ThrashQuestion): Signal | 'no-limit' | undefined {
  const { usage, entries, maxUsedPercent, minTurnoverDays, defaultLimit, now } = question;
  const limit = usage.limitBytes ?? defaultLimit;
  if (usage.limitBytes === undefined && usage.bytes > limit * OVER_LIMIT) return 'no-limit';
  const percent = (usage.bytes / limit) * 100;
  if (percent <= maxUsedPercent || entries.length === 0) return undefined;
  const oldest = entries.reduce((least, { lastAccessedAt }) => Math.min(least, Date.parse(lastAccessedAt)), Infinity);
  const days = Math.max(0, now - oldest) / DAY_MS;
  if (days >= minTurnoverDays) return undefined;
  const saved = entries.filter(({ createdAt }) => now - Date.parse(createdAt) <= DAY_MS);
  const turnover = byteWords(saved.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0));
  return signalOf(THRASH, 'L2', {
    artefact: { kind: 'cache', path: PATH, name: 'the cache of the repository' },
    identity: [],
    message: `the cache is ${Math.round(percent)} % full (${byteWords(usage.bytes)} of ${byteWords(limit)}), and what nobody read for ${words(days)} is gone already`,
    expected: `entries that stay for ${minTurnoverDays} days without being read, or less than ${maxUsedPercent} % of the limit in use`,
    actual: `${usage.count} entries, the one that was not read for longest was read ${words(days)} ago; ${turnover} were saved within a day`,
  });
}

function words(days: number): string {
  return days < 2 ? `${Math.round(days * 24)} hours` : `${Math.round(days * 10) / 10} days`;
}
