import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oldRunWindows } from './old-run-windows.js';
import { AT, DAY_MS } from './prune.fixture.js';

it('covers everything before the limit without a hole, the oldest first', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), (days) => {
      const windows = oldRunWindows(days, AT);
      expect(windows[0]?.since).toBe('2018-01-01T00:00:00Z');
      expect(Date.parse(windows.at(-1)?.until ?? '')).toBe(AT - days * DAY_MS);
      for (const [index, { since, until }] of windows.entries()) {
        expect(Date.parse(since)).toBeLessThan(Date.parse(until));
        if (index > 0) expect(since).toBe(windows[index - 1]?.until);
      }
    }),
  );
});

it.each([
  [400, 1],
  [90, 4],
  [89, 5],
  [30, 13],
  [1, 17],
])('of more than %i days takes %i requests when there is nothing', (days, count) => {
  expect(oldRunWindows(days, AT)).toHaveLength(count);
});
