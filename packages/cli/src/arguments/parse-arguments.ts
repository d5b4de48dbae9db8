import { parseArgs } from 'node:util';
import { nearestWord, UserError } from '@sar/baseline';
import { countOf } from '@sar/report';
import type { Arguments, Command, OptionSpec } from './command.js';

/**
 * Reads the words behind a command.
 *
 * @throws UserError for unknown options (naming the nearest), missing values, values that are no choice, too many words
 */
export function parseArguments(command: Command, words: readonly string[]): Arguments {
  const specs = new Map(command.options.map((option) => [option.name, option]));
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      command.options.map(({ name, short, value }) => [
        name,
        { type: value === undefined ? 'boolean' : 'string', ...(short !== undefined && { short }) },
      ]),
    ),
  });
  const values = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = specs.get(token.name);
    if (option === undefined) throw unknownOption(token.rawName, command);
    const text = checkedValue(option, token.value, token.rawName, token.inlineValue === true);
    const known = values.get(option.name);
    if (known === undefined) values.set(option.name, [text]);
    else if (option.repeat === true) known.push(text);
    else if (option.value !== undefined) throw new UserError(`${token.rawName} is given twice`);
  }
  if (positionals.length > command.maxPositionals) {
    throw new UserError(
      `"sar ${command.name}" takes ${command.maxPositionals === 0 ? 'no arguments' : `at most ${countOf(command.maxPositionals, 'argument')}`}, not "${positionals.join(' ')}"`,
    );
  }
  return {
    positionals,
    flag: (name) => values.has(name),
    value: (name) => values.get(name)?.at(-1),
    values: (name) => (values.get(name) ?? []).flatMap((value) => value.split(',')).filter((value) => value !== ''),
  };
}

function checkedValue(option: OptionSpec, value: string | undefined, written: string, inline: boolean): string {
  if (option.value === undefined) {
    if (value !== undefined) throw new UserError(`${written} takes no value`);
    return '';
  }
  // The next word is an option of its own: the value was forgotten.
  const forgotten = !inline && value !== undefined && value.length > 1 && value.startsWith('-');
  if (value === undefined || value === '' || forgotten) throw new UserError(`${written} needs a value: ${written} ${option.value}`);
  if (option.choices !== undefined && !option.choices.includes(value)) {
    throw new UserError(`${written} takes ${option.choices.join(', ')}, not "${value}"${didYouMean(value, option.choices)}`);
  }
  return value;
}

function unknownOption(written: string, command: Command): UserError {
  const names = command.options.map(({ name }) => `--${name}`);
  return new UserError(`"sar ${command.name}" has no option ${written}${didYouMean(written, names)} See "sar help ${command.name}".`);
}

/** `; did you mean x?`, or a full stop. */
export function didYouMean(word: string, words: readonly string[]): string {
  const near = nearestWord(word, words);
  return near === undefined ? '.' : `; did you mean ${near}?`;
}
