import type { GatePorts } from '../gate-ports.js';

/** What the parts of a check are given besides their settings. */
export interface CheckRun {
  /** Id of the check. */
  readonly id: string;
  readonly ports: GatePorts;
  /** `ci.thresholds.degraded` of the baseline, in percent. */
  readonly degradedPercent: number;
  /** Aborted by the first required check that fails, with its id as the reason, where the run is to end then. */
  readonly stop: AbortSignal;
}
