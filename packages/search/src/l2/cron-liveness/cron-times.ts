import { Cron } from 'croner';

/** When an expression is due. Times are milliseconds since 1970; undefined where there is no such moment. */
export interface CronTimes {
  /** The newest due moment at or before a time. */
  atOrBefore(time: number): number | undefined;
  /** The first due moment after a time. */
  after(time: number): number | undefined;
}

const MINUTE_MS = 60_000;
const FIELD = /^(?:[\d*,/-]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|sun|mon|tue|wed|thu|fri|sat)+$/i;
/** Longer ones no calendar needs. */
const MAX_LENGTH = 200;

/**
 * The due moments of a cron expression as GitHub takes it: five fields, no nicknames, UTC unless a time zone (IANA) is given. Where both day
 * fields are restricted, either is enough; a field that begins with `*` does not count as restricted, so that a day has to satisfy the step
 * too. Of the two readings that are in use for `*` + `/2`, it is the one with fewer due moments, which accuses nobody wrongly. A time that
 * the change to summer time skips is due when the clock goes on.
 *
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 *
 * @returns undefined for an expression or a time zone that cannot be read
 */
export function cronTimes(cron: string, timezone: string | undefined): CronTimes | undefined {
  const fields = cron.trim().split(/\s+/);
  // An empty time zone would be that of the machine.
  if (timezone === '' || cron.length > MAX_LENGTH || fields.length !== 5 || !fields.every((field) => FIELD.test(field))) return undefined;
  try {
    const job = new Cron(fields.join(' '), {
      mode: '5-part',
      timezone: timezone ?? 'UTC',
      sloppyRanges: true,
      domAndDow: [fields[2], fields[4]].some((field) => field?.startsWith('*')),
    });
    // A time zone is looked at only when it is used, and a day that never comes is searched for in every year there is: once is enough.
    if (job.nextRun(new Date(0)) === null) return { atOrBefore: () => undefined, after: () => undefined };
    return {
      // The library looks for what is before a moment, and knows whole seconds.
      atOrBefore: (time) => job.previousRuns(1, new Date(Math.floor(time / MINUTE_MS) * MINUTE_MS + 1000))[0]?.getTime(),
      after: (time) => job.nextRun(new Date(time))?.getTime(),
    };
  } catch {
    return undefined;
  }
}

/** The due moments of several expressions together. */
export function unionTimes(all: readonly CronTimes[]): CronTimes {
  const found = (times: readonly (number | undefined)[]): readonly number[] => times.filter((time) => time !== undefined);
  const best = (times: readonly number[], pick: (...values: number[]) => number): number | undefined =>
    times.length === 0 ? undefined : pick(...times);
  return {
    atOrBefore: (time) => best(found(all.map((one) => one.atOrBefore(time))), Math.max),
    after: (time) => best(found(all.map((one) => one.after(time))), Math.min),
  };
}
