import type { Countdown, StartCountdown } from './countdown.js';

/**
 * Lets callers start one after another, at least `spacingMs` apart. Takes the place of a Bottleneck group in the throttling plugin,
 * which asks of it no more than this, so that a test can take the pauses away.
 */
export class RequestPace {
  readonly #spacingMs: number;
  readonly #start: StartCountdown;
  /** The pause after the caller before. */
  #pause: Promise<Countdown | undefined> = Promise.resolve(undefined);

  constructor(spacingMs: number, start: StartCountdown) {
    this.#spacingMs = spacingMs;
    this.#start = start;
  }

  /** One pace for the whole client, whatever the plugin's key. */
  key(): this {
    return this;
  }

  /** Runs `job` when its turn has come. */
  async schedule<T>(_options: unknown, job: () => Promise<T>): Promise<T> {
    if (this.#spacingMs > 0) {
      this.#pause = this.#pauseAfter(this.#pause);
      await this.#pause;
    }
    return job();
  }

  async #pauseAfter(before: Promise<Countdown | undefined>): Promise<Countdown> {
    const pause = await before;
    if (pause !== undefined && !pause.isOver) await pause.wait();
    return this.#start(this.#spacingMs);
  }
}
