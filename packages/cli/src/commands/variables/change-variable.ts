import { createHash, randomUUID } from 'node:crypto';
import { known, UserError, type BranchWriter, type CommitFiles, type CommittedEntry } from '@sar/baseline';
import { checkoutTree, headCommit } from '@sar/host';
import { intentRunOf, openSurvey } from '@sar/patrol';
import { intentLines } from '@sar/report';
import { authorise, intentPolicyOf, processMailbox, writeIntent, type IntentRequest } from '@sar/rescue';
import type { Arguments, OptionSpec } from '../../arguments/command.js';
import type { Io } from '../../io.js';
import { DRY_RUN, LIVE_OPTIONS } from '../../live/live-options.js';
import { openIntentPorts } from '../../live/open-intent-ports.js';
import { ENVIRONMENT, SCOPE, targetOptions } from '../../live/target-options.js';
import { BASELINE } from '../../options.js';
import { refuseRequest } from '../intents/refuse-request.js';
import { whoAsks } from '../intents/who-asks.js';
import { linesText } from './render-audit.js';

export const CHANGE_OPTIONS: readonly OptionSpec[] = [
  SCOPE,
  ENVIRONMENT,
  { name: 'note', value: 'TEXT', help: 'why, for the ledger' },
  DRY_RUN,
  BASELINE,
  ...LIVE_OPTIONS,
];

const FOLDER = 'direct';

/**
 * Changes a variable at once: one intent that never was a file, through the same policy, journal and ledger as those of the mailbox.
 *
 * @throws UserError when it is refused, or the state cannot be read or written
 */
export async function changeVariable(
  given: Arguments,
  io: Io,
  what: Pick<IntentRequest, 'operation' | 'name'> & { readonly value?: string },
): Promise<number> {
  const note = given.value('note');
  refuseRequest({ ...what, more: { note } });
  const { root, repository, ports } = await openIntentPorts(given, io);
  const { baseline } = await openSurvey(checkoutTree(root), given.value('baseline'));
  const policy = intentPolicyOf(baseline);
  const who = whoAsks(io);
  const file = writeIntent(
    {
      ...what,
      // Times are to the second: without an id of its own, the same change again within it would be one that was dealt with.
      id: `direct-${randomUUID()}`,
      target: targetOptions(given, repository),
      queuedAt: io.now(),
      queuedBy: who,
      ...(note !== undefined && { note }),
    },
    new Set(),
  );
  // What the policy refuses never was a change: it is told here, and written down nowhere.
  const judged = authorise(file.intent, { policies: [policy], running: repository });
  if (judged.decision === 'refused') throw refused(judged.reasons);
  const report = await processMailbox(
    {
      running: repository,
      branch: '',
      mailbox: FOLDER,
      policiesFor: () => known([policy]),
      run: `sar variables ${what.operation}, ${who}`,
      maxIntents: 1,
      dryRun: given.flag('dry-run'),
    },
    {
      files: oneFile(file.fileName, file.text, headCommit(root)),
      ...ports,
      branch: NO_FILES,
      now: io.now,
    },
  );
  const [intent] = report.intents;
  if (intent?.outcome === 'refused') throw refused(intent.reasons);
  // There is no later run for a direct change: what is halted was not done.
  if (intent?.outcome === 'remaining') throw refused(intent.reasons);
  // What stopped the one intent stands beside it, and need not be said of the run as well.
  const notes = report.notes.filter((note) => intent?.reasons.some((reason) => note.includes(reason)) !== true);
  io.out(linesText(intentLines({ ...intentRunOf({ mailbox: what.name, report: { ...report, notes } }), removal: '' }, io.columns)));
  return intent?.outcome === 'failed' ? (intent.cause === 'forbidden' || intent.cause === 'no-token' ? 2 : 1) : 0;
}

function refused(reasons: readonly string[]): UserError {
  return new UserError(`refused: ${reasons.join('; ')}`);
}

/** A commit's files that hold one intent; `commit` is where the policy was read. */
function oneFile(fileName: string, text: string, commit = '0'.repeat(40)): CommitFiles {
  const id = createHash('sha1').update(text).digest('hex');
  const entry: CommittedEntry = { path: `${FOLDER}/${fileName}`, mode: '100644', id, sizeBytes: Buffer.byteLength(text) };
  return { commit, list: () => [entry], read: () => new Map([[id, { kind: 'text', text }]]) };
}

/** There is no file to remove. */
const NO_FILES: BranchWriter = {
  filesAt: async () => known({ head: '', blobs: new Map() }),
  commit: async () => unexpected(),
  createBranch: async () => unexpected(),
  openPullRequest: async () => unexpected(),
};

function unexpected(): never {
  throw new Error('a direct change has no files to remove');
}
