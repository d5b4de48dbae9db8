import { quoteUntrusted, UserError } from '@sar/baseline';
import type { Arguments, OptionSpec } from '../../arguments/command.js';
import type { Io } from '../../io.js';

const DAY_MS = 86_400_000;
const MAX_DAYS = 90;

export const SINCE: OptionSpec = {
  name: 'since',
  value: 'WHEN',
  help: 'begin of the window: days or hours such as 30d or 12h, or a day or time (2026-11-01, 2026-11-01T06:00:00Z), at most 90 days ago (default: `ci.window-days` of the baseline)',
};

/**
 * The begin of the window, ISO 8601.
 *
 * @throws UserError when it is no time, in the future, or longer ago than GitHub keeps runs
 */
export function sinceOption(given: Arguments, io: Io): string | undefined {
  const text = given.value('since');
  if (text === undefined) return undefined;
  const now = io.now().getTime();
  const [, count, unit] = /^(\d{1,4})([dh])$/.exec(text) ?? [];
  const time = count === undefined ? timeOf(text) : now - Number(count) * (unit === 'd' ? DAY_MS : DAY_MS / 24);
  if (Number.isNaN(time)) throw new UserError(`--since takes 30d, 12h, 2026-11-01 or 2026-11-01T06:00:00Z, not ${quoteUntrusted(text)}`);
  if (time >= now) throw new UserError(`--since ${text} is not in the past`);
  if (time < now - MAX_DAYS * DAY_MS)
    throw new UserError(`--since ${text} is more than ${MAX_DAYS} days ago, and GitHub keeps runs for no longer`);
  return new Date(time).toISOString();
}

/** Milliseconds of a day or a time in UTC; NaN for anything else, 31 February included. */
function timeOf(text: string): number {
  const [, day, rest = 'T00:00:00Z'] = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}:\d{2}Z)?$/.exec(text) ?? [];
  if (day === undefined) return Number.NaN;
  const time = Date.parse(day + rest);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? time : Number.NaN;
}
