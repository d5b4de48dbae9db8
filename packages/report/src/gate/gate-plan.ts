/** What a part of a check would do: a command, a sensor, a report … */
export interface PlannedPart {
  /** `command`, `report`, `sensor`, `failure rate`, `changed files`, `alerts`, `findings`. */
  readonly kind: string;
  /** What exactly. It may hold untrusted text. */
  readonly what: string;
}

/** A check that a gate would judge. */
export interface PlannedCheck {
  readonly id: string;
  readonly title: string;
  readonly required: boolean;
  readonly parts: readonly PlannedPart[];
}

/** What `sar gate --dry-run` shows. */
export interface GatePlan {
  /** Where checks and commands come from, in words. */
  readonly from: string;
  readonly checks: readonly PlannedCheck[];
  /** Sentences about the run. They may hold untrusted text. */
  readonly notes: readonly string[];
}
