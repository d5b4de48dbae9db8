import type { Node } from 'yaml';
import { parseYaml } from '../read/parse-yaml.js';
import { YamlView } from '../read/yaml-view.js';

/** One entry of `cmds`: a command line, or a call of another task. */
export type TaskCommand =
  | { readonly kind: 'command'; readonly text: string; readonly line: number; readonly conditional: boolean }
  | { readonly kind: 'task'; readonly name: string; readonly variables: ReadonlyMap<string, string> };

export interface Task {
  readonly commands: readonly TaskCommand[];
  readonly dependencies: readonly Extract<TaskCommand, { kind: 'task' }>[];
  readonly directory: string | undefined;
  readonly variables: ReadonlyMap<string, string>;
  readonly conditional: boolean;
}

export interface Taskfile {
  readonly tasks: ReadonlyMap<string, Task>;
  /** Names that stand for a task. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly variables: ReadonlyMap<string, string>;
  readonly includes: ReadonlyMap<string, { readonly path: string; readonly directory: string | undefined; readonly flatten: boolean }>;
}

const MAX_VARIABLES = 200;
const EMPTY: ReadonlyMap<string, string> = new Map();

/** Reads a Taskfile of version 3; a message when it is not readable. Source: https://taskfile.dev/docs/reference/schema */
export function readTaskfile(path: string, text: string): Taskfile | string {
  const parsed = parseYaml(path, text);
  if (parsed.kind === 'invalid') return parsed.message;
  const view = new YamlView(parsed);
  const top = new Map(view.entries(parsed.root).map((entry) => [entry.key, entry.value]));
  const tasks = new Map<string, Task>();
  const aliases = new Map<string, string>();
  for (const { key, value } of view.entries(top.get('tasks'))) {
    tasks.set(key, readTask(view, value));
    for (const alias of view.scalars(view.entries(value).find((entry) => entry.key === 'aliases')?.value)) aliases.set(alias.value, key);
  }
  const includes = new Map(
    view.entries(top.get('includes')).map(({ key, value }) => {
      const options = view.scalarMap(value);
      const directory = options.get('dir')?.value;
      return [
        key,
        {
          path: view.scalar(value)?.value ?? options.get('taskfile')?.value ?? '',
          directory,
          flatten: options.get('flatten')?.value === 'true',
        },
      ] as const;
    }),
  );
  return { tasks, aliases, variables: literals(view, top.get('vars')), includes };
}

/** A task is a command, a list of them, or a mapping with `cmds`. */
function readTask(view: YamlView, node: Node | undefined): Task {
  if (!view.isMap(node))
    return { commands: readCommands(view, node), dependencies: [], directory: undefined, variables: EMPTY, conditional: false };
  const fields = new Map(view.entries(node).map((entry) => [entry.key, entry.value]));
  return {
    commands: readCommands(view, fields.get('cmds') ?? fields.get('cmd')),
    dependencies: view.items(fields.get('deps')).flatMap((item) => {
      const name = view.scalar(item)?.value;
      return name === undefined ? readCall(view, item) : [{ kind: 'task', name, variables: EMPTY }];
    }),
    directory: view.scalar(fields.get('dir'))?.value,
    variables: literals(view, fields.get('vars')),
    conditional: fields.has('platforms') || fields.has('if'),
  };
}

function readCommands(view: YamlView, node: Node | undefined): TaskCommand[] {
  return view.items(node).flatMap((item): TaskCommand[] => {
    if (!view.isMap(item)) return textOf(view, item, false);
    const fields = new Map(view.entries(item).map((entry) => [entry.key, entry.value]));
    const deferred = fields.get('defer');
    if (fields.has('task')) return readCall(view, item);
    if (deferred !== undefined) return view.isMap(deferred) ? readCall(view, deferred) : textOf(view, deferred, false);
    return textOf(view, fields.get('cmd'), fields.has('platforms') || fields.has('if'));
  });
}

function textOf(view: YamlView, node: Node | undefined, conditional: boolean): TaskCommand[] {
  const scalar = view.scalar(node);
  if (scalar === undefined) return [];
  // The text of a block starts on the line behind its sign.
  const block = /^[|>]/.test(view.file.text.slice(scalar.range.start, scalar.range.start + 1));
  return [{ kind: 'command', text: scalar.value, line: scalar.range.line + (block ? 1 : 0), conditional }];
}

function readCall(view: YamlView, node: Node | undefined): Extract<TaskCommand, { kind: 'task' }>[] {
  const fields = new Map(view.entries(node).map((entry) => [entry.key, entry.value]));
  const name = view.scalar(fields.get('task'))?.value;
  return name === undefined ? [] : [{ kind: 'task', name, variables: literals(view, fields.get('vars')) }];
}

/** Variables with a value as text; those that a command makes are left out. */
function literals(view: YamlView, node: Node | undefined): ReadonlyMap<string, string> {
  return new Map([...view.scalarMap(node)].slice(0, MAX_VARIABLES).map(([name, scalar]) => [name, scalar.value]));
}
