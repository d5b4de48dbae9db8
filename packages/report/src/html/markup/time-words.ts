import { html, type Markup } from './markup.js';

/** A moment as people read it, in UTC: `2026-11-23 08:00 UTC`. What is no ISO 8601 time stays as it is. */
export function timeMarkup(iso: string): Markup {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?Z$/.exec(iso);
  return match === null ? html`${iso.slice(0, 40)}` : html`<time datetime="${iso}">${match[1]} ${match[2]} UTC</time>`;
}

/** A stretch of time: `20 min`, `23.5 h`, `3 d 4 h`; of business hours never in days. */
export function hoursWords(hours: number, isBusiness = false): string {
  const length = Math.abs(hours);
  if (isBusiness) return `${rounded(length)} business ${rounded(length) === 1 ? 'hour' : 'hours'}`;
  if (length < 1) return `${Math.round(length * 60)} min`;
  if (length < 48) return `${rounded(length)} h`;
  const days = Math.floor(Math.round(length) / 24);
  const rest = Math.round(length) - days * 24;
  return rest === 0 ? `${days} d` : `${days} d ${rest} h`;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
