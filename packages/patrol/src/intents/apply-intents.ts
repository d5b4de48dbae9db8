import type { Tree } from '@sar/baseline';
import { isIntentPath, mailboxOf, processMailbox, type MailboxPorts, type ProcessReport, type RunningRepository } from '@sar/rescue';
import { baselineReader } from './baseline-reader.js';
import { intentPolicies, type PolicySource } from './intent-policies.js';

/** What is applied, where, and by whom. */
export interface ApplyInput {
  readonly running: RunningRepository;
  /** The default branch, from which processed files are removed. */
  readonly branch: string;
  /** On a push, the commit that the branch was at before it. */
  readonly before?: string;
  /** What the ledger calls this run. */
  readonly run: string;
  readonly maxIntents: number;
  readonly dryRun: boolean;
  /** A mailbox other than the baseline's. */
  readonly mailbox?: string;
  /** A baseline other than the one of the default paths. */
  readonly baselinePath?: string;
}

/** The machine's and GitHub's side. */
export interface ApplyPorts extends MailboxPorts {
  readonly treeAt: (commit: string) => Tree;
  /** For each file below a folder of the commit, what brought it in. */
  readonly changesBelow: (folder: string) => PolicySource['changes'];
}

export interface AppliedIntents {
  readonly mailbox: string;
  readonly report: ProcessReport;
}

/**
 * Processes the mailbox of a commit under the policies of its history. Writes through the ports alone, and nowhere in a dry run.
 *
 * @throws UserError when the baseline of the commit has errors, the mailbox cannot be one, or the state is not as it was written
 */
export async function applyIntents(input: ApplyInput, ports: ApplyPorts): Promise<AppliedIntents> {
  const { running, branch, run, maxIntents, dryRun, before, baselinePath } = input;
  const head = ports.files.commit;
  const baselineAt = baselineReader(ports.treeAt, baselinePath);
  const baseline = await baselineAt(head);
  const mailbox = mailboxOf(baseline, input.mailbox);
  // What was refused stays in a folder below for good; its history is not asked for.
  const changes = new Map([...ports.changesBelow(mailbox)].filter(([path]) => isIntentPath(path, mailbox)));
  const policiesFor = await intentPolicies({ head, baseline, changes, baselineAt, ...(before !== undefined && { before }) });
  const report = await processMailbox({ running, branch, mailbox, run, maxIntents, dryRun, policiesFor }, ports);
  return { mailbox, report };
}
