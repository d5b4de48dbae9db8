import type { JournalEntry, HaltGuard, HaltVerdict } from '@sar/baseline';
import type { Intent } from '../intents/intent.js';
import type { Decision, MailboxPlan, PlannedWrite } from '../plan/decision.js';
import { applyWrites } from './apply-writes.js';
import { journalEntry, type RunFacts } from './ledger-entries.js';
import type { MailboxPorts } from './mailbox-input.js';
import { beginWrites, type MailboxState } from './mailbox-state.js';
import { stoppedWrite, type WriteResult } from './write-result.js';

/** What came of the writes of a plan. */
export interface Applied {
  /** By the path of the intent. */
  readonly byPath: ReadonlyMap<string, WriteResult>;
  /** What stays in the journal. */
  readonly open: readonly JournalEntry[];
  readonly isJournalChanged: boolean;
}

/**
 * Says in the journal what will be written, and writes it, unless that is halted.
 *
 * @param listedAt when the targets were listed
 * @throws UserError when another run is at work; nothing is written then
 */
export async function applyJournaled(
  plan: MailboxPlan,
  state: MailboxState,
  facts: RunFacts,
  ports: MailboxPorts,
  listedAt: Date,
  guard: HaltGuard,
): Promise<Applied> {
  const writes = plan.decisions.flatMap((decision): { decision: Decision; intent: Intent; planned: PlannedWrite }[] => {
    const { intent, verdict } = decision;
    return intent === undefined || verdict.kind !== 'write' ? [] : [{ decision, intent, planned: verdict }];
  });
  const entries = writes.map(({ decision, intent, planned }) => journalEntry(decision, intent, planned, facts));
  const verdict: HaltVerdict = entries.length === 0 ? { isAllowed: true } : await guard.check();
  const isBegun = verdict.isAllowed && entries.length > 0;
  if (isBegun) await beginWrites(ports.state, state, [...plan.unsettled, ...entries]);
  const byPath = verdict.isAllowed
    ? await applyWrites(writes, { ...ports, guard }, listedAt)
    : new Map(writes.map(({ intent }): [string, WriteResult] => [intent.path, stoppedWrite(verdict)]));
  const open = [
    ...plan.unsettled.filter((entry) => isStillOpen(entry, plan)),
    ...entries.filter(({ path }) => {
      const result = byPath.get(path);
      return result?.kind === 'failed' && result.mayHaveHappened;
    }),
  ];
  return { byPath, open, isJournalChanged: isBegun || state.journal.length > 0 };
}

/** An interrupted write whose target could not be read. */
function isStillOpen(entry: JournalEntry, plan: MailboxPlan): boolean {
  if (plan.orphans.some((orphan) => orphan.entry === entry))
    return plan.orphans.some((orphan) => orphan.entry === entry && orphan.verdict === 'kept');
  return plan.decisions.some(({ path, blob, verdict }) => path === entry.path && blob === entry.blob && verdict.kind === 'failed');
}
