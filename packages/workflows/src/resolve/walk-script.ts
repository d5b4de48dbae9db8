import type { Called, CalledScript } from '../called/called-scripts.js';
import { substitute } from '../expressions/partial-evaluation.js';
import type { Scalar, Step } from '../model/workflow-model.js';
import type { RepositoryWorkflows } from '../repository/repository-workflows.js';
import type { ScriptReading, ShellCommand } from '../shell/shell-command.js';
import { lookupOf, type Frame } from './frame.js';
import type { Happening, Site } from './job-facts.js';
import { joinDirectory } from './join-directory.js';
import { afford } from './walk-budget.js';

/** Scripts of the repository that call each other are opened this deep. */
const MAX_SCRIPT_DEPTH = 3;
/** Most scripts opened for one step: generated makefiles can name thousands of targets. */
const MAX_OPENED = 200;

interface Place {
  readonly site: Site;
  readonly frame: Frame;
  readonly happenings: Happening[];
  /** Path of the script that is being read, when it is a file of its own. */
  readonly file?: string;
  /** True in scripts that a package manager runs by itself when it installs. */
  readonly hook?: boolean;
  /** Scripts opened on the way here, to end circles. */
  readonly opened: readonly string[];
  readonly budget: { left: number };
}

/** Reads a `run:` script, and the scripts of the repository that it calls, and appends what they run. */
export function walkScript(
  repository: RepositoryWorkflows,
  step: Step,
  run: Scalar,
  frame: Frame,
  site: Site,
  happenings: Happening[],
): void {
  if (!afford(frame.budget, 'characters', run.value.length, site, happenings)) return;
  noteVariables(run.value, frame);
  const lookup = lookupOf(frame);
  const shell = step.shell ?? frame.defaults.shell;
  const onWindows = frame.runner.systems.length === 1 && frame.runner.systems[0] === 'windows';
  const reading = repository.scripts.read(
    substitute(run.value, lookup),
    shell === undefined ? (onWindows ? 'pwsh' : undefined) : substitute(shell.value, lookup),
  );
  const workingDirectory = step.workingDirectory ?? frame.defaults.workingDirectory;
  const directory = joinDirectory('', workingDirectory === undefined ? undefined : substitute(workingDirectory.value, lookup));
  append(repository, reading, directory, { site, frame, happenings, opened: [], budget: { left: MAX_OPENED } });
}

/** A variable that a script hands to later steps is no longer what the file says. */
function noteVariables(script: string, frame: Frame): void {
  if (!script.includes('GITHUB_ENV')) return;
  for (const [word] of script.matchAll(/\w+/g)) frame.rewritten.add(word);
}

function append(repository: RepositoryWorkflows, reading: ScriptReading, directory: string | undefined, place: Place): void {
  const { site, happenings } = place;
  let conditionalSite: Site | undefined;
  for (const { command, directory: at, setsVariables, downloads, hasHiddenSubcommand, called } of repository.scripts.commands(
    reading,
    directory,
    place.file,
  )) {
    happenings.push({
      kind: 'command',
      site: !command.conditional || site.conditional ? site : (conditionalSite ??= { ...site, conditional: true }),
      command,
      downloads,
      directory: at,
      env: setsVariables ? environmentOf(command, place.frame) : place.frame.env,
      ...(place.hook === true && { byHook: true }),
    });
    if (hasHiddenSubcommand) {
      happenings.push({ kind: 'unknown', site, reason: 'a subcommand that only the run can know', name: command.text, mayCache: false });
    }
    if (called !== undefined) openCalled(repository, called, place);
  }
  for (const hidden of reading.hidden) {
    happenings.push({ kind: 'unknown', site, reason: hidden.reason, name: hidden.text, mayCache: false });
  }
}

function openCalled(repository: RepositoryWorkflows, called: NonNullable<Called>, place: Place): void {
  const { site, frame, happenings, opened, budget } = place;
  if (!Array.isArray(called)) {
    happenings.push({
      kind: 'unknown',
      site,
      reason: (called as { reason: string }).reason,
      name: (called as { label: string }).label,
      mayCache: false,
    });
    return;
  }
  for (const script of called as readonly CalledScript[]) {
    const key = `${script.path}:${script.line}`;
    if (opened.includes(key)) continue;
    if (opened.length >= MAX_SCRIPT_DEPTH || budget.left <= 0) {
      happenings.push({
        kind: 'unknown',
        site,
        reason: 'scripts that call scripts, deeper than is read',
        name: script.label,
        mayCache: false,
      });
      return;
    }
    budget.left -= 1;
    if (!afford(frame.budget, 'characters', script.text.length, site, happenings)) return;
    append(repository, repository.scripts.read(script.text, script.shell), script.directory, {
      ...place,
      file: script.path,
      hook: place.hook === true || script.hook === true,
      site: { ...site, via: [...site.via, script.label], conditional: site.conditional || script.conditional === true },
      opened: [...opened, key],
    });
  }
}

type Variables = Readonly<Record<string, string>>;

/** What a script's variables make of a job's: the commands of a script, and of every job that runs it, share the same few. */
const environments = new WeakMap<ShellCommand['env'], WeakMap<Variables, Variables>>();

function environmentOf({ env }: ShellCommand, frame: Frame): Variables {
  let known = environments.get(env);
  if (known === undefined) environments.set(env, (known = new WeakMap()));
  let merged = known.get(frame.env);
  if (merged === undefined) {
    merged = { ...frame.env, ...Object.fromEntries(Object.entries(env).map(([name, word]) => [name, word.text])) };
    known.set(frame.env, merged);
  }
  return merged;
}
