/** An act on the health of CI and what became of it. Details may hold untrusted text. */
export interface CiActRow {
  readonly what: 'variable' | 'alert' | 'comment' | 'halt' | 'dispatch';
  readonly outcome: 'done' | 'would-do' | 'unchanged' | 'not-possible';
  readonly detail: string;
  readonly url?: string;
}

/** What acting on the health of CI came to, as reports show it. */
export interface CiActs {
  readonly dryRun: boolean;
  /** State of the playbook SAR-002. */
  readonly state: string;
  readonly alert: { readonly number: number; readonly url: string } | undefined;
  readonly halt: { readonly number: number; readonly url: string } | undefined;
  readonly acts: readonly CiActRow[];
  readonly notes: readonly string[];
}

export const CI_ACT_OUTCOMES: Readonly<Record<CiActRow['outcome'], string>> = {
  done: 'done',
  'would-do': 'would do',
  unchanged: 'unchanged',
  'not-possible': 'not possible',
};
