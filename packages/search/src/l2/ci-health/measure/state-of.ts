import type { CiSettings, CiState } from '@sar/baseline';

/** Percent above which CI is degraded, and above which it is critical; the second is never below the first. */
export interface Thresholds {
  readonly degraded: number;
  readonly critical: number;
}

/** Shares and percents are doubles: 0.1 % is 0.001 give or take less than this. */
const ROUNDING = 1e-12;

/**
 * The thresholds of the baseline, the degraded one replaced where a percent is given (`CODEX_CI_FAILURE_THRESHOLD`). One above the
 * critical threshold lifts that too, since what is not even degraded is not critical.
 */
export function thresholdsOf(settings: Pick<CiSettings, 'thresholds'>, degradedPercent?: number): Thresholds {
  const degraded = degradedPercent ?? settings.thresholds.degraded;
  return { degraded, critical: Math.max(degraded, settings.thresholds.critical) };
}

/** True when a share (0 to 1) is above a percent; a share at it is not. */
export function isAbove(share: number, percent: number): boolean {
  return share > percent / 100 + ROUNDING;
}

/** The state of CI by its share of failures (0 to 1), as the methodology has it: above, not at, the threshold. `ok` without a share. */
export function stateOf(share: number | undefined, { degraded, critical }: Thresholds): CiState {
  if (share === undefined || !isAbove(share, degraded)) return 'ok';
  return isAbove(share, critical) ? 'critical' : 'degraded';
}
