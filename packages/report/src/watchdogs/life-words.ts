import type { WatchdogLife } from '@sar/baseline';

/** A watchdog's state for people. */
export const LIFE_WORDS: Readonly<Record<WatchdogLife['state'], string>> = {
  'on-time': 'on time',
  late: 'late',
  'never-ran': 'never ran',
  runs: 'switched on',
  'disabled-inactivity': 'switched off by GitHub',
  'disabled-manually': 'switched off by hand',
  'disabled-fork': 'switched off in a fork',
  'not-registered': 'not known to GitHub',
  missing: 'not there',
  exempt: 'not judged',
  unknown: 'unknown',
};

/** States in which a watchdog does not watch. */
export const NOT_WATCHING: ReadonlySet<WatchdogLife['state']> = new Set([
  'late',
  'never-ran',
  'disabled-inactivity',
  'disabled-manually',
  'disabled-fork',
  'not-registered',
  'missing',
]);

/** Whether a watchdog in this state is not known to watch. In a fork nobody expects it to, and what is exempt nobody asked for. */
export function stopsWatching(state: WatchdogLife['state']): boolean {
  return state === 'unknown' || (NOT_WATCHING.has(state) && state !== 'disabled-fork');
}

/** `late by 3 h 20 min`. */
export function lifeWords({ state, lateMinutes }: WatchdogLife): string {
  return state === 'late' && lateMinutes !== undefined ? `late by ${minutesWords(lateMinutes)}` : LIFE_WORDS[state];
}

function minutesWords(minutes: number): string {
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return `${Math.floor(hours / 24)} d`;
  return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
}
