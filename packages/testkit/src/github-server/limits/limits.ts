import type { Caller } from '../contract/caller.js';
import type { WholeAnswer } from '../contract/operation.js';
import type { Incoming } from '../answer-request.js';
import { errorBody } from '../http/answer-of-error.js';
import type { ServerClock } from '../server-clock.js';
import { createCacheDeleteLimit } from './cache-delete-limit.js';
import { createPrimaryLimit, type RateResource, type RateState } from './primary-limit.js';
import { createSecondaryLimit, type RequestKind } from './secondary-limit.js';

/** The rate limits, which tests can look at and set. Callers count by login. */
export interface Limits {
  /** Switches the secondary limits. */
  enforceSecondary(on: boolean): void;
  /** The caller has only so many requests left until the window ends. */
  setRemaining(caller: Caller, remaining: number, resource?: RateResource): void;
  state(caller: Caller, resource?: RateResource): RateState;
  clear(): void;
}

/** What the limits say about one request. */
export interface RequestLimit {
  refused(): WholeAnswer | undefined;
  count(): void;
  headers(): Record<string, string>;
}

export interface ServerLimits extends Limits {
  of(caller: Caller, incoming: Incoming): RequestLimit;
}

/** Limits by the server's clock. */
export function createLimits(clock: ServerClock, isSecondaryOn: boolean): ServerLimits {
  const primary = createPrimaryLimit();
  const secondary = createSecondaryLimit();
  const cacheDeletes = createCacheDeleteLimit();
  let enforcesSecondary = isSecondaryOn;
  return {
    enforceSecondary: (on) => {
      enforcesSecondary = on;
    },
    setRemaining: (caller, remaining, resource = 'core') =>
      primary.setRemaining(keyOf(caller), caller.kind, resource, remaining, clock.now()),
    state: (caller, resource = 'core') => primary.state(keyOf(caller), caller.kind, resource, clock.now()),
    clear: () => {
      primary.clear();
      secondary.clear();
      cacheDeletes.clear();
    },
    of: (caller, incoming) => {
      const resource = resourceOf(incoming);
      const isFree = incoming.operation?.operationId === 'rate-limit/get';
      const state = (): RateState => primary.state(keyOf(caller), caller.kind, resource, clock.now());
      return {
        refused: () => {
          const { limit, remaining } = state();
          // Where there is no limit at all (GraphQL without a token) the operation refuses.
          if (!isFree && limit > 0 && remaining === 0) return primaryRefusal(caller);
          const wait = enforcesSecondary ? secondary.ask(keyOf(caller), kindOf(incoming), clock.now()) : undefined;
          if (wait !== undefined) return secondaryRefusal(wait);
          const cacheWait = deletesCache(incoming) ? cacheDeletes.ask(repositoryIn(incoming), clock.now()) : undefined;
          return cacheWait === undefined ? undefined : cacheRefusal(cacheWait);
        },
        count: () => {
          if (!isFree) primary.count(keyOf(caller), caller.kind, resource, clock.now());
        },
        headers: () => rateHeaders(state(), resource),
      };
    },
  };
}

function keyOf(caller: Caller): string {
  return caller.kind === 'anonymous' ? 'anonymous' : `${caller.kind} ${caller.login}`;
}

function resourceOf({ operation, url }: Incoming): RateResource {
  if (url.pathname === '/graphql') return 'graphql';
  return operation?.operationId.startsWith('search/') === true ? 'search' : 'core';
}

function deletesCache({ operation }: Incoming): boolean {
  return operation?.operationId.startsWith('actions/delete-actions-cache-by-') === true;
}

/** `/repos/octo-org/octo-repo/…` → `octo-org/octo-repo`. */
function repositoryIn({ url }: Incoming): string {
  return url.pathname.split('/').slice(2, 4).join('/').toLowerCase();
}

function kindOf({ method, url, body }: Incoming): RequestKind {
  if (method === 'GET') return 'read';
  if (url.pathname === '/graphql') return isMutation(body) ? 'creation' : 'read';
  return method === 'POST' ? 'creation' : 'change';
}

function isMutation(body: string): boolean {
  try {
    const { query } = JSON.parse(body) as { query?: unknown };
    return typeof query === 'string' && /^(?:\s|#[^\n]*\n)*mutation\b/.test(query);
  } catch {
    return false;
  }
}

function rateHeaders({ limit, remaining, used, reset }: RateState, resource: RateResource): Record<string, string> {
  return {
    'X-RateLimit-Limit': String(limit),
    'X-RateLimit-Remaining': String(remaining),
    'X-RateLimit-Used': String(used),
    'X-RateLimit-Reset': String(reset),
    'X-RateLimit-Resource': resource,
  };
}

function primaryRefusal(caller: Caller): WholeAnswer {
  const whose = caller.kind === 'anonymous' ? '127.0.0.1' : `${caller.kind === 'person' ? 'user' : 'installation'} ID 1`;
  return { status: 403, body: errorBody(403, `API rate limit exceeded for ${whose}.`) };
}

function secondaryRefusal(waitSeconds: number): WholeAnswer {
  return {
    status: 403,
    headers: { 'Retry-After': String(waitSeconds) },
    body: errorBody(
      403,
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID.',
    ),
  };
}

function cacheRefusal(waitSeconds: number): WholeAnswer {
  return { status: 429, headers: { 'Retry-After': String(waitSeconds) }, body: errorBody(429, 'Too many cache deletions') };
}
