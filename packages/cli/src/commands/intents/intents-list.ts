import { jsonText, terminalSafe } from '@sar/report';
import { sha256, targetText, type MailboxFile } from '@sar/rescue';
import type { Command } from '../../arguments/command.js';
import { columns } from '../../output/columns.js';
import { BASELINE } from '../../options.js';
import { MAILBOX, openMailbox } from './open-mailbox.js';

/** `sar intents list`: what waits in the mailbox. */
export const intentsList: Command = {
  name: 'intents list',
  summary: 'list the intents that wait in the mailbox of the checkout',
  positionals: '',
  maxPositionals: 0,
  details: 'Values are shown as length and hash.',
  options: [{ name: 'format', short: 'f', value: 'FORMAT', choices: ['table', 'json'], help: 'what to print' }, MAILBOX, BASELINE],
  examples: ['sar intents list'],
  async run(given, io) {
    const { files, folder } = await openMailbox(given, io);
    if (given.value('format') === 'json') {
      io.out(jsonText({ schema: 'sar.intents/1', mailbox: folder, intents: files.map(entryOf) }));
      return 0;
    }
    for (const line of columns(files.map(rowOf))) io.out(`${line}\n`);
    io.err(`${files.length} ${files.length === 1 ? 'intent waits' : 'intents wait'} in ${terminalSafe(folder)}\n`);
    return 0;
  },
};

function rowOf({ path, reading }: MailboxFile): readonly string[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (reading.kind === 'waiting') return [name, 'not read', '', 'there are too many files'];
  const { intent } = reading.kind === 'intent' ? reading : { intent: reading.intent };
  const what = intent === undefined ? ['', ''] : [`${intent.operation} ${intent.name}`, targetText(intent.target)];
  if (reading.kind === 'refused') return [name, ...what, `not valid: ${reading.reasons.join('; ')}`];
  const { queuedAt, note = '' } = reading.intent;
  return [name, ...what, `queued ${queuedAt}${note === '' ? '' : `: ${note}`}`];
}

function entryOf({ path, reading }: MailboxFile): object {
  if (reading.kind === 'waiting') return { path, valid: false, reasons: ['there are too many files'] };
  const { intent } = reading.kind === 'intent' ? reading : { intent: reading.intent };
  return {
    path,
    valid: reading.kind === 'intent',
    reasons: reading.kind === 'intent' ? [] : reading.reasons,
    ...(intent !== undefined && {
      id: intent.id,
      operation: intent.operation,
      target: intent.target,
      name: intent.name,
      queued_at: intent.queuedAt,
      queued_by: intent.queuedBy,
      ...(intent.value !== null && { length: [...intent.value].length, sha256_prefix: sha256(intent.value).slice(0, 12) }),
    }),
  };
}
