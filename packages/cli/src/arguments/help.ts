import type { Command, OptionSpec } from './command.js';
import { COMMANDS } from '../commands/commands.js';

/** What `sar` prints when it is asked for nothing. */
export function generalHelp(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  return [
    'sar: search and rescue for repositories',
    '',
    'Usage: sar <command> [options]',
    '',
    ...COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'Options: --help, --version. "sar help <command>" tells more.',
    'Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 permission, 3 usage or baseline error, 70 a bug of SAR.',
    '',
  ].join('\n');
}

/** The help text of one command. */
export function helpOf(command: Command): string {
  const left = command.options.map(optionText);
  const width = Math.max(0, ...left.map(({ length }) => length));
  return [
    `sar ${command.name}: ${command.summary}`,
    '',
    `Usage: sar ${command.name} ${[command.positionals, command.options.length > 0 ? '[options]' : ''].filter((part) => part !== '').join(' ')}`,
    ...(command.details === undefined ? [] : ['', command.details]),
    ...(command.options.length === 0 ? [] : ['', 'Options:']),
    ...command.options.map(({ help, choices }, at) => `  ${left[at]?.padEnd(width) ?? ''}  ${help}${choices === undefined ? '' : ` (${choices.join(', ')})`}`),
    '',
    'Examples:',
    ...command.examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
}

function optionText({ name, short, value }: OptionSpec): string {
  return `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
}
