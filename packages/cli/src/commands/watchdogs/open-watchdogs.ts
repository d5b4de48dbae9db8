import { UserError } from '@sar/baseline';
import { changeTimes } from '@sar/host';
import { checkWatchdogs, coverageOf, type WatchdogLives } from '@sar/patrol';
import type { Arguments, OptionSpec } from '../../arguments/command.js';
import type { Io } from '../../io.js';
import { LIVE_OPTIONS } from '../../live/live-options.js';
import { openLive, type Live } from '../../live/open-live.js';
import { repositoryOption, type RepositoryName } from '../../live/repository-option.js';
import { repositoryToAsk } from '../../live/repository-to-ask.js';
import { openRun, type Run } from '../../open-run.js';
import { BASELINE, NO_COLOR } from '../../options.js';

/** Options of the commands that ask whether watchdogs run. */
export const WATCHDOG_OPTIONS: readonly OptionSpec[] = [BASELINE, ...LIVE_OPTIONS, NO_COLOR];

/** The watchdogs of a checkout, and their lives at GitHub. */
export interface OpenWatchdogs {
  readonly run: Run;
  readonly repository: RepositoryName | undefined;
  readonly live: Live | undefined;
  readonly lives: WatchdogLives;
}

/**
 * Finds the watchdogs of a checkout and asks GitHub whether they run; without a token their lives are unknown. Writes nothing.
 *
 * @throws UserError for a file in place of a folder, and for `--repo` of another repository than the checkout's
 */
export async function openWatchdogs(given: Arguments, io: Io): Promise<OpenWatchdogs> {
  const run = await openRun(given, io);
  if (run.only !== undefined) throw new UserError('watchdogs are those of the whole repository; give its folder, not a file');
  const { origin, survey } = run;
  const repository = repositoryToAsk(
    given,
    io,
    repositoryOption(given, () => origin),
  );
  if (origin !== undefined && repository !== undefined && nameOf(origin) !== nameOf(repository))
    throw new UserError(
      `the checkout is of ${origin.owner}/${origin.repo}, and its watchdogs say nothing about ${repository.owner}/${repository.repo}; leave --repo out, or give the folder of a checkout of that`,
    );
  const live = await openLive(given, io, repository);
  const lives = await checkWatchdogs({
    coverage: coverageOf(survey),
    repository: survey.repository,
    baseline: survey.baseline,
    now: io.now(),
    changedAt: changeTimes(run.root, '.github/workflows'),
    ...(live !== undefined && { history: live.history }),
  });
  return { run, repository, live, lives };
}

function nameOf({ owner, repo }: RepositoryName): string {
  return `${owner}/${repo}`.toLowerCase();
}
