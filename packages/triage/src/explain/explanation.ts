import type { Finding } from '@sar/baseline';

/** One question on the way to a severity. */
export interface DecisionStep {
  /** What was asked: an entry of the baseline, or a question of the severity table. Untrusted text. */
  readonly asked: string;
  /** `matches`: the entry is about the finding, and sets no severity. `not-asked`: something before it decided. */
  readonly outcome: 'decides' | 'matches' | 'no' | 'not-asked';
  /** Untrusted text. */
  readonly why: string;
}

/** A change of the baseline that would change what is decided. */
export interface DecisionChange {
  /** What it does, and where it belongs. */
  readonly what: string;
  /** The keys to write, as YAML. Holds untrusted text. */
  readonly yaml: string;
}

/** Why a finding is what it is, and what would change it. All text of the baseline and the finding is untrusted. */
export interface Explanation {
  readonly finding: Finding;
  /** In the order in which they are asked. */
  readonly steps: readonly DecisionStep[];
  readonly clock: {
    /** Which memory has the first sighting, where the caller said so. */
    readonly from?: string;
    /** Where the hours come from. */
    readonly hoursBy: string;
    /** The calendar in words, where the clock follows one. */
    readonly calendar?: string;
  };
  /** What the route means. */
  readonly route: string;
  readonly routeBy: string;
  readonly ownerBy?: string;
  /** The playbook of its subject. */
  readonly playbook?: string;
  readonly group?: {
    readonly title: string;
    readonly why: string;
    readonly isRoot: boolean;
    /** The other findings of the group, the one that stands for all first, where this one does not. */
    readonly others: readonly Finding[];
  };
  readonly changes: readonly DecisionChange[];
}
