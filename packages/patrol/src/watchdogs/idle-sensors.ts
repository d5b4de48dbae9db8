import type { Layer, Reading } from '@sar/baseline';
import type { Sensor } from '@sar/search';
import { readSensors, sensorInputOf, type SensingInput } from '../patrol.js';
import { readinessOf } from '../readiness.js';

/** Layers that a repository need not have: whether there is anything of theirs, only their sensors know. */
const OPTIONAL: ReadonlySet<Layer> = new Set(['L4', 'L5']);
/** What takes longer has something to read. */
const LIMIT_SECONDS = 5;

/**
 * The sensors that have nothing to read in a repository, by their ids, with the reason. Asks nobody: a sensor that only GitHub can answer is
 * not among them.
 */
export async function idleSensors(sensors: readonly Sensor[], sensing: SensingInput): Promise<ReadonlyMap<string, string>> {
  const idle = new Map<string, string>();
  const input = await sensorInputOf(sensing);
  const { pace, stop } = sensing.pacer(
    LIMIT_SECONDS * 1000 * sensors.length,
    () => new Error('looking for what sensors need took too long'),
  );
  try {
    for (const sensor of sensors.filter(({ layer }) => !OPTIONAL.has(layer))) {
      const readiness = await readinessOf(sensor, { ...input, pace }, true);
      if (!readiness.ready && readiness.reason === 'not-configured') idle.set(sensor.id, readiness.detail);
    }
  } finally {
    stop();
  }
  const optional = sensors.filter(({ layer }) => OPTIONAL.has(layer));
  for (const reading of await readSensors({ ...sensing, offline: true, timeLimitSeconds: LIMIT_SECONDS }, optional)) {
    const why = whyIdle(reading);
    if (why !== undefined) idle.set(reading.sensor, why);
  }
  return idle;
}

function whyIdle(reading: Reading): string | undefined {
  if (reading.outcome === 'unknown') return reading.reason === 'not-configured' ? reading.detail : undefined;
  const { unit, judged, unjudged } = reading.scope;
  return reading.outcome === 'clear' && judged === 0 && unjudged.length === 0 ? `there are no ${unit} here` : undefined;
}
