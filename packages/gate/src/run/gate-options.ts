import type { OnUnknown } from '../verdict/verdict-of.js';

/** How the checks of a gate are run. */
export interface GateOptions {
  /** Checks that run at once, at least 1. */
  readonly concurrency: number;
  /** True when the first required check that fails ends the run: what runs is aborted, what waits is not begun. */
  readonly failFast: boolean;
  readonly onUnknown: OnUnknown;
  /** `ci.thresholds.degraded` of the baseline, in percent: the most that `failure-rate` takes where the check says nothing. */
  readonly degradedPercent: number;
}
