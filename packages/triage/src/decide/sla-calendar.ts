import { describeOrigin, quoteUntrusted, UserError, type Baseline, type Severity } from '@sar/baseline';
import { businessCalendar, type BusinessCalendar } from './business-calendar.js';

/**
 * The calendar that the clock of a severity follows; undefined for those that run day and night.
 *
 * @throws UserError when the time zone of `sla.calendar` is none that the platform knows
 */
export function slaCalendar(baseline: Baseline): (severity: Severity) => BusinessCalendar | undefined {
  const settings = baseline.sla.calendar;
  if (settings === undefined) return () => undefined;
  const calendar = calendarOf(baseline, settings);
  return (severity) => (settings.severities.includes(severity) ? calendar : undefined);
}

function calendarOf(baseline: Baseline, settings: NonNullable<Baseline['sla']['calendar']>): BusinessCalendar {
  try {
    return businessCalendar(settings);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const where = describeOrigin(baseline, ['sla', 'calendar', 'time-zone']);
    throw new UserError(
      `${where}: ${quoteUntrusted(settings['time-zone'], 64)} is no time zone; write its IANA name, such as Europe/Berlin or UTC`,
      { cause: error },
    );
  }
}
