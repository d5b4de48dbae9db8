import { WEEKDAYS, type SlaSettings } from '@sar/baseline';
import { zoneOffset } from './zone-offset.js';

type CalendarSettings = Pick<NonNullable<SlaSettings['calendar']>, 'time-zone' | 'days' | 'from' | 'to' | 'holidays'>;

/** Reckons with business hours. Instants are milliseconds since 1970; spans are milliseconds of business time. */
export interface BusinessCalendar {
  /**
   * The first instant at which `span` has passed since `from`. One that is more than 100 years away is given as 100 years away.
   */
  add(from: number, span: number): number;
  /** Business time from one instant to a later one; 0 when it is not later. What lies more than 100 years before `to` does not count. */
  between(from: number, to: number): number;
}

/** The working hours of one year, oldest first, none overlapping: their beginnings, ends, and the time worked before each. */
interface Year {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly before: readonly number[];
  readonly total: number;
}

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;
const MAX_YEARS = 100;
const FARTHEST = MAX_YEARS * 365 * MS_PER_DAY;

/**
 * The calendar of the given settings. A day begins and ends at the local times named, whatever the clocks do meanwhile: a day that
 * daylight saving shortens is shorter. A local time that is skipped counts as that much later, one that comes twice as the first
 * (as calendars do, RFC 5545 section 3.3.5); a day that a zone skips altogether has no hours.
 *
 * @throws RangeError when the platform does not know the time zone
 */
export function businessCalendar(settings: CalendarSettings): BusinessCalendar {
  const offsetAt = zoneOffset(settings['time-zone']);
  const readYear = yearReader(settings, offsetAt);
  const years = new Map<number, Year>();
  const yearOf = (number: number): Year => {
    const known = years.get(number);
    if (known !== undefined) return known;
    const year = readYear(number);
    years.set(number, year);
    return year;
  };
  const localYear = (instant: number): number => new Date(instant + offsetAt(instant)).getUTCFullYear();

  function add(from: number, span: number): number {
    if (span <= 0) return from;
    const first = localYear(from);
    let left = span + workedBefore(yearOf(first), from);
    for (let number = first; number <= first + MAX_YEARS; number++) {
      const year = yearOf(number);
      if (left <= year.total) return Math.min(instantOf(year, left), from + FARTHEST);
      left -= year.total;
    }
    return from + FARTHEST;
  }

  function between(from: number, to: number): number {
    if (to <= from) return 0;
    const last = localYear(to);
    const begin = Math.max(from, to - FARTHEST);
    const first = localYear(begin);
    let span = workedBefore(yearOf(last), to) - workedBefore(yearOf(first), begin);
    for (let number = first; number < last; number++) span += yearOf(number).total;
    return span;
  }

  return { add, between };
}

/** The hours of a year are those of its local days. */
function yearReader(settings: CalendarSettings, offsetAt: (instant: number) => number): (year: number) => Year {
  const opens = minutesOf(settings.from) * MS_PER_MINUTE;
  const closes = minutesOf(settings.to) * MS_PER_MINUTE;
  const days = new Set<string>(settings.days);
  const holidays = new Set(settings.holidays?.map((day) => Date.parse(`${day}T00:00:00Z`)));
  return (number) => {
    const starts: number[] = [];
    const ends: number[] = [];
    const before: number[] = [];
    let total = 0;
    const firstDay = startOfYear(number);
    // Local times of a day lie between the midnight (UTC) a day before it and the one two days behind.
    const offsets = [-1, 0, 1].map((shift) => offsetAt(firstDay + shift * MS_PER_DAY));
    for (let day = firstDay; day < startOfYear(number + 1); day += MS_PER_DAY) {
      offsets.push(offsetAt(day + 2 * MS_PER_DAY));
      const [earlier = 0, , , later = 0] = offsets;
      offsets.shift();
      if (holidays.has(day) || !days.has(weekdayOf(day))) continue;
      const start = instantAt(day + opens, earlier, later, offsetAt);
      const isSkipped = start + offsetAt(start) >= day + MS_PER_DAY;
      const end = instantAt(day + closes, earlier, later, offsetAt);
      if (isSkipped || end <= start) continue;
      starts.push(start);
      ends.push(end);
      before.push(total);
      total += end - start;
    }
    return { starts, ends, before, total };
  };
}

/** The instant of a local time, given the offsets a day before and after it. */
function instantAt(local: number, before: number, after: number, offsetAt: (instant: number) => number): number {
  if (before === after) return local - before;
  const candidates = [before, after].map((offset) => local - offset).filter((instant) => instant + offsetAt(instant) === local);
  // Skipped: the offset from before the change makes it as much later as was skipped.
  return candidates.length === 0 ? local - before : Math.min(...candidates);
}

/** Time worked in the year before an instant. */
function workedBefore({ starts, ends, before }: Year, instant: number): number {
  const at = lastAtMost(starts, instant);
  const [start, end, done] = [starts[at], ends[at], before[at]];
  if (start === undefined || end === undefined || done === undefined) return 0;
  return done + Math.min(instant, end) - start;
}

/** The first instant at which so much of the year's time is worked; `worked` is more than 0 and at most the total. */
function instantOf({ starts, before }: Year, worked: number): number {
  const at = lastAtMost(before, worked);
  // What ends exactly with a day ends then, not when the next one begins.
  const index = before[at] === worked ? at - 1 : at;
  return (starts[index] ?? 0) + worked - (before[index] ?? 0);
}

/** Index of the last of sorted numbers that is at most `limit`; -1 when there is none. */
function lastAtMost(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The weekday of a midnight of UTC. */
function weekdayOf(day: number): string {
  return WEEKDAYS[(new Date(day).getUTCDay() + 6) % 7] ?? '';
}

/** `Date.UTC` takes the years 0 to 99 for those of the twentieth century. */
function startOfYear(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1);
}

/** `09:30` → 570. */
function minutesOf(clock: string): number {
  const [hours = '0', minutes = '0'] = clock.split(':');
  return Number(hours) * 60 + Number(minutes);
}
