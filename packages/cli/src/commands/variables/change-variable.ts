import { createHash, randomUUID } from 'node:crypto';
import { known, UserError, type BranchWriter, type CommitFiles, type CommittedEntry } from '@sar/baseline';
import { checkoutTree, headCommit } from '@sar/host';
import { openSurvey } from '@sar/patrol';
import { intentLines } from '@sar/report';
import { authorise, intentPolicyOf, processMailbox, readIntent, writeIntent, type IntentRequest } from '@sar/rescue';
import type { Arguments, OptionSpec } from '../../arguments/command.js';
import type { Io } from '../../io.js';
import { DRY_RUN, LIVE_OPTIONS } from '../../live/live-options.js';
import { openStore } from '../../live/open-store.js';
import { ENVIRONMENT, SCOPE, targetOptions } from '../../live/target-options.js';
import { BASELINE } from '../../options.js';
import { refuseRequest } from '../intents/refuse-request.js';
import { whoAsks } from '../intents/who-asks.js';
import { intentRunOf } from '../intents/intent-run-of.js';
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
  const { root, repository, live, store } = await openStore(given, io);
  const { stateBranch } = await import('@sar/github');
  const { baseline } = await openSurvey(checkoutTree(root), given.value('baseline'));
  const policy = intentPolicyOf(baseline, baseline.sources.at(-1) ?? 'the baseline');
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
  const reading = readIntent(`${FOLDER}/${file.fileName}`, file.text, io.now());
  const judged = reading.kind === 'intent' ? authorise(reading.intent, { policies: [policy], running: repository }) : reading;
  if ('reasons' in judged) throw refused(judged.reasons);
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
      reader: store,
      writer: store,
      state: stateBranch(live.client, `${repository.owner}/${repository.repo}`),
      branch: NO_FILES,
      sharedVariables: async () => live.variables.entries('org-vars'),
      now: io.now,
    },
  );
  const [intent] = report.intents;
  if (intent?.outcome === 'refused') throw refused(intent.reasons);
  io.out(linesText(intentLines({ ...intentRunOf({ mailbox: what.name, report }), removal: '' }, io.columns)));
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
