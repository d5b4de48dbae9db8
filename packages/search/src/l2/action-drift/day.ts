import { UserError } from '@sar/baseline';

/** Days in UTC, `YYYY-MM-DD`; as texts they sort as they follow each other. */
export type Day = string;

/**
 * Checks a day that a user gave.
 *
 * @throws UserError when it is no day of the calendar
 */
export function checkedDay(text: string): Day {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text) return text;
  throw new UserError(`"${text.slice(0, 40)}" is no date: write it as YYYY-MM-DD, for example 2026-11-22`);
}

/** The day that lies `count` days before `day`. */
export function daysBefore(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) - count * 86_400_000).toISOString().slice(0, 10);
}
