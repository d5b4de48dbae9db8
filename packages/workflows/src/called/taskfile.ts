import type { ShellWord } from '../shell/shell-command.js';
import { oncePerTree } from './once-per-tree.js';
import { hasOption, optionValue, splitArguments } from './call-arguments.js';
import { findUpward, folderOf, readText, written, type CallSite } from './call-site.js';
import {
  boundedScripts,
  DYNAMIC_NAME,
  hidden,
  isHidden,
  MAX_CALLED_SCRIPTS,
  NOT_IN_REPOSITORY,
  shortLabel,
  type Called,
  type CalledScript,
  type HiddenCall,
} from './called-script.js';
import { UNKNOWN_VALUE } from './makefile-variables.js';
import { readTaskfile, type Task, type Taskfile } from './read-taskfile.js';
import { joinPath, repositoryPath } from './repository-path.js';

/** In the order in which they are looked for. Source: https://taskfile.dev/docs/guide#supported-file-names */
const NAMES = [
  'Taskfile.yml',
  'taskfile.yml',
  'Taskfile.yaml',
  'taskfile.yaml',
  'Taskfile.dist.yml',
  'taskfile.dist.yml',
  'Taskfile.dist.yaml',
  'taskfile.dist.yaml',
];
const VALUED = new Set([
  '-d',
  '--dir',
  '-t',
  '--taskfile',
  '-o',
  '--output',
  '-I',
  '--interval',
  '-C',
  '--concurrency',
  '--sort',
  '--timeout',
  '--expiry',
]);
const RUNS_NOTHING = [
  '-l',
  '--list',
  '-a',
  '--list-all',
  '-i',
  '--init',
  '-n',
  '--dry',
  '--status',
  '--summary',
  '--version',
  '-h',
  '--help',
  '--completion',
  '-g',
  '--global',
];
const MAX_DEPTH = 50;
const MAX_FILES = 20;
/** Values that are handed from task to task: longer ones, and more of them, are hostile. */
const MAX_VALUE = 2000;
const MAX_VARIABLES = 200;

type Variables = ReadonlyMap<string, string>;

interface Walk {
  readonly site: CallSite;
  readonly label: string;
  readonly scripts: CalledScript[];
  readonly files: Map<string, Taskfile>;
  readonly open: Set<string>;
  left: number;
}

/** A Taskfile that was opened, and the directory in which its tasks run. */
interface Place {
  readonly path: string;
  readonly directory: string | undefined;
  /** Variables of the call and of the files that include this one. */
  readonly variables: Variables;
}

/** `task [-d dir] [-t file] name… [NAME=value] [-- arguments]`: the tasks' commands, their dependencies' first. */
export function taskfileTasks(site: CallSite): Called {
  const split = splitArguments(site.command.args, { valued: VALUED });
  if (hasOption(split, ...RUNS_NOTHING)) return undefined;
  const isSetting = (word: ShellWord) => /^\w+=/.test(word.text);
  const names = split.operands.filter((word) => !isSetting(word));
  const label = shortLabel(`task ${names.map((word) => word.text).join(' ')}`);
  if (names.some((word) => word.dynamic)) return hidden(label, DYNAMIC_NAME);
  const file = optionValue(split, '-t', '--taskfile');
  const place = repositoryPath(file ?? optionValue(split, '-d', '--dir') ?? { text: '.', dynamic: false }, site);
  if (place.kind === 'outside') return undefined;
  if (place.kind === 'unknown') return hidden(label, place.reason);
  const path = file !== undefined && site.tree.has(place.path) ? place.path : findUpward(site.tree, place.path, NAMES);
  if (path === undefined) return hidden(label, NOT_IN_REPOSITORY);
  const settings = split.operands
    .filter(isSetting)
    .map(({ text }) => [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)] as const);
  const variables = new Map<string, string>([['CLI_ARGS', written(split.rest)], ...settings]);
  const walk: Walk = { site, label, scripts: [], files: new Map(), open: new Set(), left: MAX_CALLED_SCRIPTS * 10 };
  for (const name of names.length > 0 ? names.map((word) => word.text) : ['default']) {
    const problem = runTask(name, { path, directory: folderOf(path), variables }, walk);
    if (problem !== undefined) return problem;
  }
  return boundedScripts(label, walk.scripts);
}

function runTask(name: string, place: Place, walk: Walk): HiddenCall | undefined {
  const { label } = walk;
  walk.left -= 1;
  const key = `${place.path}\0${name}`;
  if (walk.open.has(key)) return undefined;
  if (walk.open.size >= MAX_DEPTH || walk.left < 0) return hidden(label, 'its tasks call each other deeper than is read');
  const file = openTaskfile(place.path, walk);
  if (isHidden(file)) return file;
  const task = file.tasks.get(name) ?? file.tasks.get(file.aliases.get(name) ?? '');
  if (task === undefined) return runIncluded(name, file, place, walk);
  walk.open.add(key);
  const problem = runOne(task, file, place, walk);
  walk.open.delete(key);
  return problem;
}

function runOne(task: Task, file: Taskfile, place: Place, walk: Walk): HiddenCall | undefined {
  // A variable that is given wins over the task's own, and that over the file's.
  const variables: Variables = new Map([...file.variables, ...task.variables, ...place.variables]);
  for (const { name, variables: given } of task.dependencies) {
    const problem = runTask(filledIn(name, variables), { ...place, variables: passedOn(given, variables, place.variables) }, walk);
    if (problem !== undefined) return problem;
  }
  const written = task.directory === undefined ? undefined : filledIn(task.directory, variables);
  const directory = written === undefined ? place.directory : directoryOf(written, place.directory);
  for (const command of task.commands) {
    if (command.kind === 'task') {
      const problem = runTask(
        filledIn(command.name, variables),
        { ...place, variables: passedOn(command.variables, variables, place.variables) },
        walk,
      );
      if (problem !== undefined) return problem;
      continue;
    }
    walk.left -= 1 + command.text.length / 1000;
    if (walk.left < 0) return hidden(walk.label, `it runs more than ${MAX_CALLED_SCRIPTS} scripts`);
    const conditional = command.conditional || task.conditional;
    walk.scripts.push({
      label: walk.label,
      path: place.path,
      line: command.line,
      text: filledIn(command.text, variables),
      shell: 'bash',
      directory,
      ...(conditional && { conditional: true }),
    });
  }
  return undefined;
}

/** Runs `namespace:task` of an included Taskfile; hidden when it is not found. */
function runIncluded(name: string, file: Taskfile, place: Place, walk: Walk): HiddenCall | undefined {
  const missing = hidden(walk.label, `${place.path} has no task "${shortLabel(name)}"`);
  for (const [namespace, include] of file.includes) {
    if (!include.flatten && name !== namespace && !name.startsWith(`${namespace}:`)) continue;
    const base = joinPath(folderOf(place.path), include.path);
    const path =
      base === undefined || /^[/~$]|\{\{|:\/\//.test(include.path)
        ? undefined
        : [base, ...NAMES.map((each) => (base === '' ? each : `${base}/${each}`))].find((each) => walk.site.tree.has(each));
    if (path === undefined) {
      if (include.flatten) continue;
      return hidden(walk.label, `"${shortLabel(include.path)}", which it includes, is ${NOT_IN_REPOSITORY}`);
    }
    const inner = include.flatten ? name : name === namespace ? 'default' : name.slice(namespace.length + 1);
    const directory = include.directory === undefined ? place.directory : directoryOf(include.directory, folderOf(place.path));
    const target = openTaskfile(path, walk);
    if (isHidden(target)) return target;
    if (include.flatten && !target.tasks.has(inner)) continue;
    return runTask(inner, { path, directory, variables: place.variables }, walk);
  }
  return missing;
}

const opened = oncePerTree<Taskfile | HiddenCall>();

function openTaskfile(path: string, walk: Walk): Taskfile | HiddenCall {
  const kept = walk.files.get(path);
  if (kept !== undefined) return kept;
  if (walk.files.size >= MAX_FILES) return hidden(walk.label, 'it includes more files than are read');
  const text = readText(walk.site.tree, path, walk.label);
  if (isHidden(text)) return text;
  const file = opened(walk.site.tree, path, () => {
    const read = readTaskfile(path, text);
    return typeof read === 'string' ? hidden(walk.label, `${path}: ${read}`) : read;
  });
  if (isHidden(file)) return file;
  walk.files.set(path, file);
  return file;
}

function directoryOf(written: string, base: string | undefined): string | undefined {
  return base === undefined || /^[/~]|[${]/.test(written) ? undefined : joinPath(base, written);
}

function passedOn(given: Variables, known: Variables, inherited: Variables): Variables {
  const passed = [...given].map(([name, value]) => [name, filledIn(value, known)] as const);
  return new Map([...inherited, ...passed.filter(([, value]) => value.length <= MAX_VALUE)].slice(0, MAX_VARIABLES));
}

/** The text with `{{.NAME}}` replaced where the value is literal; other templates become `$(…)`. */
function filledIn(text: string, variables: Variables): string {
  if (!text.includes('{{')) return text;
  let budget = 100_000;
  return text.replace(/\{\{-?([^{}]{0,200})-?\}\}/g, (_, inner: string) => {
    const name = /^\s*\.(\w+)\s*$/.exec(inner)?.[1];
    const value = name === undefined ? undefined : name === 'TASKFILE_DIR' || name === 'ROOT_DIR' ? '.' : variables.get(name);
    budget -= value?.length ?? 0;
    return value === undefined || value.includes('{{') || budget < 0 ? UNKNOWN_VALUE : value;
  });
}
