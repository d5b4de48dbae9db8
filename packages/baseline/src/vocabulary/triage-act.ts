/** An act on findings, what became of it, and for people: what it is, or why it was not possible. Details may hold untrusted text. */
export interface TriageAct {
  readonly what:
    | 'issue'
    | 'dashboard'
    | 'comment'
    | 'label'
    | 'halt'
    | 'variable'
    | 'assign'
    | 'dispatch'
    | 'waiver'
    | 'gap'
    | 'accept'
    | 'state';
  /** `unchanged`: there was nothing to write. `not-now`: a limit of this run or of the breaker; a later run does it. */
  readonly outcome: 'done' | 'would-do' | 'unchanged' | 'not-now' | 'not-possible';
  readonly detail: string;
  readonly url?: string;
}
