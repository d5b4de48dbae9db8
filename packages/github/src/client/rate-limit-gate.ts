import type { Countdown, StartCountdown } from './countdown.js';

interface Hold {
  readonly seconds: number;
  readonly countdown: Countdown;
}

/** What the gate says to a request that wants to pass; `seconds` is what GitHub asked to wait. */
export type GatePass = { readonly open: true } | { readonly open: false; readonly seconds: number };

/**
 * Holds back every request of a client while a rate limit lasts, for asking on while limited may get the caller banned. The
 * waiting of a run is bounded in sum; requests that wait together are counted once.
 */
export class RateLimitGate {
  readonly maxWaitSeconds: number;
  readonly #start: StartCountdown;
  #hold: Hold | undefined;
  #refusal: Hold | undefined;
  #grantedSeconds = 0;

  constructor(maxWaitSeconds: number, start: StartCountdown) {
    this.maxWaitSeconds = maxWaitSeconds;
    this.#start = start;
  }

  /** Waits until the gate is open; or says that it stays closed, because the wait is longer than the run may wait. */
  async pass(): Promise<GatePass> {
    while (!lasts(this.#refusal) && lasts(this.#hold)) await this.#hold.countdown.wait();
    return lasts(this.#refusal) ? { open: false, seconds: this.#refusal.seconds } : { open: true };
  }

  /** Closes the gate for so many seconds; false when the run may not wait that long, and then requests are refused for that time. */
  close(seconds: number): boolean {
    // Met by a request that was under way when the gate closed: what holds the others back is long enough for it too.
    if (lasts(this.#hold) && seconds <= this.#hold.seconds) return true;
    if (this.#grantedSeconds + seconds > this.maxWaitSeconds) {
      this.#refusal = { seconds, countdown: this.#start(seconds * 1000) };
      return false;
    }
    this.#grantedSeconds += seconds;
    this.#hold = { seconds, countdown: this.#start(seconds * 1000) };
    return true;
  }
}

function lasts(hold: Hold | undefined): hold is Hold {
  return hold !== undefined && !hold.countdown.isOver;
}
