import { nearestWord, type Baseline, type Reading } from '@sar/baseline';
import type { Sensor } from '@sar/search';
import { readSensors, type SensingInput } from '../patrol.js';
import { everySensor } from '../survey.js';

/** Runs sensors once each, and remembers what they returned. */
export interface SensorMemory {
  /** Ids of the sensors whose readings were there already. */
  readonly given: ReadonlySet<string>;
  /** The readings of sensors, in the order asked; a sensor that there is not is unknown. */
  readings(ids: readonly string[]): Promise<readonly Reading[]>;
}

/**
 * Sensors of a baseline on the files of a survey. Those that are asked for at once run together; none runs twice, whoever asks.
 *
 * @param given readings that are there already, by sensor: their sensors do not run
 */
export function sensorMemory(input: SensingInput, baseline: Baseline, given: ReadonlyMap<string, Reading>): SensorMemory {
  const made = new Map<string, Promise<Reading>>([...given].map(([id, reading]) => [id, Promise.resolve(reading)]));
  let all: ReadonlyMap<string, Sensor> | undefined;
  return {
    given: new Set(given.keys()),
    readings: async (ids) => {
      all ??= new Map(everySensor(baseline).map((sensor) => [sensor.id, sensor]));
      const known = all;
      const fresh = [...new Set(ids)].filter((id) => !made.has(id));
      const sensors = fresh.flatMap((id) => known.get(id) ?? []);
      const run = sensors.length === 0 ? Promise.resolve([]) : readSensors(input, sensors);
      sensors.forEach(({ id, layer }, index) => {
        made.set(
          id,
          run.then(
            (readings) => readings[index] ?? { sensor: id, layer, outcome: 'unknown', reason: 'failed', detail: 'it returned nothing' },
          ),
        );
      });
      for (const id of fresh) if (!made.has(id)) made.set(id, Promise.resolve(noSensor(id, [...known.keys()])));
      return Promise.all(ids.flatMap((id) => made.get(id) ?? []));
    },
  };
}

function noSensor(id: string, ids: readonly string[]): Reading {
  const near = nearestWord(id, ids);
  const detail = `there is no sensor ${id}${near === undefined ? '' : `; did you mean ${near}?`}`;
  return { sensor: id, layer: 'L1', outcome: 'unknown', reason: 'not-configured', detail };
}
