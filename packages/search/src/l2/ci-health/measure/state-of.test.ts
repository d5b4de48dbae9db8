import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAbove, stateOf, thresholdsOf } from './state-of.js';

const THRESHOLDS = { degraded: 10, critical: 25 };

describe('the state', () => {
  it.each([
    [undefined, 'ok'],
    [0, 'ok'],
    [0.1, 'ok'],
    [0.1001, 'degraded'],
    [0.25, 'degraded'],
    [0.2501, 'critical'],
    [1, 'critical'],
  ])('of %s is %s', (share, state) => {
    expect(stateOf(share, THRESHOLDS)).toBe(state);
  });

  it('is not above a threshold that the share is equal to', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 500 }), (tenths, times) => {
        const [part, whole] = [tenths * times, 1000 * times];
        expect(isAbove(part / whole, tenths / 10)).toBe(false);
        expect(isAbove((part + 1) / whole, tenths / 10)).toBe(true);
      }),
    );
  });

  it.each([
    [undefined, { degraded: 10, critical: 25 }],
    [5, { degraded: 5, critical: 25 }],
    [0, { degraded: 0, critical: 25 }],
    [40, { degraded: 40, critical: 40 }],
  ])('with a threshold of %s for degraded', (percent, expected) => {
    const settings = { 'minimum-runs': 20, 'alert-after': 3, 'clear-after': 5, ...THRESHOLDS };
    expect(thresholdsOf({ thresholds: settings }, percent)).toEqual(expected);
  });
});
