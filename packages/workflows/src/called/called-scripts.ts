import type { Tree } from '@sar/baseline';
import type { ShellCommand } from '../shell/shell-command.js';
import type { CallSite } from './call-site.js';
import type { Called } from './called-script.js';
import { composerScripts } from './composer-scripts.js';
import { denoTasks } from './deno-tasks.js';
import { justRecipes } from './justfile.js';
import { makeTargets } from './makefile.js';
import { packageScripts } from './package-scripts.js';
import { batchFile, powershellFile, shellFile, sourcedFile, startedFile } from './shell-files.js';
import { sourcedFunction } from './sourced-function.js';
import { taskfileTasks } from './taskfile.js';

export { MAX_CALLED_SCRIPTS, NOT_IN_REPOSITORY, type Called, type CalledScript, type HiddenCall } from './called-script.js';

/** Programs that run scripts of the repository. Others that do (`rake`, `tox`, `nox`, `ant`, …) run programs in other languages. */
const RUNNERS: ReadonlyMap<string, (site: CallSite) => Called> = new Map<string, (site: CallSite) => Called>([
  ['bash', (site) => shellFile(site, 'bash')],
  ['sh', (site) => shellFile(site, 'sh')],
  ['dash', (site) => shellFile(site, 'sh')],
  ['zsh', (site) => shellFile(site, 'zsh')],
  ['ksh', (site) => shellFile(site, 'bash')],
  ['source', sourcedFile],
  ['.', sourcedFile],
  ['pwsh', powershellFile],
  ['powershell', powershellFile],
  ['cmd', batchFile],
  ['call', batchFile],
  ['make', makeTargets],
  ['gmake', makeTargets],
  ['mingw32-make', makeTargets],
  ['just', justRecipes],
  ['npm', packageScripts],
  ['yarn', packageScripts],
  ['yarnpkg', packageScripts],
  ['pnpm', packageScripts],
  ['bun', packageScripts],
  ['node', packageScripts],
  ['composer', composerScripts],
  ['task', taskfileTasks],
  ['go-task', taskfileTasks],
  ['deno', denoTasks],
]);

/**
 * The scripts of the repository that a command runs, in order, for their commands to be read in the same way; `hidden` when it
 * surely runs one that cannot be read; undefined when it runs none. Scripts may call themselves: the reader ends circles.
 *
 * @param directory directory in effect for the command (`cd` included), relative to the root; undefined when it is not known
 * @param caller path of the script that holds the command, when that is a file of the repository: `$(dirname "$0")` is its folder
 *
 * Never throws. Reads files of at most 512 KB, returns at most 200 scripts, and its time is bounded by the size of the files.
 */
export function calledScripts(command: ShellCommand, directory: string | undefined, tree: Tree, caller?: string): Called {
  const site: CallSite = { command, directory, tree, caller };
  const runner = RUNNERS.get(command.program.toLowerCase());
  // `./make` and `scripts/npm` are the repository's own, whatever they are called.
  const isOwn = /^(?:\.{1,2}[/\\]|[^/\\$~%]+[/\\])/.test(command.writtenProgram) && !/^[A-Za-z]:/.test(command.writtenProgram);
  if (isOwn) return startedFile(site) ?? runner?.(site);
  return runner === undefined ? (sourcedFunction(site) ?? startedFile(site)) : runner(site);
}
