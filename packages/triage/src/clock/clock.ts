import type { ClockEntry } from '@sar/baseline';

/** The file of the state that holds the clock. */
export const CLOCK_FILE = 'clock.json';

/** The name and major version of the clock's format. */
export const CLOCK_SCHEMA = 'sar.clock/1';

/** Longest path that the clock keeps, in UTF-16 units; a longer one is cut. */
export const MAX_PATH_LENGTH = 500;

/** The memory of first sightings: the fingerprint of a finding → when it was seen first, and where it stands. */
export type Clock = ReadonlyMap<string, ClockEntry>;

/**
 * After which time the present episode of a finding began (ISO 8601): its first sighting, or the time at which it was last found gone before
 * it came back. The return itself would not do: where the clock cannot be written, each run would take itself for it. Undefined when
 * the finding is not known.
 */
export function episodeStart(clock: Clock, id: string): string | undefined {
  const entry = clock.get(id);
  return entry?.lastGone ?? entry?.firstSeen;
}
