const MINUTE_MILLISECONDS = 60_000;
const MAX_POINTS = 900;
const MAX_CREATIONS = 80;
const POINTS_OF_A_READ = 1;
const POINTS_OF_A_WRITE = 5;

/** Reading, changing what there is, or creating content. */
export type RequestKind = 'read' | 'change' | 'creation';

export interface SecondaryLimit {
  /** Takes a request into account; the seconds to wait when it is one too many. */
  ask(key: string, kind: RequestKind, now: Date): number | undefined;
  clear(): void;
}

/**
 * More than 900 points in a minute (a read is 1, a write 5), or more than 80 requests that create content. GitHub does not say which
 * requests create content; here it is every POST and every GraphQL mutation, the strict reading.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
export function createSecondaryLimit(): SecondaryLimit {
  const recent = new Map<string, { at: number; points: number; creates: boolean }[]>();
  return {
    ask: (key, kind, now) => {
      const since = now.getTime() - MINUTE_MILLISECONDS;
      const requests = (recent.get(key) ?? []).filter(({ at }) => at > since);
      const asked = { at: now.getTime(), points: kind === 'read' ? POINTS_OF_A_READ : POINTS_OF_A_WRITE, creates: kind === 'creation' };
      const all = [...requests, asked];
      const points = all.reduce((sum, each) => sum + each.points, 0);
      const creations = all.filter(({ creates }) => creates).length;
      const isOver = points > MAX_POINTS || (asked.creates && creations > MAX_CREATIONS);
      recent.set(key, isOver ? requests : all);
      if (!isOver) return undefined;
      const oldest = requests[0]?.at ?? now.getTime();
      return Math.max(1, Math.ceil((oldest + MINUTE_MILLISECONDS - now.getTime()) / 1000));
    },
    clear: () => recent.clear(),
  };
}
