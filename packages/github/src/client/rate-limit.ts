import type { ApiHeaders } from './github-client.js';

/** A rate limit that was met: wait so many seconds, then ask again. */
export interface RateLimit {
  readonly kind: 'primary' | 'secondary' | 'told';
  readonly waitSeconds: number;
}

/** A secondary limit without a header asks for a minute at least, and longer each time: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const SECONDARY_WAIT_SECONDS = 60;
/** No header makes a wait longer than a day, which no run waits anyway. */
const MOST_WAIT_SECONDS = 86_400;
const LIMITED = new Set([403, 429]);

/**
 * The rate limit that an answer tells of, or undefined when it is none. Asked in GitHub's order: `retry-after` (of a 503 too), then
 * `x-ratelimit-remaining: 0`, then the words of a secondary limit; a 403 with none of them is about permissions.
 *
 * Times are reckoned from the answer's own `date`, since a reset is a time of the server's clock and this machine's may be wrong.
 *
 * @param message GitHub's message
 * @param earlier how many limits the request met before
 */
export function rateLimitOf(status: number, headers: ApiHeaders, message: string, earlier: number): RateLimit | undefined {
  const limit = limitOf(status, headers, message, earlier);
  return limit === undefined ? undefined : { ...limit, waitSeconds: Math.min(limit.waitSeconds, MOST_WAIT_SECONDS) };
}

function limitOf(status: number, headers: ApiHeaders, message: string, earlier: number): RateLimit | undefined {
  const told = LIMITED.has(status) || status === 503 ? secondsOf(headers['retry-after'], headers['date']) : undefined;
  if (told !== undefined) return { kind: 'told', waitSeconds: told };
  if (!LIMITED.has(status)) return undefined;
  const reset = Number(headers['x-ratelimit-reset']);
  if (headers['x-ratelimit-remaining'] === '0' && Number.isSafeInteger(reset)) {
    // One second more, since the limit is whole again only after that second.
    return { kind: 'primary', waitSeconds: secondsUntil(reset * 1000, headers['date']) + 1 };
  }
  if (status === 429 || /secondary rate limit|abuse detection/i.test(message)) {
    return { kind: 'secondary', waitSeconds: SECONDARY_WAIT_SECONDS * 2 ** earlier };
  }
  return undefined;
}

/**
 * `retry-after` in seconds, one at least: a count, or a date of HTTP. Any other text (`-5`, `1.5`, `soon`) still asks for a wait without
 * saying how long: a minute. `Date.parse` alone would read most of them as years long ago.
 */
function secondsOf(text: string | undefined, date: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return Math.max(Number(text), 1);
  const time = /^[A-Z][a-z]+, \d/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? SECONDARY_WAIT_SECONDS : Math.max(secondsUntil(time, date), 1);
}

/** From the answer's `date` on, rounded up; without one a minute, since how long it is cannot be told. */
function secondsUntil(timeMs: number, date: string | undefined): number {
  const sentMs = Date.parse(date ?? '');
  return Number.isNaN(sentMs) ? SECONDARY_WAIT_SECONDS : Math.max(Math.ceil((timeMs - sentMs) / 1000), 0);
}
