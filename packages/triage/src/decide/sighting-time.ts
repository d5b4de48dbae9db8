/** Nothing was seen before; what says so is damaged. */
const EARLIEST = Date.parse('0001-01-01T00:00:00.000Z');

/**
 * The instant of a first sighting that was recorded, in milliseconds since 1970: one that is later than `now` counts as now. Undefined
 * when the record is no time.
 */
export function sightingTime(recorded: string | undefined, now: Date): number | undefined {
  const time = recorded === undefined ? Number.NaN : Date.parse(recorded);
  return Number.isNaN(time) || time < EARLIEST ? undefined : Math.min(time, now.getTime());
}
