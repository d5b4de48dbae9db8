import { UserError } from '@sar/baseline';
import { commitFiles, headCommit } from '@sar/host';
import { isSameStamp, terminalSafe } from '@sar/report';
import { posix } from 'node:path';
import type { Command } from '../../arguments/command.js';
import { DRY_RUN, LIVE_OPTIONS } from '../../live/live-options.js';
import { offerAsPullRequest } from '../../live/offer-as-pull-request.js';
import { expectRepository } from '../../live/repository-option.js';
import { requiredLive } from '../../live/required-live.js';
import { BASELINE } from '../../options.js';
import { diffText } from './diff-text.js';
import { openVariables } from './open-audit.js';

/** The branch that a stamped guide is offered from. */
export const GUIDE_BRANCH = 'sar/variables-guide';
/** Largest guide, in bytes. */
const MAX_BYTES = 4_194_304;

/** `sar variables offer-guide`: what `sar variables report` stamped, as a pull request. */
export const variablesOfferGuide: Command = {
  name: 'variables offer-guide',
  summary: 'offer the guide that "sar variables report" stamped as a pull request, when its counts changed',
  positionals: '',
  maxPositionals: 0,
  details: `For a job that audits with one token and offers with another one, which reads no secrets and no variables. The guide of the checkout is compared with the one that is committed: where more than the date of the audit differs it is offered from the branch ${GUIDE_BRANCH}. The token needs Contents: write, Pull requests: write and Issues: read, for the halt.`,
  options: [
    {
      name: 'guide',
      value: 'FILE',
      help: 'the stamped document, from the root of the checkout (default: `variables.guide` of the baseline)',
    },
    DRY_RUN,
    ...LIVE_OPTIONS,
    BASELINE,
  ],
  examples: ['sar variables offer-guide --dry-run', 'sar variables offer-guide'],
  async run(given, io) {
    const { root, survey, repository } = await openVariables(given, io);
    const path = given.value('guide') ?? survey.baseline.variables.guide;
    if (path === undefined) {
      io.err('nothing to offer: the baseline names no guide (`variables.guide`)\n');
      return 0;
    }
    const before = committedText(root, path);
    const now = survey.tree.read(path, MAX_BYTES);
    if (now.kind !== 'text') throw new UserError(`${path} cannot be read: only a text file of the checkout can be offered`);
    const { text } = now;
    if (isSameStamp(before, text)) {
      io.err(`nothing to offer: the counts of ${terminalSafe(path)} did not change\n`);
      return 0;
    }
    io.out(diffText(path, before, text, io));
    if (given.flag('dry-run')) {
      io.err('dry run: nothing was written\n');
      return 0;
    }
    const named = expectRepository(repository);
    const live = await requiredLive(given, io, named);
    const offer = { from: GUIDE_BRANCH, path, before, text, title: 'Stamp the guide of variables', body: BODY };
    io.err(`${await offerAsPullRequest({ repository: named, live }, offer, 'the counts of the audit')}\n`);
    return 0;
  },
};

/** A link could lead to what is no part of the repository. */
const FILE_MODES: ReadonlySet<string> = new Set(['100644', '100755']);

const BODY = [
  'The audit of variables and secrets counts otherwise than the guide says.',
  'After the merge, or to decline, delete the branch, so that the next offer begins at the new head.',
].join('\n\n');

/** @throws UserError where the guide is no committed text: only a change of one can be offered */
function committedText(root: string, path: string): string {
  const commit = headCommit(root);
  if (commit === undefined) throw new UserError('there is no commit here: a guide is offered from a checkout of the default branch');
  const files = commitFiles(root, commit);
  const folder = posix.dirname(path);
  const entry = files.list(folder === '.' ? '' : folder).find((each) => each.path === path && FILE_MODES.has(each.mode));
  const content = entry === undefined ? undefined : files.read([entry.id], MAX_BYTES).get(entry.id);
  if (content?.kind !== 'text') throw new UserError(`${path} is not committed here as a text file: only a guide that is can be offered`);
  return content.text;
}
