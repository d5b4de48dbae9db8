import type { Looked, Signal, Unjudged, UnknownReason } from '@sar/baseline';
import type { MlflowStore } from '../../mlflow/mlflow-store.js';
import type { SensorInput } from '../../sensor.js';

/** One store, and what of it is judged. */
export interface LineageScope {
  readonly input: SensorInput;
  readonly store: MlflowStore;
  /** Where findings are shown. */
  readonly place: { readonly path: string; readonly line?: number };
  /** Milliseconds since 1970: what is older is not judged. */
  readonly since: number;
  /** Now, in milliseconds since 1970. */
  readonly moment: number;
}

/** What was found out about a part of a store. */
export interface LineageJudgement {
  readonly judged: number;
  readonly signals: readonly Signal[];
  readonly unjudged: readonly Unjudged[];
  readonly looked: readonly Looked[];
  /** Why something of it could not be read. */
  readonly failed?: UnknownReason;
}
