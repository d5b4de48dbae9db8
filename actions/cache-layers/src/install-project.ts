import { UserError } from '@sar/baseline';
import { installCommands, installVariables, programsOf, type FoundManager } from '@sar/cache-layers';
import { installProgram } from '@sar/host';
import { terminalSafe } from '@sar/report';
import type { ActionContext } from '@sar/runtime';
import type { CacheLayersInputs } from './cache-layers-inputs.js';
import type { JobPlan } from './plan-of-job.js';
import type { LayerOutcome } from './restore-layers.js';

/** What installing goes by. */
export interface InstallFacts {
  readonly given: CacheLayersInputs;
  readonly plan: JobPlan;
  readonly outcomes: readonly LayerOutcome[];
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Installs with each package manager, but for an environment that came back whole. Nothing of a shell is involved.
 *
 * @throws UserError when a package manager is not there, or fails, or two would write the same `node_modules`
 */
export async function installProject(
  context: ActionContext,
  { given, plan, outcomes, environment: variables }: InstallFacts,
): Promise<void> {
  const { machine, project, found, interpreter, environment: path } = plan;
  const isBack = outcomes.some(({ kind, state }) => kind === 'environment' && state === 'hit');
  const environment = path === undefined || interpreter === undefined ? undefined : { path, interpreter: interpreter.executable };
  const hasPython = found.some(({ manager }) => manager.language === 'python');
  if (hasPython) context.setOutput('environment-ready', String(isBack));
  if (!given.installs) return;
  if (hasPython && environment === undefined)
    throw new UserError(
      path === undefined
        ? 'the input "install" is auto and "environment" is off: Python packages are installed into an environment only; name its folder, or set "install" to none and install in a step'
        : 'no Python starts: put one on the PATH before this step, as actions/setup-python does',
    );
  refuseTwoOfNode(found);
  for (const { manager, lockFiles } of found) {
    if (manager.language === 'python' && isBack) continue;
    const request = {
      manager: manager.id,
      os: machine.os,
      lockFiles: lockFiles.map(({ name }) => name),
      extras: given.extras,
      ...(manager.language === 'python' && environment !== undefined && { environment }),
    };
    for (const command of installCommands(request)) {
      context.print(terminalSafe(`> ${command.join(' ')}`));
      const ended = await installProgram(command, {
        directory: project,
        environment: variables,
        variables: installVariables(request),
        print: (line) => context.print(terminalSafe(line)),
      });
      if (!ended.known) throw new UserError(`${ended.detail}; install it in a step before this one, or set "install" to none`);
      if (ended.value !== 0) throw new UserError(`${command.slice(0, 3).join(' ')} ended with ${ended.value}; its output says why`);
    }
  }
  if (environment !== undefined) context.addPath(programsOf(environment.path, machine.os));
  if (hasPython) context.setOutput('environment-ready', 'true');
}

/** Of a project that went from one to another the old lock file may still be there: nobody but its owner knows which. */
function refuseTwoOfNode(found: readonly FoundManager[]): void {
  const names = found.flatMap(({ manager, lockFiles: [file] }) => (manager.language === 'node' ? [file?.name ?? manager.id] : []));
  if (names.length > 1)
    throw new UserError(`there are ${names.join(' and ')}: name the package manager that installs in the input "package-managers"`);
}
