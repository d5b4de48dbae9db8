import type { Looked, Signal, Unjudged } from '@sar/baseline';

/** What one part of the sensor found. */
export interface Part {
  readonly judged: number;
  readonly signals: readonly Signal[];
  readonly unjudged: readonly Unjudged[];
  readonly looked: readonly Looked[];
}
