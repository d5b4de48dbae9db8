import { quoteUntrusted, UserError } from '@sar/baseline';
import { writeInside } from '@sar/host';
import { jsonText, terminalSafe } from '@sar/report';
import { authorise, intentPolicyOf, valueHash, writeIntent, type IntentRequest } from '@sar/rescue';
import type { Arguments, OptionSpec } from '../../arguments/command.js';
import type { Io } from '../../io.js';
import { DRY_RUN, REPO } from '../../live/live-options.js';
import { requiredRepository } from '../../live/repository-option.js';
import { ENVIRONMENT, SCOPE, targetOptions, targetWords } from '../../live/target-options.js';
import { BASELINE } from '../../options.js';
import { refuseRequest } from './refuse-request.js';
import { whoAsks } from './who-asks.js';
import { MAILBOX, openMailbox } from './open-mailbox.js';

/** Options of the commands that queue an intent. */
export const QUEUE_OPTIONS: readonly OptionSpec[] = [
  SCOPE,
  ENVIRONMENT,
  { name: 'note', value: 'TEXT', help: 'why, for the reviewer and the ledger' },
  { name: 'by', value: 'WHO', help: 'who asks, for the ledger; it gives no right (default: GITHUB_ACTOR or USER)' },
  { name: 'id', value: 'ID', help: 'a name for the intent that is never used again' },
  {
    name: 'expect',
    value: 'VALUE',
    help: 'apply it only while the variable has this value; --expect-absent, only while it is not there',
  },
  { name: 'expect-absent', help: 'apply it only while there is no such variable' },
  { name: 'expires', value: 'TIME', help: 'from this time on it is refused, such as 2026-12-01T00:00:00Z' },
  MAILBOX,
  REPO,
  BASELINE,
  DRY_RUN,
];

/**
 * Writes an intent into the mailbox of the checkout. What the processor would refuse for its form is refused here; what the policy
 * does not allow is written with a warning, since the policy may change in the same pull request.
 *
 * @throws UserError when the intent cannot be
 */
export async function queueIntent(
  given: Arguments,
  io: Io,
  what: Pick<IntentRequest, 'operation' | 'name'> & { readonly value?: string },
): Promise<number> {
  // A secret must not even reach the work tree, from where it is committed.
  refuseRequest({ ...what, more: { note: given.value('note'), id: given.value('id'), by: given.value('by') } });
  const mailbox = await openMailbox(given, io);
  const repository = requiredRepository(given, mailbox.root);
  const target = targetOptions(given, repository);
  const taken = new Set(mailbox.files.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)));
  const file = writeIntent({ ...what, target, queuedAt: io.now(), ...details(given, io) }, taken);
  const path = `${mailbox.folder}/${file.fileName}`;
  const judged = authorise(file.intent, { policies: [intentPolicyOf(mailbox.baseline)], running: repository });
  if (judged.decision === 'refused')
    for (const reason of judged.reasons) io.err(`${terminalSafe(`the processor will refuse it: ${reason}`)}\n`);
  const words = terminalSafe(`${what.operation} ${what.name} of the ${targetWords(target)}`);
  if (given.flag('dry-run')) {
    io.out(jsonText(JSON.parse(file.text) as object));
    io.err(`dry run: ${words} would be queued as ${terminalSafe(path)}\n`);
    return 0;
  }
  writeInside(mailbox.root, path, file.text);
  io.out(`${terminalSafe(path)}\n`);
  io.err(`queued: ${words}; commit the file and merge it into the default branch\n`);
  return 0;
}

function details(given: Arguments, io: Io): Pick<IntentRequest, 'queuedBy'> & Partial<IntentRequest> {
  const note = given.value('note');
  const id = given.value('id');
  const expected = given.value('expect');
  const expiresAt = timeOption(given, 'expires');
  if (expected !== undefined && given.flag('expect-absent')) throw new UserError('--expect and --expect-absent contradict each other');
  const expect = given.flag('expect-absent') ? 'absent' : expected === undefined ? undefined : (valueHash(expected) ?? undefined);
  return {
    queuedBy: given.value('by') ?? whoAsks(io),
    ...(note !== undefined && { note }),
    ...(id !== undefined && { id }),
    ...(expect !== undefined && { expect }),
    ...(expiresAt !== undefined && { expiresAt }),
  };
}

/** A time that exists, to the second. */
function timeOption(given: Arguments, name: string): Date | undefined {
  const text = given.value(name);
  if (text === undefined) return undefined;
  const time = new Date(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? text : Number.NaN);
  if (Number.isNaN(time.getTime()) || time.toISOString() !== text.replace('Z', '.000Z'))
    throw new UserError(`--${name} takes a time in UTC such as 2026-12-01T00:00:00Z, not ${quoteUntrusted(text)}`);
  return time;
}
