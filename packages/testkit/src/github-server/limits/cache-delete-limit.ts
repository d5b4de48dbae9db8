const MINUTE_MILLISECONDS = 60_000;
/** https://docs.github.com/en/actions/reference/limits: cache entries that may be deleted in a minute, by repository. */
const MOST_IN_A_MINUTE = 400;

export interface CacheDeleteLimit {
  /** Takes a deletion into account; the seconds to wait when it is one too many. */
  ask(repository: string, now: Date): number | undefined;
  clear(): void;
}

/** Counts deletions of cache entries in the minute that went by, whoever made them. */
export function createCacheDeleteLimit(): CacheDeleteLimit {
  const recent = new Map<string, number[]>();
  return {
    ask: (repository, now) => {
      const since = now.getTime() - MINUTE_MILLISECONDS;
      const deletions = (recent.get(repository) ?? []).filter((at) => at > since);
      const [oldest = 0] = deletions;
      const isOver = deletions.length >= MOST_IN_A_MINUTE;
      recent.set(repository, isOver ? deletions : [...deletions, now.getTime()]);
      return isOver ? Math.max(1, Math.ceil((oldest + MINUTE_MILLISECONDS - now.getTime()) / 1000)) : undefined;
    },
    clear: () => recent.clear(),
  };
}
