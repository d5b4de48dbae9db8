import { describeOrigin, UserError, type Baseline } from '@sar/baseline';
import { cronTimes, type Sensor } from '@sar/search';

const MINUTE_MS = 60_000;

/** When a sensor last answered, by its id, as far as it is known: ISO 8601. */
export type LastSearched = (sensor: string) => string | undefined;

/**
 * The sensors that are due at a moment by the baseline's `schedule`. A sensor is due from the moment that its expression names, for as many
 * minutes as its entry says; where it is known when it last answered, until it has answered since, however late that is, and then not again.
 * A sensor without an entry is always due.
 *
 * @throws UserError for what is no cron expression, and for one whose day no calendar has: its sensor would never run, and nobody would know
 */
export function dueSensors(baseline: Baseline, sensors: readonly Sensor[], at: Date, lastSearched: LastSearched): readonly Sensor[] {
  const now = at.getTime();
  return sensors.filter(({ id }) => {
    const entry = Object.hasOwn(baseline.schedule, id) ? baseline.schedule[id] : undefined;
    if (entry === undefined) return true;
    const due = lastDue(baseline, id, entry.cron, now);
    const last = Date.parse(lastSearched(id) ?? '');
    return Number.isNaN(last) || last > now ? now - due < entry.minutes * MINUTE_MS : last < due;
  });
}

/** The last moment that an expression names, in milliseconds since 1970. */
function lastDue(baseline: Baseline, id: string, cron: string, now: number): number {
  const times = cronTimes(cron, undefined);
  const due = times?.atOrBefore(now);
  if (due !== undefined) return due;
  const what = times === undefined ? 'is no cron expression of five fields' : 'names a time that never comes';
  throw new UserError(`${describeOrigin(baseline, ['schedule', id, 'cron'])}: ${JSON.stringify(cron)} ${what}`);
}
