import type { Finding } from '@sar/baseline';

/** Why a finding is what it is, and what would change it. All text but that of the clock and the route is untrusted. */
export interface ExplainedFinding {
  readonly finding: Finding;
  /** What was asked on the way to the severity, in its order. */
  readonly steps: readonly {
    readonly asked: string;
    readonly outcome: 'decides' | 'matches' | 'no' | 'not-asked';
    readonly why: string;
  }[];
  readonly clock: { readonly from?: string; readonly hoursBy: string; readonly calendar?: string };
  /** What the route means. */
  readonly route: string;
  readonly routeBy: string;
  readonly ownerBy?: string;
  /** The playbook that the baseline chooses for it. */
  readonly playbook?: string;
  /** `others`: the finding that stands for all first, where this one does not. */
  readonly group?: { readonly title: string; readonly why: string; readonly isRoot: boolean; readonly others: readonly Finding[] };
  /** What would change the decision, and the YAML of the baseline that does it. */
  readonly changes: readonly { readonly what: string; readonly yaml: string }[];
}
