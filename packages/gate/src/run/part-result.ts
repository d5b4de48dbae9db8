import type { GateEvidence, GateOutcome } from '@sar/baseline';

/** What one part of a check came to: its commands, its reports, its sensors … */
export interface PartResult {
  readonly outcome: GateOutcome;
  /** Why, in words that can stand beside those of other parts; no full stop. May hold untrusted text. */
  readonly detail: string;
  readonly evidence: readonly GateEvidence[];
  readonly remedy?: string;
  readonly command?: string;
  readonly playbook?: string;
}

/** Outcomes, worst first: one part that fails is more than any that nobody can judge. */
const WORST_FIRST: readonly GateOutcome[] = ['fail', 'unknown', 'pass'];

/** The worst of several outcomes; `pass` of none. */
export function worstOutcome(outcomes: readonly GateOutcome[]): GateOutcome {
  return WORST_FIRST.find((outcome) => outcomes.includes(outcome)) ?? 'pass';
}

/** A part that nobody can judge. */
export function unknownPart(detail: string, remedy?: string): PartResult {
  return { outcome: 'unknown', detail, evidence: [], ...(remedy !== undefined && { remedy }) };
}
