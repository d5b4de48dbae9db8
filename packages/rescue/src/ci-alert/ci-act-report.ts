import type { HealState } from './heal-states.js';

/** An act, what became of it, and for people: what it is, or why it was not possible. Details may hold untrusted text of answers. */
export interface CiAct {
  readonly what: 'variable' | 'alert' | 'comment' | 'halt' | 'dispatch';
  /** `unchanged`: there was nothing to write. */
  readonly outcome: 'done' | 'would-do' | 'unchanged' | 'not-possible';
  readonly detail: string;
  readonly url?: string;
}

/** What acting on CI health came to. */
export interface CiActReport {
  readonly dryRun: boolean;
  /** State of SAR-002 after the acts. */
  readonly state: HealState;
  /** The alert issue, open or closed; undefined without one. */
  readonly alert: { readonly number: number; readonly url: string } | undefined;
  /** The open issue that halts SAR. */
  readonly halt: { readonly number: number; readonly url: string } | undefined;
  /** In their order. */
  readonly acts: readonly CiAct[];
  readonly notes: readonly string[];
}
