import { UserError, type JournalEntry, type StateStore, type HaltGuard } from '@sar/baseline';
import type { Decision } from '../plan/decision.js';
import { refusalEntries, type RunFacts } from './ledger-entries.js';
import { recordRun } from './mailbox-state.js';

/** What was recorded. */
export interface RecordedRefusals {
  readonly entries: number;
  readonly ledgerEntry?: string | undefined;
  readonly notes: readonly string[];
}

/**
 * Records refused intents whose files could not be moved. They are judged again otherwise, and by a later push: what the policy of
 * before this push refused, that one's would allow.
 *
 * @param open what stays in the journal
 */
export async function recordRefusals(
  refused: readonly Decision[],
  open: readonly JournalEntry[],
  facts: RunFacts,
  state: StateStore,
  guard: HaltGuard,
): Promise<RecordedRefusals | undefined> {
  const added = refusalEntries(refused, facts);
  if (added.length === 0) return undefined;
  const verdict = await guard.check();
  if (!verdict.isAllowed) return { entries: 0, notes: [unrecordedNote(verdict.reason)] };
  try {
    return { entries: added.length, ledgerEntry: await recordRun(state, added, open, facts.at), notes: [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { entries: 0, notes: [unrecordedNote(error.message)] };
  }
}

function unrecordedNote(why: string): string {
  return `Refused intents whose files stay could not be recorded; the next run judges them again: ${why}`;
}
