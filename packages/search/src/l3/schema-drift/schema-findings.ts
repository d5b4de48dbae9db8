import type { Looked, Signal, Unjudged } from '@sar/baseline';

/** What the sensor gathers. */
export interface SchemaFindings {
  readonly signals: Signal[];
  readonly unjudged: Unjudged[];
  readonly looked: Looked[];
  /** Paths of the files that could be judged. */
  readonly judged: Set<string>;
}
