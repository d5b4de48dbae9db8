/**
 * The usual pause between the days on which a five-field cron expression runs, in days: 1 for anything daily or more often. An
 * expression that is not readable counts as often (0), so that nothing is excused by it.
 */
export function pauseInDays(cron: string): number {
  const [, , dayOfMonth, month, dayOfWeek, ...rest] = cron.trim().split(/\s+/);
  if (dayOfMonth === undefined || month === undefined || dayOfWeek === undefined || rest.length > 0) return 0;
  const months = occurrences(month, 12, MONTHS);
  const days = occurrences(dayOfMonth, 31, []);
  const weekdays = occurrences(dayOfWeek, 7, DAYS);
  // When both day fields are restricted a run happens on either (POSIX cron).
  const daysOfYear =
    months *
    30.4 *
    Math.max(
      dayOfMonth === '*' && dayOfWeek === '*' ? 1 : 0,
      (dayOfMonth === '*' ? 0 : days / 30.4) + (dayOfWeek === '*' ? 0 : weekdays / 7),
    );
  return daysOfYear === 0 ? 0 : 365 / daysOfYear;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** How many of `range` values a field names. A part that is not readable counts as one value. */
function occurrences(field: string, range: number, names: readonly string[]): number {
  if (field === '*' || field === '?') return range;
  let count = 0;
  for (const part of field.split(',')) {
    const [span = '', step] = part.split('/');
    const [from = '', to] = span.split('-').map((value) => valueOf(value, names));
    const open = span === '*' ? range : to === undefined ? (step === undefined ? 1 : range - Number(from)) : Number(to) - Number(from) + 1;
    // A span such as FRI-MON goes on at the start of the week.
    const width = open <= 0 ? open + range : open;
    count += Math.max(1, Math.ceil((Number.isFinite(width) ? width : 1) / (Number(step) || 1)));
  }
  return Math.min(count, range);
}

function valueOf(text: string, names: readonly string[]): number {
  const index = names.indexOf(text.slice(0, 3).toLowerCase());
  return index < 0 ? Number(text) : names.length === 12 ? index + 1 : index;
}
