import type { CiState, FailureRate } from '@sar/baseline';
import { wilsonInterval } from './wilson-interval.js';

/** The share of failures with its denominators and its interval; without concluded results there is no share. */
export function failureRate(failed: number, concluded: number): FailureRate {
  const interval = wilsonInterval(failed, concluded);
  return { failed, concluded, share: concluded === 0 ? undefined : failed / concluded, low: interval?.low, high: interval?.high };
}

/** The rate of a set of results: those that are failures, of failures and successes. */
export function rateOf(results: Iterable<{ readonly outcome: string }>): FailureRate {
  let failed = 0;
  let concluded = 0;
  for (const { outcome } of results) {
    if (outcome === 'failure') failed++;
    if (outcome === 'failure' || outcome === 'success') concluded++;
  }
  return failureRate(failed, concluded);
}

/**
 * The text of the failure-rate variable: `<percent with one decimal>:<state>`, such as `12.5:degraded`. Undefined where nothing
 * concluded: readers take the number before the colon, and 0.0 would tell them of a health that nobody saw. Nothing is written then.
 */
export function failureRateText(rate: FailureRate, state: CiState): string | undefined {
  return rate.concluded === 0 ? undefined : `${percentOf(rate.failed, rate.concluded)}:${state}`;
}

/** A share in percent with one decimal, halves rounded up; computed in whole numbers, since 0.145 × 100 is less than 14.5. */
export function percentOf(part: number, whole: number): string {
  return (Math.floor((part * 2000 + whole) / (2 * whole)) / 10).toFixed(1);
}
