import { PRESET_NAMES, UserError } from '@sar/baseline';
import { FAIL_ON_LEVELS } from '@sar/patrol';
import type { Arguments, OptionSpec } from './arguments/command.js';

/** Options that several commands share. */
export const BASELINE: OptionSpec = {
  name: 'baseline',
  value: 'FILE',
  help: 'baseline to judge by: a file of the repository, or a preset such as sar:recommended (default .github/sar.yml)',
  suggest: () => PRESET_NAMES,
};
export const FAIL_ON: OptionSpec = {
  name: 'fail-on',
  value: 'LEVEL',
  help: 'exit with 1 from this severity on: P0 to P3, never, or new:P0 to new:P3 for findings that --accept has not recorded',
  suggest: () => FAIL_ON_LEVELS,
};
export const PEDANTIC: OptionSpec = { name: 'pedantic', help: 'also show doubtful findings' };
export const NO_COLOR: OptionSpec = { name: 'no-color', help: 'print without colour (NO_COLOR does the same)' };
export const QUIET: OptionSpec = { name: 'quiet', short: 'q', help: 'print the findings alone, one line each, and no progress' };
export const CHANGED: OptionSpec = {
  name: 'changed',
  value: 'REF',
  help: 'judge only files that differ from where the branch left REF, e.g. origin/main; uncommitted changes count',
};
export const AS_OF: OptionSpec = {
  name: 'as-of',
  value: 'DATE',
  help: 'judge versions as of that day (YYYY-MM-DD): what was released, deprecated or removed by then (default today)',
};

/**
 * The day of `--as-of`.
 *
 * @throws UserError when it is no day of the calendar
 */
export function dayOption(given: Arguments): string | undefined {
  const text = given.value('as-of');
  if (text === undefined) return undefined;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text)
    throw new UserError(`--as-of takes a day such as 2026-11-22, not "${text}"`);
  return text;
}
