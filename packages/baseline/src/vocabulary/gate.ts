/** The six checks of the validation gate, in their order. A baseline may declare more. */
export const GATE_CHECKS = ['code-quality', 'tests', 'variable-audit', 'secrets-baseline', 'schema', 'ci-failure-rate'] as const;
export type GateCheck = (typeof GATE_CHECKS)[number];

/** What a check of the gate came to. `unknown` is never counted as passed. */
export const GATE_OUTCOMES = ['pass', 'fail', 'unknown'] as const;
export type GateOutcome = (typeof GATE_OUTCOMES)[number];

/**
 * What a line of a verdict is about.
 *
 * - `check`: a check of the baseline
 * - `integrity`: whether the gate itself can be believed: its needed jobs, its place in the workflow, the rules of the branch
 * - `weakening`: a change of this very commit that makes the gate weaker
 * - `proof`: whether a finding is gone
 */
export const GATE_LINE_KINDS = ['check', 'integrity', 'weakening', 'proof'] as const;
export type GateLineKind = (typeof GATE_LINE_KINDS)[number];

/** One fact behind a line: what was seen, and where. Untrusted text. */
export interface GateEvidence {
  readonly text: string;
  readonly path?: string;
  readonly line?: number;
  readonly url?: string;
  /** The last lines that a program printed, at most 40. */
  readonly output?: string;
}

/** One line of a verdict. */
export interface GateLine {
  /** Id of the check in the baseline; of other kinds, the kind with a word behind it: `integrity:needs`, `proof:0123abcd`. Unique in a verdict. */
  readonly id: string;
  readonly kind: GateLineKind;
  readonly title: string;
  /** Whether the gate fails with it. */
  readonly required: boolean;
  readonly outcome: GateOutcome;
  /** Why, in one sentence without its full stop. May hold untrusted text. */
  readonly detail: string;
  readonly evidence: readonly GateEvidence[];
  /** Milliseconds that the check took. */
  readonly durationMs: number;
  /** What to do, in one or two sentences; of every line that has not passed. */
  readonly remedy?: string;
  /** The exact command that shows it again, or mends it, as words of a shell. Never made of untrusted text. */
  readonly command?: string;
  /** The playbook that leads back to RESCUE. */
  readonly playbook?: string;
}

/** Verdict of the gate. It passes only when every required line has passed, or was let through by name. */
export interface GateVerdict {
  readonly outcome: 'pass' | 'fail';
  /** In the order of the baseline; then integrity, weakening, proof. */
  readonly lines: readonly GateLine[];
  /** Ids of the lines that make it fail, in their order. */
  readonly failed: readonly string[];
}
