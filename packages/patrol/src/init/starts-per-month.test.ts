import { SHIPPED_WATCHDOGS } from '@sar/baseline';
import { expect, it } from 'vitest';
import { startsPerMonth } from './starts-per-month.js';

it.each([
  ['7 * * * *', 731],
  ['13 */6 * * *', 122],
  ['0 2 * * *', 30],
  ['0 4 * * 0', 4],
  ['0,30 * * * *', 1461],
  ['*/5 * * * *', 8766],
  ['0 4 * * 1,3', 9],
])('%s starts %d times a month', (cron, count) => {
  expect(startsPerMonth(cron)).toBe(count);
});

it.each(['', '* * * *', '0 0 1 * *', '0 0 * 1 *', '0 0 * * MON', '0-5 * * * *', '* * * * * *'])('does not count %j', (cron) => {
  expect(() => startsPerMonth(cron)).toThrow(RangeError);
});

it.each(SHIPPED_WATCHDOGS.flatMap(({ cron }) => (cron === undefined ? [] : [cron])))('counts %s, which ships', (cron) => {
  expect(startsPerMonth(cron)).toBeGreaterThan(0);
});
