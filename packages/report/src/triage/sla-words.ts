import type { Sla } from '@sar/baseline';

/** `2026-11-22T08:30:00.000Z` → `2026-11-22 08:30 UTC`. */
export function timeWords(time: string): string {
  return `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
}

/** How long there is to the deadline: `12.5 hours left`, `3 business hours overdue`, `due now`. */
export function leftWords({ leftHours, breached, isBusiness }: Sla): string {
  const size = Math.abs(leftHours);
  const unit = `${isBusiness === true ? 'business ' : ''}${size === 1 ? 'hour' : 'hours'}`;
  if (size === 0) return breached ? 'just overdue' : 'due now';
  return breached ? `${size} ${unit} overdue` : `${size} ${unit} left`;
}
