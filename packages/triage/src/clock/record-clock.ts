import type { Finding, StateStore } from '@sar/baseline';
import { clockText } from './clock-text.js';
import { CLOCK_FILE } from './clock.js';
import type { IsGone } from './coverage.js';
import { nextClock } from './next-clock.js';
import { clockOf } from './read-clock.js';

/**
 * Writes the clock after a run into the state. What another run wrote meanwhile is read again and kept. Nothing is written when nothing
 * changed.
 *
 * @returns true when it was written
 * @throws UserError when the record cannot be read or written
 */
export async function recordClock(store: StateStore, findings: readonly Finding[], isGone: IsGone, now: Date): Promise<boolean> {
  let isChanged = false;
  await store.update('First sightings of findings', async (read) => {
    const text = await read(CLOCK_FILE);
    const before = await clockOf(text, store.place);
    const after = clockText(nextClock(before, findings, isGone, now));
    isChanged = text === undefined ? findings.length > 0 : after !== clockText(before);
    return isChanged ? new Map([[CLOCK_FILE, after]]) : new Map();
  });
  return isChanged;
}
