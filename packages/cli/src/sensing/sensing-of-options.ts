import { changeTimes, commandRunner, httpReader, pacer, revisions, serviceCredentials, workFiles } from '@sar/host';
import { SAR_VERSION, type SensingInput } from '@sar/patrol';
import type { Arguments } from '../arguments/command.js';
import { offlineHistory } from '../commands/ci-health/offline-history.js';
import type { Io } from '../io.js';
import { countOption } from '../live/live-options.js';
import { offlineVariables } from '../live/offline-variables.js';
import { openLive } from '../live/open-live.js';
import { repositoryOption } from '../live/repository-option.js';
import { varsContextOption } from '../live/vars-context-option.js';
import type { Run } from '../open-run.js';
import { dayOption } from '../options.js';

/**
 * How the sensors of a command run and what they reach, as the options say: files, git, GitHub, and only where it is allowed, commands.
 *
 * @param base the commit or branch that changed lines are reckoned from
 * @throws UserError for options that cannot be
 */
export async function sensingOfOptions(
  given: Arguments,
  io: Io,
  place: Pick<Run, 'root' | 'branch' | 'origin' | 'only'>,
  base: string | undefined,
): Promise<Omit<SensingInput, 'survey'>> {
  const asOf = dayOption(given);
  const timeLimitSeconds = countOption(given, 'time-limit', { min: 1, max: 3600 });
  const repository = repositoryOption(given, () => place.origin);
  const offline = given.flag('offline');
  const online = offline ? undefined : await openLive(given, io, repository);
  const live = offline ? offlineVariables(repository) : online?.variables;
  const history = offline ? offlineHistory(repository) : online?.history;
  const git = revisions(place.root, base);
  const varsContext = varsContextOption(given, io);
  return {
    now: io.now(),
    offline,
    pedantic: given.flag('pedantic'),
    pacer,
    ports: {
      files: workFiles(place.root),
      ...(git !== undefined && { revisions: git }),
      ...(given.flag('run-commands') && { commands: commandRunner(place.root, io.environment) }),
      ...(!offline && { http: httpReader(`sar/${SAR_VERSION}`, serviceCredentials(io.environment)) }),
      ...(live !== undefined && { live }),
      ...(online !== undefined && { github: online.github }),
      ...(history !== undefined && { history, changedAt: changeTimes(place.root, '.github/workflows') }),
      ...(varsContext !== undefined && { varsContext }),
    },
    ...(timeLimitSeconds !== undefined && { timeLimitSeconds }),
    ...(asOf !== undefined && { asOf }),
    ...(place.branch !== undefined && { branch: place.branch }),
    ...(place.origin !== undefined && { repositoryOwner: place.origin.owner }),
    ...(place.only !== undefined && { onlyPaths: place.only }),
  };
}
