import type { ShellWord } from '../shell/shell-command.js';

/** A command's arguments, told apart by the tool's own options. */
export interface CallArguments {
  /** Options by name with their values in order; a flag has an empty list. */
  readonly options: ReadonlyMap<string, readonly ShellWord[]>;
  readonly operands: readonly ShellWord[];
  /** What follows the last operand that was asked for, or `--`. */
  readonly rest: readonly ShellWord[];
}

export interface ArgumentRules {
  /** Options that take the next word as their value: `-C`, `--prefix`. */
  readonly valued?: ReadonlySet<string>;
  /** Short options that take the next word only when it is a number or dynamic: `-j 4`. */
  readonly numbered?: ReadonlySet<string>;
  /** Options of several letters behind one dash, which are no clusters: `-ws`. */
  readonly words?: ReadonlySet<string>;
  /** After so many operands everything is `rest`. */
  readonly operandLimit?: number;
}

const NONE: ReadonlySet<string> = new Set();

/** Splits arguments once from left to right. Options that the rules do not name are flags. */
export function splitArguments(args: readonly ShellWord[], rules: ArgumentRules): CallArguments {
  const { valued = NONE, numbered = NONE, words = NONE, operandLimit = Infinity } = rules;
  const options = new Map<string, ShellWord[]>();
  const operands: ShellWord[] = [];
  let index = 0;
  const add = (name: string, value?: ShellWord) => {
    const values = options.get(name) ?? [];
    if (value !== undefined) values.push(value);
    options.set(name, values);
  };
  const addWithNext = (name: string) => {
    index += 1;
    add(name, args[index]);
  };
  for (; index < args.length && operands.length < operandLimit; index += 1) {
    const word = args[index];
    if (word === undefined) continue;
    const { text, dynamic } = word;
    if (text === '--') {
      index += 1;
      break;
    }
    if (!text.startsWith('-') || text === '-') {
      operands.push(word);
    } else if (text.startsWith('--') || words.has(text)) {
      const equals = text.indexOf('=');
      if (equals > 0) add(text.slice(0, equals), { text: text.slice(equals + 1), dynamic });
      else if (valued.has(text)) addWithNext(text);
      else add(text);
    } else {
      for (let at = 1; at < text.length; at += 1) {
        const name = `-${text[at] ?? ''}`;
        const attached = text.slice(at + 1);
        if (!/^-[\w@?]$/.test(name)) break;
        if (valued.has(name)) {
          if (attached === '') addWithNext(name);
          else add(name, { text: attached.replace(/^=/, ''), dynamic });
          break;
        }
        add(name);
        if (!numbered.has(name)) continue;
        const next = args[index + 1];
        if (attached === '' && next !== undefined && (/^\d+$/.test(next.text) || (next.dynamic && next.text.startsWith('$')))) index += 1;
        break;
      }
    }
  }
  return { options, operands, rest: args.slice(index) };
}

/** The last value of any of the named options. */
export function optionValue({ options }: CallArguments, ...names: readonly string[]): ShellWord | undefined {
  for (const name of names) {
    const value = options.get(name)?.at(-1);
    if (value !== undefined) return value;
  }
  return undefined;
}

export function hasOption({ options }: CallArguments, ...names: readonly string[]): boolean {
  return names.some((name) => options.has(name));
}
