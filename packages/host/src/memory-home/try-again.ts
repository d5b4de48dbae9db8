import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from '@sar/baseline';

const TRIES = 3;
const PAUSE_MS = 1000;

/** What one try came to. `isPassing`: it failed for something that may be over in a moment. */
export interface Tried<T> {
  readonly answer: Answer<T>;
  readonly isPassing: boolean;
}

/**
 * Tries three times what can be repeated without harm, as long as what it failed for may pass.
 *
 * @param pauseMs milliseconds before the first retry; three times that before the second. Default 1,000
 */
export async function tryAgain<T>(pauseMs: number | undefined, attempt: () => Promise<Tried<T>>): Promise<Answer<T>> {
  let tried = await attempt();
  for (let tries = 1; tries < TRIES && tried.isPassing; tries++) {
    await wait((pauseMs ?? PAUSE_MS) * 3 ** (tries - 1));
    tried = await attempt();
  }
  return tried.answer;
}

/** Whether a later answer may be another one than this status. */
export function isPassingStatus(status: number): boolean {
  return status >= 500 || status === 429 || status === 408;
}
