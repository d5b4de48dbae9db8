import type { ShellWord } from '../shell/shell-command.js';
import type { CommandGrammar } from './knowledge-data.js';

/** An option as it stands on the command line; `value` only where the grammar says that it takes one. */
export interface CommandOption {
  readonly name: string;
  readonly value?: ShellWord;
  readonly index: number;
}

export interface Positional {
  readonly word: ShellWord;
  readonly index: number;
}

/** A command line taken apart by a grammar. */
export interface CommandLine {
  readonly options: readonly CommandOption[];
  /** Words that are neither options nor their values, up to `--`. */
  readonly positionals: readonly Positional[];
  /** Words behind `--`. */
  readonly rest: readonly Positional[];
}

/** Takes a command's words apart. Options that the grammar does not name stand alone, or in front of a number. */
export function readCommandLine(args: readonly ShellWord[], grammar: CommandGrammar): CommandLine {
  const takesValue = valueOptions(grammar);
  const options: CommandOption[] = [];
  const positionals: Positional[] = [];
  const rest: Positional[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index];
    if (word === undefined) break;
    const { text } = word;
    if (text === '--') {
      for (let behind = index + 1; behind < args.length; behind += 1) {
        const later = args[behind];
        if (later) rest.push({ word: later, index: behind });
      }
      break;
    }
    if (grammar.skip?.some((prefix) => text.startsWith(prefix)) === true) continue;
    if (text.length < 2 || !text.startsWith('-')) {
      positionals.push({ word, index });
      continue;
    }
    const option = readOption(word, args[index + 1], index, takesValue, grammar.clusters === true);
    options.push(option.option);
    if (option.usesNext) index += 1;
  }
  return { options, positionals, rest };
}

const NUMBER = /^\d+(?:\.\d+)?$/;

const tables = new WeakMap<CommandGrammar, ReadonlySet<string>>();

function valueOptions(grammar: CommandGrammar): ReadonlySet<string> {
  const known = tables.get(grammar);
  if (known) return known;
  const { values = [], directory = [], files = [], project = [], packages = [] } = grammar;
  const made = new Set([...values, ...directory, ...files, ...project, ...packages, ...(grammar.arguments ?? [])]);
  tables.set(grammar, made);
  return made;
}

function readOption(
  word: ShellWord,
  next: ShellWord | undefined,
  index: number,
  takesValue: ReadonlySet<string>,
  clusters: boolean,
): { readonly option: CommandOption; readonly usesNext: boolean } {
  const { text, dynamic } = word;
  const withNext = (name: string) =>
    next ? { option: { name, value: next, index }, usesNext: true } : { option: { name, index }, usesNext: false };
  if (takesValue.has(text)) return withNext(text);
  const equals = text.indexOf('=');
  if (equals > 0) {
    return { option: { name: text.slice(0, equals), value: { text: text.slice(equals + 1), dynamic }, index }, usesNext: false };
  }
  const short = text.slice(0, 2);
  if (!text.startsWith('--') && takesValue.has(short)) {
    return { option: { name: short, value: { text: text.slice(2), dynamic }, index }, usesNext: false };
  }
  // An option that is not known, with a number behind it, is a limit or a time: no package is called `8`.
  if (text.startsWith('--') && next !== undefined && NUMBER.test(next.text)) return withNext(text);
  // `-Ur requirements.txt`: the last letter of the cluster takes the value.
  if (clusters && /^-[A-Za-z]{2,}$/.test(text) && takesValue.has(`-${text.at(-1)}`)) return withNext(`-${text.at(-1)}`);
  return { option: { name: text, index }, usesNext: false };
}
