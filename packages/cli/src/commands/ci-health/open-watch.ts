import { UserError, type Answer, type Baseline, type FailurePattern, type Tree } from '@sar/baseline';
import { changeTimes, checkoutTree, originRepository, rootOf } from '@sar/host';
import { openSurvey, ownPatterns, watchCi, type CiWatch, type Survey } from '@sar/patrol';
import type { Arguments, OptionSpec } from '../../arguments/command.js';
import type { Io } from '../../io.js';
import { LIVE_OPTIONS } from '../../live/live-options.js';
import { expectRepository, repositoryOption, type RepositoryName } from '../../live/repository-option.js';
import { requiredLive } from '../../live/required-live.js';
import type { Live } from '../../live/open-live.js';
import { BASELINE } from '../../options.js';
import { SINCE, sinceOption } from './since-option.js';
import { whileWaiting } from './while-waiting.js';

const BRANCH: OptionSpec = {
  name: 'branch',
  value: 'NAME',
  repeat: true,
  help: 'branch whose runs are measured; may be given several times (default: `ci.branches` of the baseline, else the default branch)',
};
/** As many as `ci.branches` may name. */
const MAX_BRANCHES = 20;

/** The options of every command that looks at CI. */
export const WATCH_OPTIONS: readonly OptionSpec[] = [SINCE, BRANCH, ...LIVE_OPTIONS, BASELINE];

/** A look at the CI of a repository. */
export interface OpenWatch {
  readonly root: string;
  readonly repository: RepositoryName;
  readonly live: Live;
  readonly survey: Survey;
  readonly baseline: Baseline;
  /** Failure patterns of the checkout. */
  readonly own: readonly FailurePattern[];
  readonly watch: Answer<CiWatch>;
}

/**
 * Looks at the CI of the repository that `--repo`, or the checkout of the working directory, names. Writes nothing.
 *
 * @param mayBeginFile whether the first file of `ci.patterns` may not be there yet
 * @throws UserError without a repository or a token
 */
export async function openWatch(given: Arguments, io: Io, { mayBeginFile = false } = {}): Promise<OpenWatch> {
  const since = sinceOption(given, io);
  const branches = given.values('branch');
  if (branches.length > MAX_BRANCHES) throw new UserError(`--branch may be given at most ${MAX_BRANCHES} times`);
  io.favourMemory();
  const tree = checkoutTree(rootOf(io.workingDirectory));
  const survey = await openSurvey(tree, given.value('baseline'));
  const { baseline } = survey;
  const own = await ownPatterns(mayBeginFile ? withEmptyFile(tree, baseline.ci.patterns[0]) : tree, baseline);
  const origin = originRepository(tree.root);
  const repository = expectRepository(repositoryOption(given, () => origin));
  const live = await requiredLive(given, io, repository);
  const { issueBoard, variableStore } = await import('@sar/github');
  const name = `${repository.owner}/${repository.repo}`;
  // The schedules of this checkout say nothing about another repository.
  const isOwn = origin !== undefined && `${origin.owner}/${origin.repo}`.toLowerCase() === name.toLowerCase();
  const watch = await whileWaiting(io, `looking at the CI of ${name}`, async () =>
    watchCi(
      { history: live.history, board: issueBoard(live.client, name), reader: variableStore(live.client, name) },
      {
        settings: baseline.ci,
        now: io.now().toISOString(),
        ownPatterns: own,
        ...(isOwn && { repository: survey.repository, changedAt: changeTimes(tree.root, '.github/workflows') }),
        ...(since !== undefined && { since }),
        ...(branches.length > 0 && { branches }),
      },
    ),
  );
  return { root: tree.root, repository, live, survey, baseline, own, watch };
}

/** The same tree with an empty file where there is none. */
function withEmptyFile(tree: Tree, path: string | undefined): Tree {
  return {
    list: () => tree.list(),
    has: (asked) => tree.has(asked),
    read: (asked, maxBytes) => {
      const content = tree.read(asked, maxBytes);
      return asked === path && content.kind === 'absent' ? { kind: 'text', text: '', sizeBytes: 0 } : content;
    },
  };
}
