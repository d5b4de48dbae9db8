import type { Sensor } from '@sar/search';
import { sensorInputOf, type SensingInput } from '../patrol.js';
import { readinessOf } from '../readiness.js';

/** What takes longer has something to read. */
const LIMIT_MS = 20_000;

/**
 * The sensors that have nothing to read in a repository, by their ids, with the reason. Asks nobody and reads no data. One that the baseline
 * declares something for is not among them, wherever that is, and none that GitHub could answer.
 */
export async function idleSensors(sensors: readonly Sensor[], sensing: SensingInput): Promise<ReadonlyMap<string, string>> {
  const idle = new Map<string, string>();
  const input = await sensorInputOf(sensing);
  const { pace, stop } = sensing.pacer(LIMIT_MS, () => new Error('looking for what sensors need took too long'));
  try {
    for (const sensor of sensors) {
      const readiness = await readinessOf(sensor, { ...input, pace }, true);
      if (readiness.empty === true) idle.set(sensor.id, readiness.ready ? readiness.by : readiness.detail);
    }
  } finally {
    stop();
  }
  return idle;
}
