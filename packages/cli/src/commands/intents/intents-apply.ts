import { UserError } from '@sar/baseline';
import { changedBy, commitFiles, commitTree, headCommit } from '@sar/host';
import { applyIntents, intentRunOf, type AppliedIntents } from '@sar/patrol';
import { intentLines, jsonText } from '@sar/report';
import { MAX_INTENTS_PER_RUN } from '@sar/rescue';
import type { Arguments, Command } from '../../arguments/command.js';
import type { Io } from '../../io.js';
import { expectKnown } from '../../live/expect-known.js';
import { countOption, DRY_RUN, LIVE_OPTIONS } from '../../live/live-options.js';
import { openIntentPorts } from '../../live/open-intent-ports.js';
import { linesText } from '../variables/render-audit.js';
import { BASELINE } from '../../options.js';
import { whoAsks } from './who-asks.js';
import { intentRunDocument } from './intent-run-document.js';
import { MAILBOX } from './open-mailbox.js';

/** `sar intents apply`: the processor, by hand. */
export const intentsApply: Command = {
  name: 'intents apply',
  summary: 'process the mailbox of the commit that is checked out, as the variable-intent-processor does',
  positionals: '',
  maxPositionals: 0,
  details:
    'The commit must be the tip of the default branch on GitHub. Needs a token with "Variables: write" and "Contents: write". Exit code 1 when an intent was refused or failed, 2 when for want of a permission.',
  options: [
    DRY_RUN,
    { name: 'max-intents', value: 'N', help: 'most intents to apply, the oldest first (default 50)' },
    { name: 'format', short: 'f', value: 'FORMAT', choices: ['table', 'json'], help: 'what to print' },
    MAILBOX,
    BASELINE,
    ...LIVE_OPTIONS,
  ],
  examples: ['sar intents apply --dry-run', 'sar intents apply --max-intents 10'],
  async run(given, io) {
    const applied = await apply(given, io);
    if (given.value('format') === 'json') io.out(jsonText(intentRunDocument(applied)));
    else io.out(linesText(intentLines(intentRunOf(applied), io.columns)));
    const { counts, intents } = applied.report;
    if (intents.some(({ outcome, cause }) => outcome === 'failed' && (cause === 'forbidden' || cause === 'no-token'))) return 2;
    return counts.refused + counts.failed === 0 ? 0 : 1;
  },
};

async function apply(given: Arguments, io: Io): Promise<AppliedIntents> {
  const maxIntents = countOption(given, 'max-intents', { min: 1, max: MAX_INTENTS_PER_RUN }) ?? 50;
  const { root, repository, client, ports } = await openIntentPorts(given, io);
  const { commitPosition, defaultBranch } = await import('@sar/github');
  const name = `${repository.owner}/${repository.repo}`;
  const head = headCommit(root);
  if (head === undefined) throw new UserError(`${root} has no commit; intents are read from one`);
  const branch = expectKnown(await defaultBranch(client, name));
  const position = await commitPosition(client, name, head, branch);
  if (position !== 'tip' && !given.flag('dry-run')) {
    const where = position === 'behind' ? 'is behind' : position === 'diverged' ? 'is not on' : 'cannot be compared with';
    throw new UserError(`the commit ${head.slice(0, 12)} ${where} ${branch} of ${name}; check out its tip, or use --dry-run`);
  }
  const mailbox = given.value('mailbox');
  const baselinePath = given.value('baseline');
  return applyIntents(
    {
      running: repository,
      branch,
      run: `sar intents apply, ${whoAsks(io)}`,
      maxIntents,
      dryRun: given.flag('dry-run'),
      ...(mailbox !== undefined && { mailbox }),
      ...(baselinePath !== undefined && { baselinePath }),
    },
    {
      files: commitFiles(root, head),
      treeAt: (commit) => commitTree(root, commit),
      changesBelow: (folder) => changedBy(root, head, folder),
      ...ports,
      now: io.now,
    },
  );
}
