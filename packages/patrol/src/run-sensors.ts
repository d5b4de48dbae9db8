import type { Reading } from '@sar/baseline';
import { withoutDoubtful } from './without-doubtful.js';
import type { Sensor, SensorInput } from '@sar/search';

/** What happens while sensors run, for a progress display. */
export type Progress = (event: { readonly sensor: Sensor; readonly state: 'running' | 'done'; readonly reading?: Reading }) => void;

/**
 * Runs sensors one after the other. A sensor that crashes is `unknown: failed` and never hides the others; one that needs the
 * network is `unknown: unreachable` when the run is offline. Doubtful signals are left out unless the run is pedantic.
 */
export async function runSensors(
  sensors: readonly Sensor[],
  input: SensorInput,
  options: { offline: boolean; pedantic: boolean; onProgress?: Progress },
): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for (const sensor of sensors) {
    options.onProgress?.({ sensor, state: 'running' });
    const answer = options.offline && sensor.needsNetwork === true ? offline(sensor) : await guarded(sensor, input);
    const reading = options.pedantic ? answer : withoutDoubtful(answer);
    readings.push(reading);
    options.onProgress?.({ sensor, state: 'done', reading });
  }
  return readings;
}

async function guarded(sensor: Sensor, input: SensorInput): Promise<Reading> {
  try {
    return await sensor.read(input);
  } catch (error) {
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { sensor: sensor.id, layer: sensor.layer, outcome: 'unknown', reason: 'failed', detail: `this is a bug of SAR: ${detail}` };
  }
}

function offline({ id, layer }: Sensor): Reading {
  return { sensor: id, layer, outcome: 'unknown', reason: 'unreachable', detail: 'it needs the network, and the run is offline' };
}
