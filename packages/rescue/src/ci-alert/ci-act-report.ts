import type { CiAct } from '@sar/baseline';
import type { HealState } from './heal-states.js';

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
