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

/** The clock of a finding. Hours are those of the calendar in `sla.calendar` of the baseline where it applies, else of the clock. */
export interface Sla {
  /** Hours from the first sighting to the deadline. */
  readonly hours: number;
  readonly dueAt: string;
  /** Hours to the deadline, with one decimal; negative when it is over. */
  readonly leftHours: number;
  readonly breached: boolean;
  /** True where only the hours of the baseline's calendar count. */
  readonly isBusiness?: boolean;
}

/** A signal after triage. Times are ISO 8601 in UTC. */
export interface Finding {
  readonly signal: Signal;
  readonly severity: Severity;
  readonly decision: Decision;
  readonly route: string;
  readonly owner?: string;
  readonly firstSeen: string;
  readonly sla: Sla;
  readonly waived?: Waived;
  /** Labels that the baseline gives its issue, besides SAR's own. */
  readonly labels?: readonly string[];
  /** Id of the group of findings that have one cause; see `CauseGroup`. */
  readonly group?: string;
}
