import type { HaltRefusal } from '@sar/baseline';
import type { RunFacts } from './ledger-entries.js';
import type { MailboxInput, MailboxPorts } from './mailbox-input.js';
import { planRun } from './plan-run.js';
import type { ProcessReport } from './process-report.js';
import { reportRun } from './report-run.js';
import { haltNote } from './run-notes.js';
import { stoppedWrite, type WriteResult } from './write-result.js';

/**
 * The report of a run that is halted from the start: it reads as a dry run does, writes nothing, and leaves everything where it is.
 *
 * @throws UserError when journal or ledger are not as they were written
 */
export async function haltedRun(input: MailboxInput, ports: MailboxPorts, facts: RunFacts, refusal: HaltRefusal): Promise<ProcessReport> {
  const { plan, notes } = await planRun({ ...input, dryRun: true }, ports, facts.at);
  const results = new Map(
    plan.decisions.flatMap(({ path, verdict }): [string, WriteResult][] =>
      verdict.kind === 'write' ? [[path, stoppedWrite(refusal)]] : [],
    ),
  );
  return reportRun(plan, facts, {
    results,
    notes: plan.decisions.length === 0 ? notes : [...notes, haltNote(refusal.reason)],
    halted: refusal,
  });
}
