import type { CiAct } from '@sar/baseline';

/** What acting on the health of CI came to, as reports show it. */
export interface CiActs {
  readonly dryRun: boolean;
  /** State of the playbook SAR-002. */
  readonly state: string;
  readonly alert: { readonly number: number; readonly url: string } | undefined;
  readonly halt: { readonly number: number; readonly url: string } | undefined;
  readonly acts: readonly CiAct[];
  readonly notes: readonly string[];
}

export const CI_ACT_OUTCOMES: Readonly<Record<CiAct['outcome'], string>> = {
  done: 'done',
  'would-do': 'would do',
  unchanged: 'unchanged',
  'not-possible': 'not possible',
};
