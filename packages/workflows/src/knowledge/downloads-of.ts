import type { ShellCommand, ShellWord } from '../shell/shell-command.js';
import { readCommandLine, type CommandLine } from './command-line.js';
import { innerCommand } from './inner-command.js';
import { grammarsFor, knowledge, type CommandGrammar } from './knowledge-data.js';
import type { Download } from './knowledge-types.js';
import { argumentKind, packageName } from './package-word.js';
import { ruleFor, type MatchedRule } from './rule-for.js';

/**
 * What a command downloads; empty when it downloads nothing or is not known. One command can do two things
 * (`pip install -r x tox`). What a launcher starts (`npx`, `uv run`, `bundle exec`) is a command of its own in the reading of
 * a script; only what the reader does not report (`yarn playwright install`) is added here. Never throws.
 */
export function downloadsOf(command: ShellCommand): readonly Download[] {
  return collect(command, 0);
}

// `pnpm yarn playwright install` is two launchers deep; more is not written by people.
const LAUNCHER_DEPTH = 4;

function collect(command: ShellCommand, depth: number): readonly Download[] {
  const found: Download[] = [];
  for (const { ecosystem, grammar } of grammarsFor(knowledge().programs, command.program)) {
    const line = readCommandLine(command.args, grammar);
    const matched = ruleFor(command, line, grammar);
    if (!matched) continue;
    found.push(...read(ecosystem, grammar, line, matched));
    if (matched.rule.runs !== 'here' || depth >= LAUNCHER_DEPTH) continue;
    const inner = innerCommand(command, line, matched.taken);
    if (inner) found.push(...collect(inner, depth + 1));
  }
  return found;
}

function read(ecosystem: string, grammar: CommandGrammar, line: CommandLine, { rule, taken }: MatchedRule): Download[] {
  const launched = rule.runs !== undefined;
  const until = launched ? (line.positionals[taken]?.index ?? line.rest[0]?.index ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
  const options = line.options.filter(({ index }) => index < until);
  const valuesOf = (wanted: readonly string[] | undefined): ShellWord[] =>
    options.flatMap(({ name, value }) => (value && wanted?.includes(name) === true ? [value] : []));
  const behind = [...line.positionals.slice(taken), ...line.rest].map(({ word }) => word);
  const words = launched ? behind.slice(0, 1) : behind;
  const project = valuesOf(grammar.project).map(({ text }) => text);
  const files = [...valuesOf(grammar.files).map(({ text }) => text), ...project];
  const directory = valuesOf(grammar.directory).at(-1)?.text ?? directoryOf(project.at(-1));
  const place = { files, ...(directory === undefined ? {} : { directory }) };
  const named = [...valuesOf(grammar.packages), ...words].map(packageName);
  switch (rule.kind) {
    case 'none':
    case 'publish':
      return [];
    case 'manifest':
      return [{ ecosystem, kind: 'manifest', packages: [], ...place }];
    case 'named':
      return [{ ecosystem, kind: 'named', packages: named, ...place }];
    case 'tool':
      return [
        {
          ecosystem,
          kind: 'tool',
          packages: (launched ? (grammar.packages ? named : words.map(packageName)) : named).slice(0, launched ? 8 : undefined),
          ...place,
        },
      ];
    case 'arguments':
      return byArguments(ecosystem, { rule, taken }, [...valuesOf(grammar.arguments), ...words], valuesOf(grammar.packages), place);
  }
}

/** The folder of a project file named by an option; undefined for a bare file name. */
function directoryOf(file: string | undefined): string | undefined {
  if (file === undefined) return undefined;
  const last = file.split(/[/\\]/).at(-1) ?? '';
  if (!last.includes('.') || last === '..' || last === '.') return file;
  const folder = file.slice(0, Math.max(0, file.length - last.length - 1));
  return folder === '' ? undefined : folder;
}

function byArguments(
  ecosystem: string,
  { rule }: MatchedRule,
  words: readonly ShellWord[],
  optional: readonly ShellWord[],
  place: Pick<Download, 'files' | 'directory'>,
): Download[] {
  const found: Download[] = [];
  const kinds = words.map(({ text }) => argumentKind(text));
  const locals = words.filter((_, index) => kinds[index] === 'local');
  const manifest = place.files.length > 0 || (locals.length > 0 && rule.local !== 'none');
  const plain = words.filter((_, index) => kinds[index] === 'plain');
  const pinned = words.filter((_, index) => kinds[index] === 'pinned');
  const ofKind = new Map<Download['kind'], string[]>();
  const add = (kind: Download['kind'] | 'none', names: readonly ShellWord[]): void => {
    if (names.length > 0 && kind !== 'none') ofKind.set(kind, [...(ofKind.get(kind) ?? []), ...names.map(packageName)]);
  };
  add(rule.plain ?? 'named', plain);
  add(rule.pinned ?? rule.plain ?? 'named', pinned);
  add(rule.plain ?? 'named', optional);
  if (manifest || ofKind.has('manifest')) found.push({ ecosystem, kind: 'manifest', packages: [], ...withDirectory(place, locals) });
  for (const [kind, packages] of ofKind) {
    if (kind !== 'manifest') found.push({ ecosystem, kind, packages, ...(manifest ? { files: [] } : place) });
  }
  if (found.length > 0 || words.length > 0) return found;
  const empty = rule.empty ?? 'manifest';
  return empty === 'none' ? [] : [{ ecosystem, kind: empty, packages: [], ...place }];
}

/** `pip install ./api[dev]` is sent to `./api`, like an option would. */
function withDirectory(place: Pick<Download, 'files' | 'directory'>, locals: readonly ShellWord[]): Pick<Download, 'files' | 'directory'> {
  if (place.directory !== undefined || locals.length !== 1) return place;
  const folder = (locals[0]?.text ?? '').replace(/\[[^\]]*\]$/, '').replace(/\/(?:\.\.\.)?$/, '');
  return folder === '' || folder === '.' || folder.endsWith('.go') ? place : { ...place, directory: folder };
}

const INTERPRETER = /^(?:python|node|ruby|php|perl)[\d.]*$/;

/** True when the command is a package manager's (one whose missing caches are findings), and only the run knows its subcommand. */
export function hasHiddenSubcommand(command: ShellCommand): boolean {
  // An interpreter's words are a script's: what it runs is no subcommand.
  if (INTERPRETER.test(command.program)) return false;
  const grammars = grammarsFor(knowledge().programs, command.program).filter(
    ({ ecosystem }) => knowledge().ecosystems.get(ecosystem)?.judged === 'finding',
  );
  return (
    grammars.length > 0 && grammars.every(({ grammar }) => readCommandLine(command.args, grammar).positionals[0]?.word.dynamic === true)
  );
}
