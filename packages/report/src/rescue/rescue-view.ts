import type { RescueReport, RescueSubject } from '@sar/baseline';

/** What a run of playbooks came to, as reports show it. Text of it is untrusted. */
export interface RescueView {
  readonly reports: readonly RescueReport[];
  /** Subjects that no playbook is run for, and why, in a sentence without its full stop. */
  readonly unmatched: readonly { readonly subject: RescueSubject; readonly why: string }[];
  /** Sentences about the run. */
  readonly notes: readonly string[];
}
