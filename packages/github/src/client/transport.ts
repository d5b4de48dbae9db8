import { Buffer } from 'node:buffer';
import { ApiFailureError } from './api-failure.js';
import { isLoopback } from './api-address.js';
import { readBody } from './read-body.js';
import type { RequestBudget } from './request-budget.js';

export type Fetch = typeof globalThis.fetch;

export interface TransportOptions {
  readonly fetch: Fetch;
  readonly apiUrl: string;
  readonly token: string | undefined;
  readonly budget: RequestBudget;
  /** For one HTTP request with its whole body. */
  readonly timeoutMs: number;
}

/** Header that this adds to an answer whose body is JSON and was not parsed. */
export const IS_JSON = 'x-sar-is-json';

const MOST_REDIRECTS = 5;
/** Statuses that have no body, for which `Response` takes none. */
const BODILESS = new Set([204, 205, 304]);

/**
 * The one place that sends HTTP requests and the only one that knows the token: it is added here, for the API's own origin alone.
 * Each request counts in the budget. Redirects are followed here: a reading request anywhere (logs lie on another host), a write only
 * within the origin and only where the method stays. Bodies are read whole, so that a cut-off one fails as a connection does.
 */
export function createTransport(options: TransportOptions): Fetch {
  const { origin } = new URL(options.apiUrl);
  return sendAlong(options, { mayHaveToken: (url) => url.origin === origin, finish: whole });
}

/** What differs between transports. */
export interface TransportEnds {
  /** Whether the token goes to an address; never asked for another origin than the API's. */
  readonly mayHaveToken: (url: URL) => boolean;
  /** Reads the answer that is no redirect. */
  readonly finish: (response: Response, url: URL) => Promise<Response>;
}

/** A transport that follows redirects and reads what they lead to in its own way. */
export function sendAlong(options: TransportOptions, { mayHaveToken, finish }: TransportEnds): Fetch {
  const { origin } = new URL(options.apiUrl);
  return async (input, init = {}) => {
    let url = new URL(input instanceof Request ? input.url : input);
    const isRead = init.method === 'GET' || init.method === 'HEAD';
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      if (!options.budget.take()) throw new ApiFailureError(budgetFailure(options.budget.limit));
      const headers = new Headers(init.headers);
      headers.delete('authorization');
      if (options.token !== undefined && url.origin === origin && mayHaveToken(url))
        headers.set('authorization', `Bearer ${options.token}`);
      const signal = AbortSignal.timeout(options.timeoutMs);
      const response = await options.fetch(url.href, { ...init, headers, redirect: 'manual', signal });
      if (response.status < 300 || response.status >= 400 || response.status === 304) return await finish(response, url);
      await response.body?.cancel();
      const target = response.headers.get('location') ?? 'http://';
      const keepsMethod = isRead || response.status === 307 || response.status === 308;
      const next = URL.canParse(target, url.href) ? new URL(target, url) : undefined;
      if (next === undefined || !isSafeTarget(next, url) || !keepsMethod || (!isRead && next.origin !== origin)) {
        throw new ApiFailureError(redirectFailure(response.status, 'it leads where this request must not go'));
      }
      url = next;
    }
    throw new ApiFailureError(redirectFailure(310, `more than ${MOST_REDIRECTS} followed one another`));
  };
}

/** From `https` never to `http`, and to this machine only from this machine. */
function isSafeTarget(next: URL, from: URL): boolean {
  if (next.username !== '' || next.password !== '') return false;
  return isLoopback(next) ? isLoopback(from) : next.protocol === 'https:';
}

/** An answer whose body was read to its end. */
export async function whole(response: Response): Promise<Response> {
  const headers = new Headers(response.headers);
  // An odd content type would make Octokit throw; what it needs to know is whether to parse. It parses errors alone, since its way to keep
  // the digits of large numbers takes four times as long, and a page of runs has a megabyte.
  const isJson = /^application\/(?:[\w.+-]+\+)?json\b/i.test(headers.get('content-type') ?? '');
  headers.set('content-type', isJson && !response.ok ? 'application/json' : 'text/plain; charset=utf-8');
  headers.delete(IS_JSON);
  if (isJson && response.ok) headers.set(IS_JSON, 'true');
  const text = await readBody(response);
  // What was sent compressed has the length of the compressed bytes, or none.
  headers.delete('content-encoding');
  headers.set('content-length', String(Buffer.byteLength(text)));
  const isBodiless = BODILESS.has(response.status);
  return new Response(isBodiless ? null : text, { status: response.status, headers });
}

function budgetFailure(limit: number): ApiFailureError['failure'] {
  return {
    status: undefined,
    reason: 'rate-limited',
    message: '',
    detail: `the run's budget (\`max-requests\`: ${limit}) is used up: raise it, or check less at once`,
  };
}

function redirectFailure(status: number, why: string): ApiFailureError['failure'] {
  return {
    status,
    reason: 'failed',
    message: '',
    detail: `GitHub's redirect was not followed: ${why}. If the repository was renamed or moved, use its new name`,
  };
}
