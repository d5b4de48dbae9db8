import type { CacheEntry, CachePruneReason } from '@sar/baseline';
import { keyPattern } from '@sar/search';
import { groupBy } from './group-by.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const PULL = /^refs\/pull\/(\d{1,10})\/(?:merge|head)$/;
const BRANCH = 'refs/heads/';
/** Tiers of the cache hierarchy, as its keys begin: `live` for good, `common` for 7 days, `ephemeral` for one. */
const TIER = /^(live|common|ephemeral)-/;
/** No run can read what goes for these, so nothing is lost with it. */
const UNREACHABLE: ReadonlySet<CachePruneReason> = new Set(['closed-pull-request', 'gone-branch']);

/** Which entries of the cache go. */
export interface CachePruneSettings {
  /** Entries that nobody read for longer than so many days go. */
  readonly olderThanDays: number;
  /** Of entries of one pattern of keys, one version and one ref, so many of the newest stay; without it, all. */
  readonly keepNewest?: number;
  /** Numbers of the open pull requests, of a moment after the entries were listed; without it, entries of pull requests go by their age alone. */
  readonly openPulls?: ReadonlySet<number>;
  /** All branches, of a moment after the entries were listed; without it, entries of branches go by their age alone. */
  readonly branches?: ReadonlySet<string>;
  /** Beginnings of keys whose newest entry holds what cannot be made again, such as agent memory. */
  readonly memoryKeys: readonly string[];
  /** Most removals; what is least recently used goes first. */
  readonly maxDeletes: number;
}

/** An entry that goes, and why. */
export interface CacheRemoval {
  readonly entry: CacheEntry;
  readonly reason: CachePruneReason;
}

/** Every entry is in exactly one of the lists. */
export interface CachePrunePlan {
  /** Least recently used first. */
  readonly removals: readonly CacheRemoval[];
  /** What goes too and is more than `maxDeletes`. */
  readonly later: readonly CacheRemoval[];
  /** What would go, and was made or read within the last hour. */
  readonly inUse: readonly CacheEntry[];
  /** What is old and stays: the newest of the tier `live`, and of agent memory. */
  readonly lasting: readonly CacheEntry[];
  readonly kept: readonly CacheEntry[];
}

/**
 * Decides which entries of the Actions cache go, each for the first reason that holds: it belongs to a pull request that is closed, or to a
 * branch that is gone (no run can restore it: https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache),
 * nobody read it for so many days, or there are enough newer ones. What was made or read within the last hour stays whatever holds: a run
 * may be about to restore it. The newest entry of a pattern on a branch that is there goes for its age alone, and that of the tier `live`, or of
 * agent memory, not even for that.
 *
 * @param at milliseconds since 1970
 */
export function planCachePrune(entries: readonly CacheEntry[], settings: CachePruneSettings, at: number): CachePrunePlan {
  const copies = olderCopies(entries, settings.keepNewest);
  const newest = lastingEntries(entries, settings.memoryKeys);
  const going: CacheRemoval[] = [];
  const inUse: CacheEntry[] = [];
  const lasting: CacheEntry[] = [];
  const kept: CacheEntry[] = [];
  for (const entry of entries) {
    const reason = reasonFor(entry, settings, copies, at);
    if (reason === undefined) kept.push(entry);
    else if (at - usedAt(entry) <= HOUR_MS) inUse.push(entry);
    else if (newest.has(entry) && !UNREACHABLE.has(reason)) lasting.push(entry);
    else going.push({ entry, reason });
  }
  going.sort(leastRecentFirst);
  return { removals: going.slice(0, settings.maxDeletes), later: going.slice(settings.maxDeletes), inUse, lasting, kept };
}

function reasonFor(
  entry: CacheEntry,
  { olderThanDays, openPulls, branches }: CachePruneSettings,
  copies: ReadonlySet<CacheEntry>,
  at: number,
): CachePruneReason | undefined {
  const pull = PULL.exec(entry.ref)?.[1];
  if (pull !== undefined && openPulls?.has(Number(pull)) === false) return 'closed-pull-request';
  if (entry.ref.startsWith(BRANCH) && branches?.has(entry.ref.slice(BRANCH.length)) === false) return 'gone-branch';
  if (at - usedAt(entry) > idleDays(entry, olderThanDays) * DAY_MS) return 'unused';
  return copies.has(entry) ? 'older-copy' : undefined;
}

/** Days that an entry may be idle: an entry of a short-lived tier of the cache hierarchy says so itself. */
function idleDays({ key }: CacheEntry, olderThanDays: number): number {
  const tier = TIER.exec(key)?.[1];
  if (tier === 'ephemeral') return Math.min(olderThanDays, 1);
  return tier === 'common' ? Math.min(olderThanDays, 7) : olderThanDays;
}

/** When it was last read, or made: GitHub counts the making as a use. */
function usedAt({ createdAt, lastAccessedAt }: CacheEntry): number {
  return Math.max(Date.parse(createdAt), Date.parse(lastAccessedAt));
}

/** Entries behind the newest of their pattern, version and ref; an entry of another version holds other paths, so that it is no copy. */
function olderCopies(entries: readonly CacheEntry[], keepNewest: number | undefined): ReadonlySet<CacheEntry> {
  if (keepNewest === undefined) return new Set();
  return new Set(alike(entries, ({ key }) => keyPattern(key)).flatMap((group) => group.slice(keepNewest)));
}

/** The newest entries of the tier `live`, and of each beginning of a key that holds agent memory. */
function lastingEntries(entries: readonly CacheEntry[], memoryKeys: readonly string[]): ReadonlySet<CacheEntry> {
  const live = alike(
    entries.filter(({ key }) => TIER.exec(key)?.[1] === 'live'),
    ({ key }) => keyPattern(key),
  );
  const memory = memoryKeys.flatMap((beginning) =>
    alike(
      entries.filter(({ key }) => key.startsWith(beginning)),
      () => beginning,
    ),
  );
  return new Set([...live, ...memory].flatMap((group) => group.slice(0, 1)));
}

/** Entries of one version and ref that have something in common, the newest first. */
function alike(entries: readonly CacheEntry[], common: (entry: CacheEntry) => string): readonly CacheEntry[][] {
  const groups = groupBy(entries, (entry) => JSON.stringify([common(entry), entry.version, entry.ref]));
  return [...groups.values()].map((group) => group.sort(newestFirst));
}

function newestFirst(a: CacheEntry, b: CacheEntry): number {
  return Date.parse(b.createdAt) - Date.parse(a.createdAt) || b.id - a.id;
}

function leastRecentFirst({ entry: a }: CacheRemoval, { entry: b }: CacheRemoval): number {
  return usedAt(a) - usedAt(b) || a.id - b.id;
}
