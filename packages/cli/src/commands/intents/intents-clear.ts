import { quoteUntrusted, UserError } from '@sar/baseline';
import { removeInside } from '@sar/host';
import { countOf, terminalSafe } from '@sar/report';
import type { MailboxFile } from '@sar/rescue';
import type { Command } from '../../arguments/command.js';
import { DRY_RUN } from '../../live/live-options.js';
import { BASELINE } from '../../options.js';
import { MAILBOX, openMailbox } from './open-mailbox.js';

/** `sar intents clear`: takes intents out of the mailbox of the checkout. */
export const intentsClear: Command = {
  name: 'intents clear',
  summary: 'remove intents from the mailbox of the checkout',
  positionals: '[NAME…]',
  maxPositionals: 1000,
  suggest: () => [],
  details:
    'Removes the files of the intents for these variables; of all of them with --all. Nothing is committed. Exit code 1 when a file cannot be removed.',
  options: [{ name: 'all', help: 'remove every intent, also those that are not valid' }, DRY_RUN, MAILBOX, BASELINE],
  examples: ['sar intents clear LOG_LEVEL', 'sar intents clear --all --dry-run'],
  async run(given, io) {
    const names = new Set(given.positionals);
    if (given.flag('all') === names.size > 0) throw new UserError('give the names of variables, or --all');
    const { root, files, folder } = await openMailbox(given, io);
    const chosen = files.filter((file) => given.flag('all') || names.has(nameOf(file) ?? ''));
    const missing = [...names].filter((name) => !files.some((file) => nameOf(file) === name));
    if (missing.length > 0)
      throw new UserError(`no intent for ${missing.map((name) => quoteUntrusted(name)).join(', ')} waits in ${quoteUntrusted(folder)}`);
    let removed = 0;
    for (const { path } of chosen) {
      const problem = given.flag('dry-run') ? undefined : problemOfRemoval(root, path);
      if (problem === undefined) io.out(`${terminalSafe(path)}\n`);
      else io.err(`${terminalSafe(problem)}\n`);
      if (problem === undefined) removed++;
    }
    io.err(`${given.flag('dry-run') ? 'dry run: would remove' : 'removed'} ${countOf(removed, 'file')}\n`);
    return removed === chosen.length ? 0 : 1;
  },
};

/** The variable that a file is about, as far as it can be read. */
function nameOf({ reading }: MailboxFile): string | undefined {
  return 'intent' in reading ? reading.intent?.name : undefined;
}

/** One file that stays, such as a link, must not keep the others. */
function problemOfRemoval(root: string, path: string): string | undefined {
  try {
    removeInside(root, path);
    return undefined;
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}
