type Job = (...given: never[]) => Promise<unknown>;

/**
 * Lets so many jobs run at once; the others wait in their order. Takes the place of Bottleneck in the throttling plugin, whose queues
 * sleep some fifteen times for every request, and are shared by all clients of the process.
 */
export class RequestSlots {
  readonly #most: number;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** One queue for the whole client, whatever the plugin's key. */
  key(): this {
    return this;
  }

  /** The plugin would decide here about sending again, which `keepWithinLimits` has done before. */
  on(): this {
    return this;
  }

  /** Runs a job with what is given for it, when there is a slot; options before the job are the plugin's and say nothing about slots. */
  async schedule(...call: readonly unknown[]): Promise<unknown> {
    const at = call.findIndex((each) => typeof each === 'function');
    const job = call[at] as Job;
    if (this.#running >= this.#most) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#running += 1;
    try {
      return await job(...(call.slice(at + 1) as never[]));
    } finally {
      const next = this.#waiting.shift();
      // The slot goes over to the next one, so that nobody who comes now gets before it.
      if (next === undefined) this.#running -= 1;
      else next();
    }
  }
}
