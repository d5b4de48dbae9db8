import type { Command } from '../arguments/command.js';
import { firstWords, secondWords, spellings, valueWords } from './shell-words.js';

/** The completion function for bash; zsh runs it through its `bashcompinit`. */
export function bashCompletion(commands: readonly Command[]): string {
  const groups = [...secondWords(commands)];
  return [
    '_sar() {',
    '  local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" at=1 command IFS=$\' \\t\\n\'',
    '  COMPREPLY=()',
    '  # bash splits "--format=x" at the equals sign',
    '  if [ "$word" = = ]; then word=; elif [ "$before" = = ]; then before="${COMP_WORDS[COMP_CWORD-2]}"; fi',
    '  if [ "${COMP_WORDS[1]}" = help ] && [ "$COMP_CWORD" -gt 1 ]; then at=2; fi',
    `  if [ "$COMP_CWORD" -eq "$at" ]; then ${reply(firstWords(commands))}; return; fi`,
    '  command="${COMP_WORDS[at]}"',
    // A group may be a command as well, with options of its own.
    ...groups.flatMap(([first, words]) => [
      `  if [ "$command" = ${first} ] && [[ "\${COMP_WORDS[at+1]}" != -* ]]; then`,
      `    if [ "$COMP_CWORD" -eq "$((at + 1))" ]; then ${reply(words)}; return; fi`,
      `    command="${first} \${COMP_WORDS[at+1]}"`,
      '  fi',
    ]),
    '  if [ "$at" -eq 2 ]; then return; fi',
    '  case "$command $before" in',
    ...commands.flatMap(valueCases),
    '  esac',
    '  case "$command" in',
    ...commands.map(wordCase),
    '  esac',
    '}',
    'complete -o default -F _sar sar',
    '',
  ].join('\n');
}

/** Behind an option with a value: its words, or files when they are not known. */
function valueCases(command: Command): readonly string[] {
  return command.options.flatMap((option) => {
    if (option.value === undefined) return [];
    const pattern = spellings(option)
      .map((spelling) => `"${command.name} ${spelling}"`)
      .join('|');
    const words = valueWords(option);
    return [`    ${pattern}) ${words.length === 0 ? '' : `${reply(words)}; `}return ;;`];
  });
}

/** Elsewhere: the command's options, or its arguments. */
function wordCase(command: Command): string {
  const options = [...command.options.map(({ name }) => `--${name}`), '--help'];
  const words = command.suggest?.() ?? [];
  return `    "${command.name}") if [[ "$word" == -* ]]; then ${reply(options)}; ${words.length === 0 ? '' : `else ${reply(words)}; `}fi ;;`;
}

function reply(words: readonly string[]): string {
  return `COMPREPLY=($(compgen -W "${words.join(' ')}" -- "$word"))`;
}
