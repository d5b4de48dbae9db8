import type { Command, OptionSpec } from '../arguments/command.js';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** A script for the shell that completes the commands, their options and the options' choices. */
export function completionScript(shell: Shell, commands: readonly Command[]): string {
  switch (shell) {
    case 'bash':
      return bash(commands);
    case 'zsh':
      return `#compdef sar\nautoload -U +X bashcompinit && bashcompinit\n${bash(commands)}`;
    case 'fish':
      return fish(commands);
  }
}

function bash(commands: readonly Command[]): string {
  const firsts = [...new Set(commands.map(({ name }) => name.split(' ')[0] ?? ''))];
  const seconds = [...new Set(commands.filter(({ name }) => name.includes(' ')).map(({ name }) => name.split(' ')[0] ?? ''))];
  return [
    '_sar() {',
    '  local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" command="${COMP_WORDS[1]}"',
    `  if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W "${firsts.join(' ')} help version" -- "$word")); return; fi`,
    ...seconds.map((first) => {
      const words = commands.filter(({ name }) => name.startsWith(`${first} `)).map(({ name }) => name.slice(first.length + 1));
      return `  if [ "$COMP_CWORD" -eq 2 ] && [ "$command" = ${first} ]; then COMPREPLY=($(compgen -W "${words.join(' ')}" -- "$word")); return; fi\n  if [ "$command" = ${first} ]; then command="${first} \${COMP_WORDS[2]}"; fi`;
    }),
    '  case "$command $before" in',
    ...commands.flatMap((command) => command.options.filter(({ choices }) => choices !== undefined).map((option) => `    "${command.name} --${option.name}") COMPREPLY=($(compgen -W "${option.choices?.join(' ') ?? ''}" -- "$word")); return ;;`)),
    '  esac',
    '  case "$command" in',
    ...commands.map((command) => `    "${command.name}") [[ "$word" == -* ]] && COMPREPLY=($(compgen -W "${command.options.map(({ name }) => `--${name}`).join(' ')} --help" -- "$word")) ;;`),
    '  esac',
    '}',
    'complete -o default -F _sar sar',
    '',
  ].join('\n');
}

function fish(commands: readonly Command[]): string {
  return `${[
    ...commands.flatMap((command) => {
      const [first = '', second] = command.name.split(' ');
      const start = second === undefined ? `complete -c sar -n __fish_use_subcommand -a ${first} -d ${quoted(command.summary)}` : `complete -c sar -n '__fish_seen_subcommand_from ${first}; and not __fish_seen_subcommand_from ${secondsOf(commands, first).join(' ')}' -a ${second} -d ${quoted(command.summary)}`;
      const seen = second === undefined ? `__fish_seen_subcommand_from ${first}` : `__fish_seen_subcommand_from ${first}; and __fish_seen_subcommand_from ${second}`;
      return [start, ...command.options.map((option) => `complete -c sar -n '${seen}' ${fishOption(option)}`)];
    }),
    ...[...new Set(commands.filter(({ name }) => name.includes(' ')).map(({ name }) => name.split(' ')[0] ?? ''))].map((first) => `complete -c sar -n __fish_use_subcommand -a ${first}`),
  ].join('\n')}\n`;
}

function secondsOf(commands: readonly Command[], first: string): readonly string[] {
  return commands.filter(({ name }) => name.startsWith(`${first} `)).map(({ name }) => name.slice(first.length + 1));
}

function fishOption({ name, short, value, choices, help }: OptionSpec): string {
  return [`-l ${name}`, short === undefined ? '' : `-s ${short}`, value === undefined ? '' : '-r', choices === undefined ? '' : `-xa ${quoted(choices.join(' '))}`, `-d ${quoted(help)}`].filter((part) => part !== '').join(' ');
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
