import type { CacheEntry, SensorRule } from '@sar/baseline';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const PULL = /^refs\/pull\/(\d{1,10})\/(?:merge|head)$/;

/** Why an entry is left over. */
export type Waste = Extract<SensorRule<'cache-efficiency'>, 'closed-pull-request' | 'redundant-copies' | 'unused-cache' | 'never-read'>;

export interface WasteQuestion {
  readonly entries: readonly CacheEntry[];
  /** Ref of the default branch, `refs/heads/main`; undefined when it is not known. */
  readonly defaultRef: string | undefined;
  /** Numbers of the open pull requests, of a moment after the entries were listed; undefined when they are not known. */
  readonly openPulls: ReadonlySet<number> | undefined;
  readonly maxIdleDays: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * The entries that are left over, each for one reason: the first of closed pull request, copy of what the default branch has, unused, never
 * read. An entry counts as never read when its last access is within a minute of its making, and it is older than a day.
 */
export function wasteOf({ entries, defaultRef, openPulls, maxIdleDays, now }: WasteQuestion): ReadonlyMap<CacheEntry, Waste> {
  const shared = new Set(entries.filter(({ ref }) => ref === defaultRef).map(contentOf));
  const found = new Map<CacheEntry, Waste>();
  for (const entry of entries) {
    const { ref, createdAt, lastAccessedAt } = entry;
    const pull = PULL.exec(ref)?.[1];
    const [created, accessed] = [Date.parse(createdAt), Date.parse(lastAccessedAt)];
    if (pull !== undefined && openPulls?.has(Number(pull)) === false) found.set(entry, 'closed-pull-request');
    else if (ref !== defaultRef && shared.has(contentOf(entry))) found.set(entry, 'redundant-copies');
    else if (now - accessed > maxIdleDays * DAY_MS) found.set(entry, 'unused-cache');
    else if (Math.abs(accessed - created) <= MINUTE_MS && now - created > DAY_MS) found.set(entry, 'never-read');
  }
  return found;
}

/** The same key and version hold the same paths. */
function contentOf({ key, version }: CacheEntry): string {
  return JSON.stringify([key, version]);
}
