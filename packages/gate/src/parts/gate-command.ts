import { type GateCheckSettings, shellLine } from '@sar/baseline';
import { cutText } from './bounded-text.js';

/** A command of a check, as the baseline has it. */
export type GateCommand = NonNullable<GateCheckSettings['commands']>[number];

/** Seconds that a command may take where the baseline says nothing. */
const DEFAULT_SECONDS = 600;
/** Longest name of a command in messages, and longest line that is shown for a shell. */
const MAX_NAME = 100;
const MAX_LINE = 4000;

/** The program and its arguments; a line for a shell is given to bash, which ends it at the first failure. */
export function wordsOf({ run, shell }: GateCommand): readonly string[] {
  return run ?? ['bash', '-euo', 'pipefail', '-c', shell ?? ''];
}

/** Seconds after which it is ended. */
export function secondsOf(command: GateCommand): number {
  return command['time-limit'] ?? DEFAULT_SECONDS;
}

/** What people call it: what they would type. */
export function nameOf({ run, shell }: GateCommand): string {
  return cutText((shell ?? shellLine(run ?? []) ?? (run ?? []).join(' ')).replaceAll(/\s+/g, ' '), MAX_NAME);
}

/** What shows it again, from the root of the repository; undefined where it cannot be written on one line, or only on a very long one. */
export function lineOf(command: GateCommand): string | undefined {
  const line = wholeLine(command);
  return line === undefined || line.length > MAX_LINE ? undefined : line;
}

function wholeLine(command: GateCommand): string | undefined {
  const { directory } = command;
  const line = shellLine(wordsOf(command));
  if (line === undefined || directory === undefined) return line;
  const folder = shellLine([`./${directory}`]);
  return folder === undefined ? undefined : `(cd ${folder} && ${line})`;
}
