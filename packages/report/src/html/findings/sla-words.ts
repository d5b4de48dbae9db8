import type { Sla } from '@sar/baseline';
import { html, type Markup } from '../markup/markup.js';
import { hoursWords, timeMarkup } from '../markup/time-words.js';

/** `overdue by 3 h`, `2.5 h left`. */
export function slaWords({ leftHours, breached, isBusiness }: Sla): string {
  const hours = hoursWords(leftHours, isBusiness);
  return breached || leftHours < 0 ? `overdue by ${hours}` : `${hours} left`;
}

/** The deadline, how far away it is, and how long the clock runs. */
export function deadlineMarkup(sla: Sla): Markup {
  return html`${timeMarkup(sla.dueAt)}, <span class="${sla.breached ? 'late' : 'left'}">${slaWords(sla)}</span> (of
    ${hoursWords(sla.hours, sla.isBusiness)})`;
}
