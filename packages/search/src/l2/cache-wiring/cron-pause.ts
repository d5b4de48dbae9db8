/**
 * The usual pause between two runs of a five-field cron expression, in days (0.04 for hourly). An expression that is not
 * readable counts as often (0), so that nothing is excused by it.
 */
export function pauseInDays(cron: string): number {
  const [, , dayOfMonth, month, dayOfWeek, ...rest] = cron.trim().split(/\s+/);
  if (dayOfMonth === undefined || month === undefined || dayOfWeek === undefined || rest.length > 0) return 0;
  const months = occurrences(month, 12);
  const days = occurrences(dayOfMonth, 31);
  const weekdays = occurrences(dayOfWeek, 7);
  // When both day fields are restricted a run happens on either (POSIX cron).
  const daysOfYear = months * (30.4 / 1) * Math.max(dayOfMonth === '*' && dayOfWeek === '*' ? 1 : 0, (dayOfMonth === '*' ? 0 : days / 30.4) + (dayOfWeek === '*' ? 0 : weekdays / 7));
  return daysOfYear === 0 ? 0 : 365 / daysOfYear;
}

/** How many of `range` values a field names. */
function occurrences(field: string, range: number): number {
  if (field === '*' || field === '?') return range;
  let count = 0;
  for (const part of field.split(',')) {
    const [span = '', step] = part.split('/');
    const [from, to] = span.split('-');
    const width = span === '*' ? range : to === undefined ? (step === undefined ? 1 : range - Number(from || 0)) : Number(to) - Number(from) + 1;
    // Names of months and days count as one each.
    count += Math.max(1, Math.ceil((Number.isFinite(width) ? width : 1) / (Number(step) || 1)));
  }
  return Math.min(count, range);
}
