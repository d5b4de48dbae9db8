import type { Reading } from '@sar/baseline';

/** How far a sensor is. */
export type SensorStatus = { readonly at: 'waiting' } | { readonly at: 'running' } | { readonly at: 'done'; readonly reading: Reading };

export interface SensorProgress {
  readonly id: string;
  readonly title: string;
  readonly status: SensorStatus;
}

/** How far a run is: the sensors in the order in which they run. */
export type Progress = readonly SensorProgress[];

/** A run that has not begun. */
export function newProgress(sensors: readonly { readonly id: string; readonly title: string }[]): Progress {
  return sensors.map(({ id, title }) => ({ id, title, status: { at: 'waiting' } }));
}

/** The progress after a sensor has begun. A sensor that is not in it changes nothing. */
export function sensorStarted(progress: Progress, id: string): Progress {
  return withStatus(progress, id, { at: 'running' });
}

/** The progress after a sensor has answered. */
export function sensorDone(progress: Progress, reading: Reading): Progress {
  return withStatus(progress, reading.sensor, { at: 'done', reading });
}

function withStatus(progress: Progress, id: string, status: SensorStatus): Progress {
  return progress.map((sensor) => (sensor.id === id ? { ...sensor, status } : sensor));
}
