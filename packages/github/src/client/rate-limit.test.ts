import { describe, expect, it } from 'vitest';
import { rateLimitOf } from './rate-limit.js';

const NOW = Date.UTC(2026, 0, 1);
const date = 'Thu, 01 Jan 2026 00:00:00 GMT';
const reset = (seconds: number): Record<string, string> => ({
  date,
  'x-ratelimit-remaining': '0',
  'x-ratelimit-reset': String(NOW / 1000 + seconds),
});

describe('rateLimitOf', () => {
  it.each<[string, number, Record<string, string>, string, number, ReturnType<typeof rateLimitOf>]>([
    ['retry-after in seconds', 403, { 'retry-after': '7' }, '', 0, { kind: 'told', waitSeconds: 7 }],
    ['retry-after before the reset', 429, { 'retry-after': '7', ...reset(900) }, '', 0, { kind: 'told', waitSeconds: 7 }],
    ['retry-after as a date', 429, { date, 'retry-after': 'Thu, 01 Jan 2026 00:02:00 GMT' }, '', 0, { kind: 'told', waitSeconds: 120 }],
    ['retry-after of a 503', 503, { 'retry-after': '3' }, '', 0, { kind: 'told', waitSeconds: 3 }],
    ['an odd retry-after', 403, { 'retry-after': 'soon' }, '', 0, { kind: 'told', waitSeconds: 60 }],
    ['a negative retry-after', 429, { 'retry-after': '-5', date }, '', 0, { kind: 'told', waitSeconds: 60 }],
    ['a retry-after with a fraction', 403, { 'retry-after': '1.5', date }, '', 0, { kind: 'told', waitSeconds: 60 }],
    ['a retry-after of ages', 403, { 'retry-after': '9'.repeat(400) }, '', 0, { kind: 'told', waitSeconds: 86_400 }],
    ['a retry-after of nothing', 429, { 'retry-after': '0' }, '', 0, { kind: 'told', waitSeconds: 1 }],
    ['a retry-after that is past', 429, { date, 'retry-after': 'Wed, 31 Dec 2025 00:00:00 GMT' }, '', 0, { kind: 'told', waitSeconds: 1 }],
    ['the reset', 403, reset(90), '', 0, { kind: 'primary', waitSeconds: 91 }],
    ['a reset that is past', 429, reset(-90), '', 0, { kind: 'primary', waitSeconds: 1 }],
    ['a reset without a date', 403, { ...reset(3600), date: '' }, '', 0, { kind: 'primary', waitSeconds: 61 }],
    ['remaining 0 without a reset', 403, { 'x-ratelimit-remaining': '0' }, '', 0, undefined],
    [
      'a reset in the year 285,000',
      403,
      { ...reset(0), 'x-ratelimit-reset': '9007199254740991' },
      '',
      0,
      { kind: 'primary', waitSeconds: 86_400 },
    ],
    ['a secondary limit', 403, {}, 'You have exceeded a secondary rate limit.', 0, { kind: 'secondary', waitSeconds: 60 }],
    ['a secondary limit again', 403, {}, 'You have exceeded a secondary rate limit.', 2, { kind: 'secondary', waitSeconds: 240 }],
    ['429 without words', 429, {}, '', 0, { kind: 'secondary', waitSeconds: 60 }],
    ['a permission', 403, { 'x-ratelimit-remaining': '4999' }, 'Resource not accessible by integration', 0, undefined],
    ['a 404', 404, reset(90), '', 0, undefined],
    ['a 500', 500, {}, 'secondary rate limit', 0, undefined],
  ])('%s', (_what, status, headers, message, earlier, expected) => {
    expect(rateLimitOf(status, headers, message, earlier)).toEqual(expected);
  });
});
