import type { Looked, Settings, Signal, Unjudged, UnknownReason } from '@sar/baseline';

export type ModelDriftSettings = Settings['sensors']['model-drift'];
export type MlflowSettings = NonNullable<ModelDriftSettings['mlflow']>;
export type DataSettings = ModelDriftSettings['data'][number];
export type ColumnSettings = DataSettings['columns'][string];

/** What one of the sensor's three parts found out. */
export interface DriftPart {
  readonly judged: number;
  readonly signals: readonly Signal[];
  readonly unjudged: readonly Unjudged[];
  readonly looked: readonly Looked[];
  /** Why something could not be read at all. */
  readonly failed?: UnknownReason;
}

export const NOTHING: DriftPart = { judged: 0, signals: [], unjudged: [], looked: [] };
