/** How a sensor shares the processor and ends in time. */
export interface Pace {
  /**
   * To be awaited in loops over what a repository or a report holds, for every item or every few hundred: gives way to others now and then.
   *
   * @throws TimeIsUp when the sensor's time is over
   */
  step(): Promise<void>;
  /** Aborted when the sensor's time is over, for what takes a signal. */
  readonly signal: AbortSignal;
}

/** Ends a sensor whose time is over; whoever runs sensors makes an `unknown` of it. */
export class TimeIsUp extends Error {
  override readonly name = 'TimeIsUp';
}
