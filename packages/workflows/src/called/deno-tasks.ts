import { hasOption, optionValue, splitArguments } from './call-arguments.js';
import { findUpward, folderOf, readText, written, type CallSite } from './call-site.js';
import {
  boundedScripts,
  DYNAMIC_NAME,
  hidden,
  isHidden,
  NOT_IN_REPOSITORY,
  shortLabel,
  type Called,
  type CalledScript,
  type HiddenCall,
} from './called-script.js';
import { jsonAt, readJson, type JsonNode, type NotJson } from './read-json.js';
import { repositoryPath } from './repository-path.js';

const VALUED = new Set(['--cwd', '-c', '--config', '-f', '--filter', '--lock', '--env-file', '--node-modules-dir']);
const MAX_TASKS = 200;

/** `deno task X` of deno.json, deno.jsonc or package.json: its dependencies first. Source: https://docs.deno.com/runtime/reference/cli/task/ */
export function denoTasks(site: CallSite): Called {
  const outer = splitArguments(site.command.args, { valued: VALUED, operandLimit: 1 });
  if (outer.operands[0]?.text !== 'task') return undefined;
  const inner = splitArguments(outer.rest, { valued: VALUED, operandLimit: 1 });
  const task = inner.operands[0];
  if (task === undefined || hasOption(inner, '--eval')) return undefined;
  const label = shortLabel(`deno task ${task.text}`);
  if (task.dynamic) return hidden(label, DYNAMIC_NAME);
  if (hasOption(inner, '-r', '--recursive', '-f', '--filter')) return hidden(label, 'it runs in every package of the workspace');
  const cwd = optionValue(inner, '--cwd');
  const start = repositoryPath(cwd ?? { text: '.', dynamic: false }, site);
  const config = optionValue(inner, '-c', '--config') ?? optionValue(outer, '-c', '--config');
  const named = config === undefined ? undefined : repositoryPath(config, site);
  for (const place of [start, named]) {
    if (place?.kind === 'outside') return undefined;
    if (place?.kind === 'unknown') return hidden(label, place.reason);
  }
  const from = start.kind === 'path' ? start.path : '';
  const paths = named?.kind === 'path' ? [named.path] : configsAbove(site, from);
  if (paths.length === 0) return hidden(label, NOT_IN_REPOSITORY);
  for (const path of paths) {
    const text = readText(site.tree, path, label);
    if (isHidden(text)) return text;
    const json = readJson(text, !path.endsWith('package.json'));
    if (json.kind === 'not-json') return hidden(label, `${path} is not readable as JSON (line ${json.line})`);
    const tasks = jsonAt(json, path.endsWith('package.json') ? 'scripts' : 'tasks');
    const names = matching(task.text, tasks);
    if (names.length === 0) continue;
    const walk: Walk = { tasks, path, label, directory: cwd === undefined ? folderOf(path) : from, scripts: [], seen: new Set() };
    for (const name of names) {
      const problem = runTask(name, walk, inner.rest.length === 0 ? '' : ` ${written(inner.rest)}`);
      if (problem !== undefined) return problem;
    }
    return boundedScripts(label, walk.scripts);
  }
  return hidden(label, `${paths.join(' and ')} ${paths.length > 1 ? 'have' : 'has'} no task "${shortLabel(task.text)}"`);
}

/** Configurations from a directory upwards: a workspace's member falls back to its root. */
function configsAbove(site: CallSite, from: string): string[] {
  const paths: string[] = [];
  for (const names of [['deno.json', 'deno.jsonc'], ['package.json']]) {
    let folder: string | undefined = from;
    for (let hops = 0; folder !== undefined && hops < 3; hops += 1) {
      const found = findUpward(site.tree, folder, names);
      if (found === undefined) break;
      paths.push(found);
      folder = folderOf(found) === '' ? undefined : folderOf(folderOf(found));
    }
  }
  return paths;
}

interface Walk {
  readonly tasks: JsonNode | undefined;
  readonly path: string;
  readonly label: string;
  readonly directory: string;
  readonly scripts: CalledScript[];
  readonly seen: Set<string>;
}

function runTask(name: string, walk: Walk, args: string): HiddenCall | undefined {
  if (walk.seen.has(name)) return undefined;
  walk.seen.add(name);
  if (walk.seen.size > MAX_TASKS) return hidden(walk.label, `it runs more than ${MAX_TASKS} tasks`);
  const task = jsonAt(walk.tasks, name);
  if (task === undefined) return hidden(walk.label, `${walk.path} has no task "${shortLabel(name)}"`);
  const dependencies = jsonAt(task, 'dependencies');
  if (dependencies?.kind === 'array') {
    for (const dependency of dependencies.items) {
      const problem = dependency.kind === 'string' ? runTask(dependency.value, walk, '') : undefined;
      if (problem !== undefined) return problem;
    }
  }
  const command = task.kind === 'string' ? task : jsonAt(task, 'command');
  if (command?.kind === 'string' && command.value.trim() !== '') {
    walk.scripts.push({
      label: walk.label,
      path: walk.path,
      line: command.line,
      text: `${command.value}${args}`,
      shell: 'sh',
      directory: walk.directory,
    });
  }
  return undefined;
}

/** The tasks that a name means: `build:*` is every one that begins so. */
function matching(name: string, tasks: JsonNode | NotJson | undefined): readonly string[] {
  if (tasks?.kind !== 'object') return [];
  if (!name.endsWith('*')) return tasks.entries.has(name) ? [name] : [];
  return [...tasks.entries.keys()].filter((key) => key.startsWith(name.slice(0, -1)));
}
