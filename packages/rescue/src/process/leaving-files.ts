import type { Decision, MailboxPlan } from '../plan/decision.js';
import type { RefusedFile } from './refused-file.js';
import { reportIntent } from './report-intent.js';
import type { WriteResult } from './write-result.js';

/** The files that leave the mailbox: removed when they were dealt with, moved when they were refused. */
export interface LeavingFiles {
  readonly processed: readonly Decision[];
  readonly refused: readonly (Decision & RefusedFile)[];
}

/** Sorts the files of a plan by what was reported of them; what stays is in neither list. */
export function leavingFiles(plan: MailboxPlan, results: ReadonlyMap<string, WriteResult>): LeavingFiles {
  const processed: Decision[] = [];
  const refused: (Decision & RefusedFile)[] = [];
  for (const decision of plan.decisions) {
    const { outcome, reasons } = reportIntent(decision, results);
    if (outcome === 'applied' || outcome === 'unchanged' || outcome === 'superseded') processed.push(decision);
    if (outcome === 'refused') refused.push({ ...decision, reasons });
  }
  return { processed, refused };
}
