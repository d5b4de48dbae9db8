import type { CiHealth, CiState, FailureRate } from '@sar/baseline';
import { countOf, groupedNumber } from '../findings/count-words.js';
import { percentOfCounts, percentOfShare } from './percent-words.js';

/** The states in words for people. */
export const CI_STATE_WORDS: Readonly<Record<CiState, string>> = { ok: 'healthy', degraded: 'degraded', critical: 'critical' };

/**
 * `25 of 200 concluded attempts failed: 12.5 % (95 % interval 8.6 % to 17.8 %)`. Holds figures alone, and can be shown anywhere.
 *
 * @param unit what is counted: `attempts` or `runs`
 */
export function ciRateWords(rate: FailureRate, unit: CiHealth['unit']): string {
  const { failed, concluded, low, high } = rate;
  if (concluded === 0) return `no ${unit} concluded`;
  const interval = low === undefined || high === undefined ? '' : ` (95 % interval ${percentOfShare(low)} to ${percentOfShare(high)})`;
  const all = countOf(concluded, unit === 'runs' ? 'concluded run' : 'concluded attempt');
  return `${groupedNumber(failed)} of ${all} failed: ${percentOfCounts(failed, concluded)}${interval}`;
}

/** `up 3.1 points from 9.4 % (9 of 96)`, against the window before; empty where one of them has no share. */
export function ciTrendWords(rate: FailureRate, before: FailureRate | undefined): string {
  if (before === undefined || before.concluded === 0 || rate.concluded === 0) return '';
  const points = Math.round((rate.failed / rate.concluded - before.failed / before.concluded) * 1000) / 10;
  const from = `${percentOfCounts(before.failed, before.concluded)} (${groupedNumber(before.failed)} of ${groupedNumber(before.concluded)})`;
  if (points === 0) return `as in the window before: ${from}`;
  return `${points > 0 ? 'up' : 'down'} ${Math.abs(points).toFixed(1)} points from ${from}`;
}

/** `5 of 40 (12.5 %)`; empty without a denominator. */
export function ciCountsWords(part: number, whole: number): string {
  return whole === 0 ? '' : `${groupedNumber(part)} of ${groupedNumber(whole)} (${percentOfCounts(part, whole)})`;
}
