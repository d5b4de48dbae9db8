import type { Command, OptionSpec } from '../arguments/command.js';
import { firstWords, secondWords, valueWords } from './shell-words.js';

/** Two conditions: the command line so far is exactly these words; it begins with them. */
const CONDITIONS = `function __sar_is
  set -l words (commandline -opc)
  test "$words[2..]" = "$argv"
end
function __sar_in
  set -l words (commandline -opc)
  set -l last (math (count $argv) + 1)
  test (count $words) -ge $last; and test "$words[2..$last]" = "$argv"
end`;

/** The completion script for fish. */
export function fishCompletion(commands: readonly Command[]): string {
  const summaries = new Map(commands.map(({ name, summary }) => [name, summary]));
  const starts = firstWords(commands).flatMap((word) => {
    const about = summaries.has(word) ? ` -d ${quoted(summaries.get(word) ?? '')}` : '';
    return [
      `complete -c sar -n '__sar_is' -fa ${word}${about}`,
      ...(word === 'help' ? [] : [`complete -c sar -n '__sar_is help' -fa ${word}${about}`]),
    ];
  });
  const groups = secondWords(commands);
  const seconds = [...groups].flatMap(([first, words]) =>
    words.flatMap((word) => {
      const about = quoted(summaries.get(`${first} ${word}`) ?? '');
      return [
        `complete -c sar -n '__sar_is ${first}' -fa ${word} -d ${about}`,
        `complete -c sar -n '__sar_is help ${first}' -fa ${word} -d ${about}`,
      ];
    }),
  );
  return `${[CONDITIONS, ...starts, ...seconds, ...commands.flatMap((command) => argumentLines(command, groups.get(command.name) ?? []))].join('\n')}\n`;
}

/** @param members second words of the commands whose group the command is too: their options are not its own */
function argumentLines(command: Command, members: readonly string[]): readonly string[] {
  const elsewhere = members.map((word) => `; and not __sar_in ${command.name} ${word}`).join('');
  const inside = `complete -c sar -n '__sar_in ${command.name}${elsewhere}'`;
  const words = command.suggest?.() ?? [];
  return [
    ...(words.length === 0 ? [] : [`${inside} -fa ${quoted(words.join(' '))}`]),
    ...command.options.map((option) => `${inside} ${optionWords(option)}`),
    `${inside} -l help -s h -d 'show the options'`,
  ];
}

function optionWords(option: OptionSpec): string {
  const { name, short, value, help } = option;
  const words = valueWords(option);
  return [
    `-l ${name}`,
    ...(short === undefined ? [] : [`-s ${short}`]),
    ...(value === undefined ? [] : [words.length === 0 ? '-r' : `-xa ${quoted(words.join(' '))}`]),
    `-d ${quoted(help)}`,
  ].join(' ');
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
