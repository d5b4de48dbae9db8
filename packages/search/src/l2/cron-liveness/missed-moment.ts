import type { CronTimes } from './cron-times.js';

/** GitHub creates a run at its moment or later; a minute is for clocks that differ. */
const TOLERANCE_MS = 60_000;

export interface MissedInput {
  readonly times: CronTimes;
  /** When the newest scheduled run was created; undefined when none is known. */
  readonly lastRun: number | undefined;
  /** From when on the schedule is known to be in force. */
  readonly since: number;
  readonly now: number;
  readonly graceMs: number;
}

/**
 * The newest due moment that is older than the grace and has had no run since; undefined when there is none, or when it is too early to
 * say. All times are milliseconds since 1970.
 *
 * GitHub delays scheduled runs, and drops some of those that are due often. Where the moment before is less than the grace away, nothing
 * short of a silence longer than grace and period counts, and only while moments were due: the last runs of a working day may fall out
 * without the night after it being a silence. A schedule that is new, or enabled again, has a period and the grace to begin.
 */
export function missedMoment({ times, lastRun, since, now, graceMs }: MissedInput): number | undefined {
  const due = times.atOrBefore(now - graceMs);
  if (due === undefined || due <= since) return undefined;
  const before = times.atOrBefore(due - 1);
  const period = before === undefined ? Infinity : due - before;
  const expected = period < graceMs ? denseMoment(due, { times, now, graceMs }) : { from: due, silence: 0 };
  const isServed = lastRun !== undefined && (lastRun >= expected.from - TOLERANCE_MS || now - lastRun <= expected.silence);
  if (isServed) return undefined;
  const isNew = lastRun === undefined || lastRun < since;
  return isNew && now - since < period + graceMs ? undefined : due;
}

/** Of moments close to each other: from when on a run must have been, and the milliseconds of silence that are borne with in any case. */
function denseMoment(due: number, { times, now, graceMs }: Pick<MissedInput, 'times' | 'now' | 'graceMs'>): Expected {
  const next = times.after(due);
  const goesOn = next !== undefined && next <= now && next - due < graceMs;
  const last = (goesOn ? times.atOrBefore(now) : undefined) ?? due;
  const early = times.atOrBefore(last - graceMs);
  const first = early === undefined ? undefined : times.after(early);
  if (early === undefined || first === undefined) return { from: due, silence: 0 };
  const pause = first - early;
  // After a pause, the first moment begins the series.
  return pause >= graceMs ? { from: first, silence: 0 } : { from: early, silence: graceMs + pause };
}

interface Expected {
  readonly from: number;
  readonly silence: number;
}
