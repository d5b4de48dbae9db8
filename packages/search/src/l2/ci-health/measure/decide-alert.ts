import type { CiHealth, CiSettings, CiState, FailureRate } from '@sar/baseline';
import { percentOf } from './failure-rate.js';
import { isAbove } from './state-of.js';

/** What an alert is decided by. */
export interface AlertInput {
  /** From `evaluationsOf`: newest first. */
  readonly evaluations: readonly FailureRate[];
  /** The level that people were told of and that was not cleared since; `ok` when there is none. */
  readonly alertingAt: CiState;
  /** Percent, results and evaluations; `critical` is not below `degraded`. */
  readonly thresholds: CiSettings['thresholds'];
}

/**
 * Whether somebody should be told. An alert is raised when each of the last `alert-after` evaluations is evidence: enough results, and
 * an interval that lies above the threshold as a whole. It is cleared when the share of each of the last `clear-after` evaluations is
 * at or below the degraded threshold; a critical one becomes a degraded one by the critical threshold in the same way. Between the two
 * it stays as it is, so that a rate around the threshold calls nobody twice.
 */
export function decideAlert({ evaluations, alertingAt, thresholds }: AlertInput): CiHealth['alert'] {
  const [now] = evaluations;
  const after = thresholds['alert-after'];
  const counted = now === undefined || now.share === undefined ? 'nothing concluded in the window' : counts(now);
  for (const level of ['critical', 'degraded'] as const) {
    if (evidenceFor(level, evaluations, thresholds) < after || (level === 'degraded' && alertingAt === 'critical')) continue;
    const why = `${counted}; the whole 95 % interval${interval(now)} is above ${thresholds[level]} %, after ${lastResults(after)}`;
    return { isRequired: true, level, why };
  }
  if (alertingAt === 'ok') return { isRequired: false, level: 'ok', why: `${counted}${whyNot(evaluations, thresholds)}` };
  const clear = thresholds['clear-after'];
  const calm = calmFor(thresholds.degraded, evaluations);
  if (calm >= clear) {
    const why = `${counted}; not above ${thresholds.degraded} % after ${lastResults(clear)}, which clears the alert`;
    return { isRequired: false, level: 'ok', why };
  }
  const level = alertingAt === 'critical' && calmFor(thresholds.critical, evaluations) >= clear ? 'degraded' : alertingAt;
  const why = `${counted}; the alert stays until the rate is not above ${thresholds.degraded} % after ${lastResults(clear)}, so far ${calm}`;
  return { isRequired: true, level, why };
}

/** Evaluations in a row, from the newest, that are evidence for a level. */
function evidenceFor(level: 'critical' | 'degraded', evaluations: readonly FailureRate[], thresholds: AlertInput['thresholds']): number {
  const isEvidence = ({ concluded, low }: FailureRate): boolean =>
    concluded >= thresholds['minimum-runs'] && low !== undefined && isAbove(low, thresholds[level]);
  return inARow(evaluations, isEvidence);
}

/** Evaluations in a row, from the newest, whose share is at or below a percent. */
function calmFor(percent: number, evaluations: readonly FailureRate[]): number {
  return inARow(evaluations, ({ share }) => share !== undefined && !isAbove(share, percent));
}

function inARow(evaluations: readonly FailureRate[], holds: (evaluation: FailureRate) => boolean): number {
  const first = evaluations.findIndex((evaluation) => !holds(evaluation));
  return first < 0 ? evaluations.length : first;
}

/** What kept a first alert from being raised. */
function whyNot(evaluations: readonly FailureRate[], thresholds: AlertInput['thresholds']): string {
  const [now] = evaluations;
  const { degraded } = thresholds;
  if (now?.share === undefined) return '';
  if (!isAbove(now.share, degraded)) return `; not above ${degraded} %`;
  const minimum = thresholds['minimum-runs'];
  if (now.concluded < minimum) return `; above ${degraded} %, but fewer than ${minimum} results are no evidence`;
  const borne = evidenceFor('degraded', evaluations, thresholds);
  if (borne === 0) return `; above ${degraded} %, but the 95 % interval${interval(now)} is not above it as a whole`;
  return `; the whole 95 % interval${interval(now)} is above ${degraded} %, but only after the last ${borne} of ${thresholds['alert-after']} results`;
}

function counts({ failed, concluded }: FailureRate): string {
  return `${failed} of ${concluded} failed (${percentOf(failed, concluded)} %)`;
}

function interval(rate: FailureRate | undefined): string {
  if (rate?.low === undefined || rate.high === undefined) return '';
  const percent = (share: number): string => (Math.round(share * 1000) / 10).toFixed(1);
  return ` (${percent(rate.low)} % to ${percent(rate.high)} %)`;
}

function lastResults(count: number): string {
  return count === 1 ? 'the last result' : `each of the last ${count} results`;
}
