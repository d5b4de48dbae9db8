import type { Sla } from '@sar/baseline';
import { countOf } from '../findings/count-words.js';
import { markdownText } from '../safety/markdown-safe.js';

/** A time for people, to the minute: `2026-11-20 08:00 UTC`. What is no time is shown as it is. */
export function timeWords(time: string): string {
  const at = new Date(time);
  if (Number.isNaN(at.getTime())) return markdownText(time.slice(0, 40));
  return `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** The deadline. No time left: the text would change with every look. */
export function dueWords({ dueAt, breached }: Pick<Sla, 'dueAt' | 'breached'>): string {
  return breached ? `**overdue since ${timeWords(dueAt)}**` : `due ${timeWords(dueAt)}`;
}

/** What the deadline is made of. */
export function slaWords({ hours, isBusiness }: Pick<Sla, 'hours' | 'isBusiness'>): string {
  return `${countOf(hours, isBusiness === true ? 'business hour' : 'hour')} from the first sighting`;
}
