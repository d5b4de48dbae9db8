import type { Command, OptionSpec } from '../arguments/command.js';

/** First words of the command line: commands and groups, then what every `sar` understands. */
export function firstWords(commands: readonly Command[]): readonly string[] {
  return [...new Set(commands.map(({ name }) => name.split(' ')[0] ?? '')), 'help', 'version'];
}

/** Groups with the words that may follow: `cache` → `check`, `fix`, `explain`. */
export function secondWords(commands: readonly Command[]): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const { name } of commands) {
    const [first = '', second] = name.split(' ');
    if (second !== undefined) words.set(first, [...(words.get(first) ?? []), second]);
  }
  return words;
}

/** The words that an option's value may be, as far as they are known. */
export function valueWords({ choices, suggest }: OptionSpec): readonly string[] {
  return choices ?? suggest?.() ?? [];
}

/** All that may be written for an option: `--format`, `-f`. */
export function spellings({ name, short }: OptionSpec): readonly string[] {
  return [`--${name}`, ...(short === undefined ? [] : [`-${short}`])];
}
