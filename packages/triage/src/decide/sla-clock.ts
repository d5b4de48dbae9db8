const MS_PER_HOUR = 3_600_000;

/**
 * When a finding is due: `firstSeen` plus the hours of its SLA. A first sighting that is missing, unreadable or later than
 * `now` counts as now. Times are ISO 8601 in UTC.
 */
export function slaClock(
  firstSeen: string | undefined,
  hours: number,
  now: Date,
): { firstSeen: string; sla: { hours: number; dueAt: string; breached: boolean } } {
  const recorded = firstSeen === undefined ? Number.NaN : Date.parse(firstSeen);
  const since = Number.isNaN(recorded) ? now.getTime() : Math.min(recorded, now.getTime());
  const due = since + hours * MS_PER_HOUR;
  return { firstSeen: new Date(since).toISOString(), sla: { hours, dueAt: new Date(due).toISOString(), breached: now.getTime() > due } };
}
