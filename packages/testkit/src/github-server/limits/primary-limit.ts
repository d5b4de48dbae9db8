import type { Caller } from '../contract/caller.js';

/** Requests an hour by who asks. https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const PER_HOUR: Readonly<Record<Caller['kind'], number>> = { anonymous: 60, workflow: 1000, installation: 5000, person: 5000 };
const HOUR_SECONDS = 3600;
const SEARCH = { limit: 30, windowSeconds: 60 } as const;
const GRAPHQL_PER_HOUR: Readonly<Record<Caller['kind'], number>> = { anonymous: 0, workflow: 1000, installation: 5000, person: 5000 };

export type RateResource = 'core' | 'search' | 'graphql';

/** Of one caller and resource. `reset` is in seconds since 1970. */
export interface RateState {
  readonly limit: number;
  readonly remaining: number;
  readonly used: number;
  readonly reset: number;
}

export interface PrimaryLimit {
  state(key: string, kind: Caller['kind'], resource: RateResource, now: Date): RateState;
  /** Counts one request. */
  count(key: string, kind: Caller['kind'], resource: RateResource, now: Date): void;
  /** From now on the caller has used all but `remaining`, until the window ends. */
  setRemaining(key: string, kind: Caller['kind'], resource: RateResource, remaining: number, now: Date): void;
  clear(): void;
}

/** Counts requests in windows that begin with a caller's first request. */
export function createPrimaryLimit(): PrimaryLimit {
  const windows = new Map<string, { used: number; reset: number }>();
  const windowOf = (key: string, resource: RateResource, now: Date): { used: number; reset: number } => {
    const seconds = Math.floor(now.getTime() / 1000);
    const id = `${resource} ${key}`;
    const current = windows.get(id);
    if (current !== undefined && seconds < current.reset) return current;
    const fresh = { used: 0, reset: seconds + (resource === 'search' ? SEARCH.windowSeconds : HOUR_SECONDS) };
    windows.set(id, fresh);
    return fresh;
  };
  return {
    state: (key, kind, resource, now) => {
      const { used, reset } = windowOf(key, resource, now);
      const limit = limitOf(kind, resource);
      return { limit, used: Math.min(used, limit), remaining: Math.max(0, limit - used), reset };
    },
    count: (key, _kind, resource, now) => {
      windowOf(key, resource, now).used += 1;
    },
    setRemaining: (key, kind, resource, remaining, now) => {
      windowOf(key, resource, now).used = limitOf(kind, resource) - remaining;
    },
    clear: () => windows.clear(),
  };
}

function limitOf(kind: Caller['kind'], resource: RateResource): number {
  if (resource === 'search') return SEARCH.limit;
  return resource === 'graphql' ? GRAPHQL_PER_HOUR[kind] : PER_HOUR[kind];
}
