import { changeTimes, commandRunner, httpReader, pacer, revisions, serviceCredentials, workFiles } from '@sar/host';
import { SAR_VERSION, type PatrolInput } from '@sar/patrol';
import type { Sensor } from '@sar/search';
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

/** What a command decides itself about the run of its sensors. */
export interface SensingChoice {
  readonly sensors: readonly Sensor[];
  /** True when some of the enabled sensors were left out. */
  readonly partial: boolean;
}

/**
 * Everything that the sensors of a run need, as the options say: files, git, GitHub, and only where it is allowed, commands.
 *
 * @throws UserError for options that cannot be
 */
export async function openSensing(given: Arguments, io: Io, run: Run, choice: SensingChoice): Promise<PatrolInput> {
  const asOf = dayOption(given);
  const timeLimitSeconds = countOption(given, 'time-limit', { min: 1, max: 3600 });
  const repository = repositoryOption(given, () => run.origin);
  const offline = given.flag('offline');
  const online = offline ? undefined : await openLive(given, io, repository);
  const live = offline ? offlineVariables(repository) : online?.variables;
  const history = offline ? offlineHistory(repository) : online?.history;
  const git = revisions(run.root, given.value('changed'));
  const varsContext = varsContextOption(given, io);
  return {
    ...choice,
    survey: run.survey,
    now: io.now(),
    known: run.known,
    offline,
    pedantic: given.flag('pedantic'),
    pacer,
    ports: {
      files: workFiles(run.root),
      ...(git !== undefined && { revisions: git }),
      ...(given.flag('run-commands') && { commands: commandRunner(run.root, io.environment) }),
      ...(!offline && { http: httpReader(`sar/${SAR_VERSION}`, serviceCredentials(io.environment)) }),
      ...(live !== undefined && { live }),
      ...(online !== undefined && { github: online.github }),
      ...(history !== undefined && { history, changedAt: changeTimes(run.root, '.github/workflows') }),
      ...(varsContext !== undefined && { varsContext }),
    },
    ...(timeLimitSeconds !== undefined && { timeLimitSeconds }),
    ...(asOf !== undefined && { asOf }),
    ...(run.branch !== undefined && { branch: run.branch }),
    ...(run.origin !== undefined && { repositoryOwner: run.origin.owner }),
    ...(run.only !== undefined && { onlyPaths: run.only }),
  };
}
