import type { RescueSubject } from '@sar/baseline';

/** What a run of playbooks is asked to do. */
export interface RescueInput {
  /** The worst first; they are dealt with in this order. */
  readonly subjects: readonly RescueSubject[];
  /** The playbook that somebody named; see `selectPlaybooks`. */
  readonly only?: string;
  /** Without it everything is planned only. */
  readonly apply: boolean;
  /** Everything is planned only, whatever `apply` says. */
  readonly dryRun: boolean;
  /** Most attempts that this run begins; those that go on do not count. The lower one of this and `playbooks.max-actions` holds. */
  readonly maxActions: number;
  /**
   * True when the subjects are all that there are (of `only`, where it is given). Then attempts of earlier runs and issues of blocked
   * ones whose findings are not among them are looked at, too, and ended when the findings are gone.
   */
  readonly isWhole?: boolean;
}
