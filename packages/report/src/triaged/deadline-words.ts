import type { Sla } from '@sar/baseline';

const DAY = 24;

/** How long is left, or how long it is over: `3 h left`, `overdue by 2 days`, `5 business hours left`. */
export function deadlineWords({ leftHours, breached, isBusiness }: Sla): string {
  const words = hoursWords(Math.abs(leftHours), isBusiness === true);
  return breached ? `overdue by ${words}` : `${words} left`;
}

/** Business hours make no days of 24. */
function hoursWords(hours: number, isBusiness: boolean): string {
  const whole = Math.floor(hours);
  if (isBusiness) return whole === 1 ? '1 business hour' : `${whole} business hours`;
  if (whole >= 2 * DAY) return `${Math.floor(whole / DAY)} days`;
  return whole < 1 ? `${Math.max(1, Math.floor(hours * 60))} min` : `${whole} h`;
}
