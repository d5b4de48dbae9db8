import { describe, expect, it } from 'vitest';
import { failureRate, failureRateText, percentOf, rateOf } from './failure-rate.js';

describe('the failure rate', () => {
  it('has its denominators and its interval', () => {
    expect(failureRate(1, 4)).toMatchObject({ failed: 1, concluded: 4, share: 0.25 });
    expect(failureRate(0, 0)).toEqual({ failed: 0, concluded: 0, share: undefined, low: undefined, high: undefined });
  });

  it('counts failures and successes alone', () => {
    const outcomes = ['failure', 'success', 'ignored', 'pending', 'success', 'failure', 'success'];
    expect(rateOf(outcomes.map((outcome) => ({ outcome })))).toMatchObject({ failed: 2, concluded: 5, share: 0.4 });
  });

  it.each([
    [1, 8, 'degraded', '12.5:degraded'],
    [0, 30, 'ok', '0.0:ok'],
    [30, 30, 'critical', '100.0:critical'],
    [1, 3, 'critical', '33.3:critical'],
    [2, 3, 'critical', '66.7:critical'],
  ] as const)('of %i in %i is written %s', (failed, concluded, state, text) => {
    expect(failureRateText(failureRate(failed, concluded), state)).toBe(text);
  });

  it('is not written where nothing concluded', () => {
    expect(failureRateText(failureRate(0, 0), 'ok')).toBeUndefined();
  });

  it.each([
    [29, 20_000, '0.1'],
    [10, 20_000, '0.1'],
    [9, 20_000, '0.0'],
    [209, 2000, '10.5'],
    [10_049, 100_000, '10.0'],
    [10_050, 100_000, '10.1'],
  ])('%i of %i is %s percent', (part, whole, text) => {
    expect(percentOf(part, whole)).toBe(text);
  });
});
