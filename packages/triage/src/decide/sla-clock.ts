import type { Sla } from '@sar/baseline';
import type { BusinessCalendar } from './business-calendar.js';
import { sightingTime } from './sighting-time.js';

const MS_PER_HOUR = 3_600_000;
/** The last instant that a date can hold is far behind it; documents hold four digits for a year. */
const LATEST = Date.parse('9999-12-31T23:59:59.999Z');

/**
 * When a finding is due: its first sighting plus the hours of its SLA, those of the calendar where there is one. A first sighting that is
 * missing, unreadable or later than `now` counts as now. Times are ISO 8601 in UTC.
 */
export function slaClock(
  firstSeen: string | undefined,
  hours: number,
  now: Date,
  calendar?: BusinessCalendar,
): { firstSeen: string; sla: Sla } {
  const since = sightingTime(firstSeen, now) ?? now.getTime();
  const due = Math.min(dueAt(since, hours, calendar), LATEST);
  const left = calendar === undefined ? due - now.getTime() : calendar.between(now.getTime(), due) - calendar.between(due, now.getTime());
  return {
    firstSeen: new Date(since).toISOString(),
    sla: {
      hours,
      dueAt: new Date(due).toISOString(),
      // Adding 0 makes of -0, which JSON does not know, a 0.
      leftHours: Math.round((left / MS_PER_HOUR) * 10) / 10 + 0,
      breached: now.getTime() > due,
      ...(calendar !== undefined && { isBusiness: true }),
    },
  };
}

function dueAt(since: number, hours: number, calendar: BusinessCalendar | undefined): number {
  const span = Math.round(hours * MS_PER_HOUR);
  return calendar === undefined ? since + span : calendar.add(since, span);
}
