/** Lets several runs take turns: before each request a run waits until the schedule names it. */
export class Turns {
  readonly #waiting = new Map<number, () => void>();
  readonly #schedule: readonly boolean[];
  #at = 0;

  /** @param schedule whose turn it is when both wait: true for the second; over and over */
  constructor(schedule: readonly boolean[]) {
    this.#schedule = schedule;
  }

  turnOf(run: number): () => Promise<void> {
    return async () =>
      new Promise((resolve) => {
        this.#waiting.set(run, resolve);
      });
  }

  /** Runs all to their end. */
  async play(runs: readonly Promise<unknown>[]): Promise<void> {
    let left = runs.length;
    for (const run of runs) {
      run.finally(() => {
        left -= 1;
      });
    }
    while (left > 0) {
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
      const waiting = [...this.#waiting.keys()].toSorted();
      if (waiting.length === 0) continue;
      const chosen = waiting.length === 1 ? waiting[0] : waiting[Number(this.#schedule[this.#at++ % this.#schedule.length] ?? false)];
      const resolve = chosen === undefined ? undefined : this.#waiting.get(chosen);
      if (chosen !== undefined) this.#waiting.delete(chosen);
      resolve?.();
    }
  }
}
