import type { PlanPhase } from './plan-phase.js';
import type { UnknownReason } from './reading.js';
import type { Severity } from './severity.js';

/** A step of the plan. */
export interface PlanStep {
  /** `R1`, as the baseline calls it, or the next free number of its phase. */
  readonly id: string;
  /** True for a step of the baseline's `sprint-plan.steps`; the words of any other come from findings and are untrusted. */
  readonly isDeclared: boolean;
  readonly title: string;
  /** For a POSIX shell, at the root of a checkout. Holds nothing of a finding that is not quoted. */
  readonly command?: string;
  /** How to mend it, in words. Untrusted. */
  readonly help?: string;
  readonly severity?: Severity;
  /** Paths, and lines where they are known, each once, that of the cause first. Untrusted. */
  readonly places: readonly string[];
  /** Deadline, ISO 8601. */
  readonly dueAt?: string;
  /** Ids of the findings that the step is for; none for a step that is always there. */
  readonly findings: readonly string[];
}

/** The executable plan for a coding agent: the same for the same findings on one day. */
export interface SprintPlan {
  /** `YYYY-MM-DD` (UTC). */
  readonly day: string;
  readonly repository?: string;
  readonly commit?: string;
  /** All five, in the order of the life cycle. */
  readonly phases: readonly { readonly phase: PlanPhase; readonly steps: readonly PlanStep[] }[];
  readonly beforeCommit: readonly string[];
  /** Subjects of each severity that the plan is about. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Subjects beyond the limit, which have no step of their own. */
  readonly left: number;
  /** Sensors that could not answer; `detail` is untrusted. */
  readonly unknown: readonly { readonly sensor: string; readonly reason: UnknownReason; readonly detail: string }[];
}
