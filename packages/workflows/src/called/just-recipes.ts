import { hidden, isHidden, MAX_CALLED_SCRIPTS, shortLabel, type HiddenCall } from './called-script.js';
import { interpolated, justTokens, justValue, type JustScope } from './just-expression.js';
import type { JustRecipe } from './just-recipe-header.js';
import { UNKNOWN_VALUE } from './makefile-variables.js';
import type { Justfile } from './read-justfile.js';
import { joinPath } from './repository-path.js';
import type { ShellLine } from './shell-lines.js';
import { shebangOf, shellOfProgram } from './shell-of-text.js';

/** What a call of `just` asks for: recipes with their arguments, and variables. */
export interface JustRun {
  readonly words: readonly string[];
  readonly overrides: ReadonlyMap<string, string>;
  /** Directory in which `just` was called; recipes with `[no-cd]` run there. */
  readonly invokedIn: string | undefined;
}

export interface JustContext {
  readonly file: Justfile;
  readonly directory: string;
  readonly label: string;
}

interface Walk extends JustContext {
  readonly run: JustRun;
  readonly shell: string;
  readonly seen: Set<string>;
  readonly lines: ShellLine[];
  /** Values of the file's variables that were asked for; undefined while one is worked out. */
  readonly values: Map<string, string | undefined>;
  /** Characters that variables and bodies may still take up together. */
  left: number;
}

const MAX_DEPTH = 50;
const MAX_RUNS = 1000;
const MAX_VALUES = 2_000_000;
const SYSTEMS = new Set(['linux', 'macos', 'windows', 'unix', 'openbsd', 'freebsd', 'netbsd', 'dragonfly', 'android']);

/** The command lines of the recipes that a call names, those of their dependencies around them. */
export function recipeLines(context: JustContext, run: JustRun): ShellLine[] | HiddenCall {
  const { file, label } = context;
  const shell = shellOf(file);
  if (shell === undefined) return hidden(label, 'its recipes run in a shell that is not read');
  const walk: Walk = { ...context, run, shell, seen: new Set(), lines: [], values: new Map(), left: MAX_VALUES };
  const words = run.words.length > 0 ? run.words : [defaultOf(file) ?? ''];
  for (let index = 0; index < words.length;) {
    const name = words[index] ?? '';
    const recipe = find(file, name);
    if (recipe === undefined) return hidden(label, `the justfile has no recipe "${shortLabel(name)}"`);
    const { parameters } = recipe[0];
    const takes = parameters.some((parameter) => parameter.variadic !== '') ? Infinity : parameters.length;
    const args = words.slice(index + 1, index + 1 + takes);
    index += 1 + args.length;
    const problem = runRecipe(name, args, walk, 0);
    if (problem !== undefined) return problem;
  }
  return walk.lines;
}

function runRecipe(name: string, args: readonly string[], walk: Walk, depth: number): HiddenCall | undefined {
  const recipes = find(walk.file, name);
  if (recipes === undefined) return hidden(walk.label, `the justfile has no recipe "${shortLabel(name)}"`);
  const key = [name, ...args].join('\0');
  if (walk.seen.has(key)) return undefined;
  walk.seen.add(key);
  if (depth > MAX_DEPTH || walk.seen.size > MAX_RUNS || walk.lines.length > MAX_CALLED_SCRIPTS * 20)
    return hidden(walk.label, 'it runs more recipes than are read');
  for (const recipe of recipes) {
    const scope = scopeOf(recipe, args, walk);
    const inner = (after: boolean) => {
      for (const dependency of recipe.dependencies) {
        if (dependency.after !== after) continue;
        const problem = runRecipe(
          dependency.name,
          dependency.args.map((arg) => justValue(arg, scope) ?? UNKNOWN_VALUE),
          walk,
          depth + 1,
        );
        if (problem !== undefined) return problem;
      }
      return undefined;
    };
    const before = inner(false);
    if (before !== undefined) return before;
    for (const line of recipe.body) walk.left -= line.text.length;
    if (walk.left < 0) return hidden(walk.label, 'its recipes are longer than is read');
    const own = bodyLines(recipe, scope, walk, recipes.length > 1);
    if (isHidden(own)) return own;
    for (const line of own) walk.lines.push(line);
    const after = inner(true);
    if (after !== undefined) return after;
  }
  return undefined;
}

function bodyLines(recipe: JustRecipe, scope: JustScope, walk: Walk, oneOfMany: boolean): ShellLine[] | HiddenCall {
  const { body, attributes, path } = recipe;
  const directory = directoryOf(recipe, walk);
  const conditional = oneOfMany || attributes.some((attribute) => SYSTEMS.has(attribute));
  const line = (text: string, number: number, shell: string): ShellLine => ({
    path,
    line: number,
    text,
    shell,
    directory,
    ...(conditional && { conditional: true }),
  });
  const first = body[0];
  if (first === undefined) return [];
  const shebang = shebangOf(first.text.trim());
  const script = attributes.find((attribute) => /^script\b/.test(attribute));
  if (shebang !== undefined || script !== undefined) {
    // `[script]` without an interpreter runs in `sh`.
    const shell = shellOfProgram(shebang ?? firstString(script ?? '') ?? 'sh');
    if (shell === undefined) return [];
    const indent = /^[ \t]*/.exec(first.text)?.[0] ?? '';
    const dedented = body.map(({ text }) => (text.startsWith(indent) ? text.slice(indent.length) : text.trimStart()));
    return [line(interpolated(dedented.join('\n'), scope), first.line, shell)];
  }
  const lines: ShellLine[] = [];
  for (let index = 0; index < body.length; index += 1) {
    const start = body[index]?.line ?? 0;
    const parts = [(body[index]?.text ?? '').trim()];
    while (parts.at(-1)?.endsWith('\\') === true && index + 1 < body.length) {
      index += 1;
      parts.push((body[index]?.text ?? '').trim());
    }
    const text = interpolated(parts.join('\n').replace(/^[@?-]+/, ''), scope).trim();
    if (text !== '' && !text.startsWith('#')) lines.push(line(text, start, walk.shell));
  }
  return lines;
}

/** The interpreter of `[script('bash', '-u')]`. */
function firstString(attribute: string): string | undefined {
  return /['"]([^'"]*)['"]/.exec(attribute)?.[1];
}

function directoryOf({ attributes }: JustRecipe, { file, directory, run }: Walk): string | undefined {
  if (attributes.includes('no-cd')) return run.invokedIn;
  const own = attributes.find((attribute) => /^working-directory\b/.test(attribute));
  const written =
    own === undefined
      ? file.settings.get('working-directory')
      : own
          .slice('working-directory'.length)
          .replace(/^[\s:(]+/, '')
          .replace(/\)$/, '');
  if (written === undefined) return directory;
  const value = justValue(written, () => undefined);
  return value === undefined || /^[/~$]/.test(value) ? undefined : joinPath(directory, value);
}

/** Parameters come before the file's variables. */
function scopeOf({ parameters }: JustRecipe, args: readonly string[], walk: Walk): JustScope {
  const own = new Map<string, string | undefined>();
  const scope: JustScope = (name) => (own.has(name) ? own.get(name) : variable(name, walk, 0));
  for (const [index, { name, fallback, variadic }] of parameters.entries()) {
    const given = variadic === '' ? args[index] : args.slice(index).join(' ');
    const missing = given === undefined || (variadic !== '' && args.length <= index);
    own.set(name, !missing ? given : fallback === undefined ? (variadic === '*' ? '' : undefined) : justValue(fallback, scope));
  }
  return scope;
}

function variable(name: string, walk: Walk, depth: number): string | undefined {
  const given = walk.run.overrides.get(name);
  if (given !== undefined) return given;
  if (walk.values.has(name)) return walk.values.get(name);
  walk.values.set(name, undefined);
  const written = walk.file.assignments.get(name);
  const value = written === undefined || depth > MAX_DEPTH ? undefined : justValue(written, (inner) => variable(inner, walk, depth + 1));
  walk.left -= value?.length ?? 0;
  const kept = walk.left > 0 ? value : undefined;
  walk.values.set(name, kept);
  return kept;
}

function find({ recipes, aliases }: Justfile, name: string): readonly [JustRecipe, ...JustRecipe[]] | undefined {
  const found = recipes.get(name) ?? recipes.get(aliases.get(name) ?? '');
  const first = found?.[0];
  return found === undefined || first === undefined ? undefined : [first, ...found.slice(1)];
}

function defaultOf({ recipes, firstRecipe }: Justfile): string | undefined {
  for (const [name, [recipe]] of recipes) if (recipe?.attributes.includes('default') === true) return name;
  return firstRecipe;
}

/** `set shell := ["bash", "-uc"]`; without it `sh`. */
function shellOf({ settings }: Justfile): string | undefined {
  const written = settings.get('shell');
  if (written === undefined) return 'sh';
  return shellOfProgram(justTokens(written.replace(/^\[/, '')).find((token) => token.kind === 'string')?.text ?? '');
}
