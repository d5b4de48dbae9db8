import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from './wilson-interval.js';

describe("Wilson's interval", () => {
  // Roots of (p − x)² = z²·x(1 − x)/n, found by bisection.
  it.each([
    [0, 10, 0, 0.27754],
    [1, 10, 0.017876, 0.404156],
    [5, 10, 0.23659, 0.76341],
    [10, 10, 0.72246, 1],
    [12, 40, 0.180747, 0.454303],
    [1, 2, 0.094529, 0.905471],
    [0, 1, 0, 0.793457],
    [250, 1000, 0.224153, 0.277761],
  ])('of %i in %i', (failed, total, low, high) => {
    expect(wilsonInterval(failed, total)?.low).toBeCloseTo(low, 5);
    expect(wilsonInterval(failed, total)?.high).toBeCloseTo(high, 5);
  });

  it('does not exist without results', () => {
    expect(wilsonInterval(0, 0)).toBeUndefined();
  });

  it.each([
    [-1, 2],
    [3, 2],
    [0.5, 2],
    [0, NaN],
  ])('%d of %d is refused', (failed, total) => {
    expect(() => wilsonInterval(failed, total)).toThrow(RangeError);
  });

  it('holds the share, lies in 0 to 1, and gets narrower with more results of the same share', () => {
    const counts = fc.integer({ min: 1, max: 20_000 }).chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));
    fc.assert(
      fc.property(counts, ([failed, total]) => {
        const { low = NaN, high = NaN } = wilsonInterval(failed, total) ?? {};
        const more = wilsonInterval(failed * 4, total * 4);
        expect(low >= 0 && low <= failed / total && failed / total <= high && high <= 1).toBe(true);
        expect((more?.high ?? NaN) - (more?.low ?? NaN)).toBeLessThan(high - low);
      }),
    );
  });
});
