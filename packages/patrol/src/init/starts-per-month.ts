const DAYS = 365.25 / 12;

/**
 * How often a schedule starts in a month, rounded.
 *
 * @param cron five fields with `*`, `*` + `/n`, numbers and lists of numbers; days of the month and months are `*`
 * @throws RangeError for any other
 */
export function startsPerMonth(cron: string): number {
  const [minute, hour, day, month, weekday, ...more] = cron.split(' ');
  if (weekday === undefined || more.length > 0 || day !== '*' || month !== '*')
    throw new RangeError(`the schedule ${cron} is not one of those that are counted`);
  const days = weekday === '*' ? DAYS : (DAYS / 7) * values(weekday, 7);
  return Math.round(values(minute, 60) * values(hour, 24) * days);
}

function values(field: string | undefined, count: number): number {
  if (field === '*') return count;
  const step = /^\*\/([1-9]\d?)$/.exec(field ?? '')?.[1];
  if (step !== undefined) return Math.ceil(count / Number(step));
  if (!/^\d{1,2}(?:,\d{1,2})*$/.test(field ?? '')) throw new RangeError(`the field ${field} is not one of those that are counted`);
  return new Set((field ?? '').split(',')).size;
}
