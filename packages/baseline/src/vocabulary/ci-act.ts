/** An act on the health of CI, what became of it, and for people: what it is, or why it was not possible. Details may hold untrusted text. */
export interface CiAct {
  readonly what: 'variable' | 'alert' | 'comment' | 'halt' | 'dispatch';
  /** `unchanged`: there was nothing to write. */
  readonly outcome: 'done' | 'would-do' | 'unchanged' | 'not-possible';
  readonly detail: string;
  readonly url?: string;
}
