import type { FailureRate } from '@sar/baseline';
import { failureRate, rateOf } from './failure-rate.js';
import type { Outcome } from './outcome.js';

/**
 * What would have been measured after each of the newest results: evaluation `i` is the rate without the `i` newest concluded ones.
 * It takes the place of a memory of earlier evaluations, so that two looks at the same runs decide the same.
 *
 * @param results in the order in which they began
 * @param count how many evaluations at most; there are as many as leave a result to evaluate
 * @returns newest first; at least one
 */
export function evaluationsOf(results: readonly { readonly outcome: Outcome }[], count: number): FailureRate[] {
  const whole = rateOf(results);
  const evaluations = [whole];
  let { failed, concluded } = whole;
  for (let index = results.length - 1; index >= 0 && evaluations.length < count && concluded > 1; index--) {
    const outcome = results[index]?.outcome;
    if (outcome !== 'failure' && outcome !== 'success') continue;
    concluded--;
    if (outcome === 'failure') failed--;
    evaluations.push(failureRate(failed, concluded));
  }
  return evaluations;
}
