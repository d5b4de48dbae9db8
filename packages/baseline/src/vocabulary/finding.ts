import type { Severity } from './severity.js';
import type { Signal } from './signal.js';

/** Which rule decided something, and why, in words for people. */
export interface Decision {
  /** `impact:degrades`, `triage[2]`, `sensors.cache-wiring.severity` … */
  readonly by: string;
  readonly why: string;
}

/** A waiver that applies to a finding: it is still listed, but does not fail a run. */
export interface Waived {
  readonly by: 'waiver' | 'suppression';
  readonly reason: string;
  readonly owner?: string;
  /** Last day (UTC, `YYYY-MM-DD`) on which the waiver holds. */
  readonly until: string;
}

/** A signal after triage. Times are ISO 8601 in UTC. */
export interface Finding {
  readonly signal: Signal;
  readonly severity: Severity;
  readonly decision: Decision;
  readonly route: string;
  readonly owner?: string;
  readonly firstSeen: string;
  readonly sla: { readonly hours: number; readonly dueAt: string; readonly breached: boolean };
  readonly waived?: Waived;
}
