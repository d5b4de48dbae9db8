import { wrapWords } from '@sar/report';
import { COMMAND_GROUPS } from '../commands/command-groups.js';
import { COMMANDS } from '../commands/commands.js';
import type { Command, OptionSpec } from './command.js';

/** Text with less room than this, in columns, is left to the terminal to wrap. */
const LEAST_ROOM = 30;

const GENERAL = [
  'sar: search and rescue for repositories: finds what drifted from its intended state, and mends what a small edit can mend',
  'Begin with "sar patrol" in a checkout. "sar help <command>" lists the options of a command; "sar --version" prints the version.',
] as const;

/** What `sar` prints when it is asked for nothing. `columns`: width of the terminal; undefined wraps nothing. */
export function generalHelp(columns?: number): string {
  return text([
    ...wrapped(GENERAL[0], columns),
    '',
    'Usage: sar <command> [options]',
    '',
    ...summaries([...COMMANDS, ...COMMAND_GROUPS.map(({ word, summary }) => ({ name: `${word} …`, summary }))], columns),
    '',
    ...wrapped(GENERAL[1], columns),
    '',
    'Exit codes:',
    '   0  no finding at or above --fail-on',
    '   1  findings at or above --fail-on',
    '   2  authentication or permission is missing',
    '   3  wrong usage, or an error in the baseline',
    '  70  a bug of SAR',
  ]);
}

/** The help text of commands that share their first word. */
export function groupHelp(word: string, commands: readonly Command[], columns?: number): string {
  return text([
    `Usage: sar ${word} <command> [options]`,
    '',
    ...summaries(commands, columns),
    '',
    `"sar help ${word} <command>" lists the options of a command.`,
  ]);
}

/** The help text of one command. */
export function helpOf(command: Command, columns?: number): string {
  const rows = command.options.map((option) => [optionText(option), optionHelp(option)] as const);
  const usage = [command.positionals, command.options.length > 0 ? '[options]' : ''].filter((part) => part !== '');
  return text([
    ...wrapped(`sar ${command.name}: ${command.summary}`, columns),
    '',
    `Usage: sar ${command.name} ${usage.join(' ')}`,
    ...(command.details === undefined ? [] : ['', ...wrapped(command.details, columns)]),
    ...(rows.length === 0 ? [] : ['', 'Options:', ...table(rows, columns)]),
    '',
    'Examples:',
    ...command.examples.map((example) => `  ${example}`),
  ]);
}

function summaries(commands: readonly Pick<Command, 'name' | 'summary'>[], columns: number | undefined): readonly string[] {
  return table(
    commands.map(({ name, summary }) => [name, summary]),
    columns,
  );
}

/** Two columns, the second one wrapped under itself. */
function table(rows: readonly (readonly [string, string])[], columns: number | undefined): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.flatMap(([left, right]) => {
    const lines = wrapped(right, columns === undefined ? undefined : columns - width - 4);
    return lines.map((line, at) => `  ${(at === 0 ? left : '').padEnd(width)}  ${line}`);
  });
}

function wrapped(line: string, columns: number | undefined): readonly string[] {
  return columns === undefined || columns < LEAST_ROOM ? [line] : wrapWords(line, columns);
}

function optionText({ name, short, value }: OptionSpec): string {
  return `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
}

function optionHelp({ help, choices }: OptionSpec): string {
  return choices === undefined ? help : `${help}: ${choices.join(', ')}`;
}

function text(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
