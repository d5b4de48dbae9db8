import { UserError, guardHalt, haltedBranch } from '@sar/baseline';
import { applyJournaled } from './apply-journaled.js';
import { ledgerEntries, type RunFacts } from './ledger-entries.js';
import { haltedRun } from './halted-run.js';
import { leavingFiles } from './leaving-files.js';
import type { MailboxInput, MailboxPorts } from './mailbox-input.js';
import { recordRun } from './mailbox-state.js';
import { planRun } from './plan-run.js';
import type { ProcessReport } from './process-report.js';
import { recordRefusals } from './record-refusals.js';
import { removeProcessed } from './remove-processed.js';
import { reportRun } from './report-run.js';
import { haltNote, REFUSED_FOLDER_TAKEN } from './run-notes.js';
import { writtenUnrecorded } from './write-result.js';

/**
 * Deals with every intent of the mailbox: validate, authorise, compare, apply, record, remove. The order of the writes makes it
 * resumable: first the journal says what will be written, then the variables are written, then one update of the state records
 * them and clears the journal, then the files are removed. Killed at any point, the next run ends in the same state: what was
 * written is recognised by its hash, and what the ledger knows is never applied again. An open halt is looked for before each of
 * these acts; what it stops stays for the next run, like what a killed run left.
 *
 * @throws UserError when journal or ledger are not as they were written, or another run is at work: nothing is applied then
 */
export async function processMailbox(input: MailboxInput, ports: MailboxPorts): Promise<ProcessReport> {
  const facts: RunFacts = { commit: ports.files.commit, run: input.run, at: ports.now() };
  const guard = guardHalt(ports.halt);
  const verdict = input.dryRun ? undefined : await guard.check();
  if (verdict?.isAllowed === false) return haltedRun(input, ports, facts, verdict);
  const planned = await planRun(input, ports, facts.at);
  const { plan, state, listedAt, isRefusedFolderTaken } = planned;
  if (input.dryRun) return reportRun(plan, facts, { notes: planned.notes });

  const { byPath: results, open, isJournalChanged } = await applyJournaled(plan, state, facts, ports, listedAt, guard);
  const added = ledgerEntries(plan.decisions, plan.orphans, results, facts);
  const { notes } = planned;
  let ledgerEntry: string | undefined;
  if (added.length > 0 || isJournalChanged) {
    const verdict = await guard.check();
    if (!verdict.isAllowed) return reportRun(plan, facts, { results, notes: [...notes, haltNote(verdict.reason)], halted: verdict });
    try {
      ledgerEntry = await recordRun(ports.state, added, open, facts.at);
    } catch (error) {
      const unrecorded = error instanceof UserError ? writtenUnrecorded(results, error.message) : undefined;
      if (unrecorded === undefined) throw error;
      return reportRun(plan, facts, { results: unrecorded, notes });
    }
  }

  const leaving = leavingFiles(plan, results);
  const { branch, mailbox } = input;
  const removal = await removeProcessed({ ...facts, branch, mailbox, ...leaving, isRefusedFolderTaken }, haltedBranch(ports.branch, guard));
  const hasLeft = removal.kind === 'committed' && !isRefusedFolderTaken;
  const kept = hasLeft ? undefined : await recordRefusals(leaving.refused, open, facts, ports.state, guard);
  return reportRun(plan, facts, {
    results,
    ledgerEntries: added.length + (kept?.entries ?? 0),
    ledgerEntry: kept?.ledgerEntry ?? ledgerEntry,
    removal,
    notes: [...notes, ...(kept?.notes ?? []), ...(isRefusedFolderTaken && leaving.refused.length > 0 ? [REFUSED_FOLDER_TAKEN] : [])],
  });
}
