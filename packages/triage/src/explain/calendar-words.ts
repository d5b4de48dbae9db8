import type { SlaSettings } from '@sar/baseline';

/** The calendar in one line: `mon, tue from 09:00 to 17:00 in Europe/Berlin, without 3 holidays`. The name of the zone is untrusted text. */
export function calendarWords(calendar: NonNullable<SlaSettings['calendar']>): string {
  const { days, from, to, holidays = [], 'time-zone': timeZone } = calendar;
  const count = holidays.length;
  const but = count === 0 ? '' : `, without ${count} ${count === 1 ? 'holiday' : 'holidays'}`;
  return `${days.join(', ')} from ${from} to ${to} in ${timeZone}${but}`;
}
