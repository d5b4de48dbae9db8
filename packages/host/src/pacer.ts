import { setImmediate as nextTurn } from 'node:timers/promises';

/** What a sensor shares the processor by: the shape of the search package's `Pace`. */
export interface Pace {
  step(): Promise<void>;
  readonly signal: AbortSignal;
}

/** Milliseconds of work after which others get a turn. */
const SHARE_MS = 10;
const GO_ON = Promise.resolve();

/**
 * Starts the clock of one sensor.
 *
 * @param limitMs milliseconds after which `step` throws and the signal is aborted
 * @param timeIsUp makes the error
 * @returns the pace, and `stop`, which ends the clock without aborting
 */
export function pacer(limitMs: number, timeIsUp: () => Error): { readonly pace: Pace; readonly stop: () => void } {
  const controller = new AbortController();
  const started = performance.now();
  const timer = setTimeout(() => controller.abort(timeIsUp()), limitMs);
  let turn = started;
  const giveWay = async (): Promise<void> => {
    await nextTurn();
    turn = performance.now();
  };
  const pace = {
    signal: controller.signal,
    step: (): Promise<void> => {
      const now = performance.now();
      // A sensor that never waits keeps the timer from firing.
      if (now - started > limitMs || controller.signal.aborted) return Promise.reject(timeIsUp());
      return now - turn < SHARE_MS ? GO_ON : giveWay();
    },
  };
  return { pace, stop: () => clearTimeout(timer) };
}
