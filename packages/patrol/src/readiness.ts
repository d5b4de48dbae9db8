import type { Layer } from '@sar/baseline';
import type { Readiness, Sensor, SensorInput } from '@sar/search';

/** A sensor and whether it can answer in a repository. */
export type SensorReadiness = {
  readonly id: string;
  readonly layer: Layer;
  readonly title: string;
  readonly needs: string;
  /** Whether it runs when nobody names it. */
  readonly enabled: boolean;
} & Readiness;

/** Whether a sensor can answer here. Opens no more than it has to, and asks nobody. */
export async function readinessOf(sensor: Sensor, input: SensorInput, offline: boolean): Promise<Readiness> {
  if (sensor.needsNetwork === true && offline)
    return { ready: false, reason: 'unreachable', detail: 'it needs the network, and the run is offline' };
  try {
    const own = await sensor.ready?.(input);
    if (own !== undefined) return own;
  } catch (error) {
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { ready: false, reason: 'failed', detail: `this is a bug of SAR: ${detail}` };
  }
  if (sensor.needsNetwork === true && input.history === undefined)
    return { ready: false, reason: 'no-token', detail: `it needs ${sensor.needs}; give --token or set GITHUB_TOKEN` };
  return { ready: true, by: sensor.needs };
}
