import type { GateCheck, GateOutcome } from './gate.js';
import type { Severity } from './severity.js';

/** Where a value comes from: reckoned from checks, said by people, or neither. */
export type ScoreBasis = 'computed' | 'declared' | 'unknown';

/**
 * What a check of a dimension came to. `not-applicable`: there was nothing to judge, so that it counts neither way. `unknown` earns
 * nothing, and says how much it might.
 */
export interface CheckScore {
  readonly kind: 'sensor' | 'gate' | 'evidence';
  /** Sensor, check of the gate, or what the evidence proves. */
  readonly name: string;
  readonly weight: number;
  readonly proves: 'maturity' | 'automation' | 'both';
  readonly outcome: 'earned' | 'partly' | 'not-earned' | 'unknown' | 'not-applicable';
  /** Share of the weight that is earned, 0 to 1, with three decimals. */
  readonly credit: number;
  /** Share that would be earned if all that is unknown were well; only where that is more. */
  readonly high?: number;
  /** How much the score of 0 to 10 gains when the check earns all, with two decimals; 0 where it does already, or counts neither way. */
  readonly gain: number;
  /** Why, in one line. May hold untrusted text. */
  readonly why: string;
}

/** What a look for the evidence of one check came to. */
export interface EvidenceResult {
  /** Id of the dimension. */
  readonly dimension: string;
  /** Index of the check in the dimension's list, from 0. */
  readonly check: number;
  readonly outcome: 'present' | 'absent' | 'unknown';
  /** The file that proves it. Untrusted text. */
  readonly path?: string;
  /** Why it is absent or unknown, in one line. Untrusted text. */
  readonly detail?: string;
}

/** What a check of the gate came to, in a verdict that was written down. */
export interface GateResult {
  readonly check: GateCheck;
  readonly outcome: GateOutcome;
  readonly detail?: string;
}

/** Values that people declare. */
export interface DeclaredScore {
  readonly score?: number;
  readonly maturity?: number;
  readonly automation?: number;
}

/** The step of a dimension that gains most for least. */
export interface NextStep {
  /** What to do, in one line. May hold untrusted text. */
  readonly text: string;
  /** How much the score of 0 to 10 gains by it, with two decimals; 0 where that cannot be said, since no check answered yet. */
  readonly gain: number;
  /** True where the gain is the most that it can be: the step lets a check answer, and what it answers is not known. */
  readonly isAtMost?: true;
}

/** A dimension with its score. Without a basis there is no score and there are no coordinates. */
export interface DimensionScore {
  readonly id: string;
  readonly name: string;
  readonly requirement: string;
  readonly state?: string;
  readonly priority?: Severity | 'done';
  readonly standards: readonly string[];
  readonly weight: number;
  readonly basis: ScoreBasis;
  /** 0 to 10, with one decimal. */
  readonly score?: number;
  /** 0 to 1, with two decimals. */
  readonly maturity?: number;
  /** 0 to 1, with two decimals. */
  readonly automation?: number;
  /** Lowest and highest score that the unknown checks allow; only where there are some. */
  readonly between?: { readonly low: number; readonly high: number };
  readonly declared?: DeclaredScore;
  readonly checks: readonly CheckScore[];
  readonly next?: NextStep;
}

/** A level at a time. */
export interface LevelAt {
  /** A day, or a label such as a sprint. */
  readonly at: string;
  /** 0 to 4, with two decimals. */
  readonly level: number;
  /** `measured` by SAR, `declared` by people, `projected`: expected. */
  readonly kind: 'measured' | 'declared' | 'projected';
}

/** The maturity of a repository. */
export interface MaturityScore {
  /** 0 to 4, with two decimals; undefined when no dimension has a score. */
  readonly level?: number;
  /** `mixed`: some dimensions are computed and some declared. */
  readonly basis: ScoreBasis | 'mixed';
  /** The level without the limit of open findings, where that lowered it. */
  readonly uncapped?: number;
  /** Lowest and highest level that the unknown checks allow; only where there are some. */
  readonly between?: { readonly low: number; readonly high: number };
  readonly cappedBy?: { readonly severity: 'P0' | 'P1'; readonly open: number; readonly level: number };
  /** The level that people declare; never mixed with the computed one. */
  readonly declared?: { readonly level: number; readonly target?: string };
  readonly dimensions: readonly DimensionScore[];
  /** Oldest first, projected ones last. */
  readonly progress: readonly LevelAt[];
}
