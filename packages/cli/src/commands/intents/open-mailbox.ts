import type { Baseline } from '@sar/baseline';
import { checkoutTree, rootOf, workTreeFiles } from '@sar/host';
import { openSurvey } from '@sar/patrol';
import { mailboxOf, readMailbox, type MailboxFile } from '@sar/rescue';
import type { Arguments, OptionSpec } from '../../arguments/command.js';
import type { Io } from '../../io.js';

export const MAILBOX: OptionSpec = {
  name: 'mailbox',
  value: 'DIR',
  help: 'folder of the queued intents, from the root of the checkout (default: `variables.intents.mailbox` of the baseline)',
};

/** The mailbox of a checkout, as it is in the work tree. */
export interface Mailbox {
  readonly root: string;
  readonly baseline: Baseline;
  /** From the root, without a slash at its end. */
  readonly folder: string;
  readonly files: readonly MailboxFile[];
}

/** Reads the mailbox of the checkout that holds the working directory, committed or not. Writes nothing. */
export async function openMailbox(given: Arguments, io: Io): Promise<Mailbox> {
  const tree = checkoutTree(rootOf(io.workingDirectory));
  const { baseline } = await openSurvey(tree, given.value('baseline'));
  const folder = mailboxOf(baseline, given.value('mailbox'));
  return { root: tree.root, baseline, folder, files: readMailbox(workTreeFiles(tree.root), folder, io.now()) };
}
