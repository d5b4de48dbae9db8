import { sightingTime } from '../decide/sighting-time.js';
import type { Clock } from './clock.js';

/** Fingerprint → when the finding was seen first (ISO 8601). */
export type Sightings = ReadonlyMap<string, string>;

/**
 * First sightings from all memories there are: the clock of the state, the markers of issues, the record of accepted findings. The
 * earliest wins; a time in the future counts as now, and one that is unreadable as none. Times come out as `toISOString` writes them.
 */
export function mergeClocks(clock: Clock, others: readonly Sightings[], now: Date): Sightings {
  const merged = new Map<string, string>();
  const add = (id: string, seen: string): void => {
    const time = sightingTime(seen, now);
    if (time === undefined) return;
    const text = new Date(time).toISOString();
    const known = merged.get(id);
    if (known === undefined || text < known) merged.set(id, text);
  };
  for (const [id, { firstSeen }] of clock) add(id, firstSeen);
  for (const sightings of others) for (const [id, seen] of sightings) add(id, seen);
  return merged;
}
