import type { HaltRefusal } from '@sar/baseline';
import type { MailboxPlan } from '../plan/decision.js';
import type { RunFacts } from './ledger-entries.js';
import type { ProcessReport } from './process-report.js';
import type { Removal } from './remove-processed.js';
import { countOutcomes, reportIntent } from './report-intent.js';
import type { WriteResult } from './write-result.js';

/** What a run did besides its writes. */
export interface RunEnd {
  /** What became of the planned writes; undefined in a dry run. */
  readonly results?: ReadonlyMap<string, WriteResult>;
  readonly ledgerEntries?: number;
  readonly ledgerEntry?: string | undefined;
  readonly removal?: Removal;
  readonly notes: readonly string[];
  /** Why nothing could be recorded, in a run that was halted before. */
  readonly halted?: HaltRefusal;
}

/** The report of a run. */
export function reportRun(plan: MailboxPlan, { commit }: RunFacts, end: RunEnd): ProcessReport {
  const { results, ledgerEntries = 0, ledgerEntry, removal = { kind: 'nothing' }, notes, halted } = end;
  const intents = plan.decisions.map((decision) => reportIntent(decision, results, halted));
  return {
    dryRun: results === undefined,
    commit,
    intents,
    counts: countOutcomes(intents),
    ledgerEntries,
    ...(ledgerEntry !== undefined && { ledgerEntry }),
    removal,
    notes,
  };
}
