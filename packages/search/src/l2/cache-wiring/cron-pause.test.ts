import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pauseInDays } from './cron-pause.js';

describe('pauseInDays', () => {
  it.each([
    ['*/15 * * * *', 1],
    ['0 4 * * *', 1],
    ['0 4 * * ?', 1],
    ['0 4 * * 0', 7],
    ['0 4 * * MON', 7],
    ['0 4 * * 1-5', 1.4],
    ['0 4 * * MON-FRI', 1.4],
    ['0 4 * * FRI-MON', 1.75],
    ['0 4 * * 1,4', 3.5],
    ['0 4 1 * *', 30.4],
    ['0 4 1,15 * *', 15.2],
    ['0 4 */7 * *', 6.1],
    ['0 4 1 */3 *', 91.3],
    ['0 4 1 1 *', 365],
    ['0 4 1 JAN-MAR *', 121.7],
    // Either of the two day fields is enough.
    ['0 4 1 * 1', 5.7],
  ])('%s: every %d days', (cron, days) => {
    expect(pauseInDays(cron)).toBeCloseTo(days, 1);
  });

  it.each(['', '@weekly', '0 4 * *', '0 0 4 * * 0', 'a b'])('counts %j, which it cannot read, as often', (cron) => {
    expect(pauseInDays(cron)).toBe(0);
  });

  it('is between 0 and a year for anything', () => {
    const field = fc.oneof(
      fc.constantFrom('*', '?', '1-5', '5-1', 'MON', '*/0', '1/0', '-', ',', '1,,2', 'x-y/z'),
      fc.integer({ min: -99, max: 99 }).map(String),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(field, { minLength: 5, maxLength: 5 }), (fields) => {
        const days = pauseInDays(fields.join(' '));
        expect(days).toBeGreaterThanOrEqual(0);
        expect(days).toBeLessThanOrEqual(366);
      }),
    );
  });
});
