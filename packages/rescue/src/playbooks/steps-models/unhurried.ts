import type { Pace } from '@sar/search';

/** The pace of a reading that nobody else waits for; its ports have limits of their own. */
export function unhurried(): Pace {
  return { step: () => Promise.resolve(), signal: new AbortController().signal };
}
