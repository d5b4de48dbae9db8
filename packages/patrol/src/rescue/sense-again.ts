import type { Reading } from '@sar/baseline';
import { readSensors, type SensingInput } from '../patrol.js';
import { everySensor } from '../survey.js';
import { withoutRepeats } from '../without-repeats.js';

/**
 * Runs sensors by their ids, each time anew. An id that no sensor has is unknown `not-configured`.
 *
 * @param input made for each search, so that nothing that an earlier one asked GitHub is kept
 */
export function senseAgain(input: () => SensingInput): (sensors: readonly string[]) => Promise<readonly Reading[]> {
  return async (asked) => {
    const wanted = new Set(asked);
    const made = input();
    const all = everySensor(made.survey.baseline);
    const sensors = all.filter(({ id }) => wanted.has(id));
    const readings = sensors.length === 0 ? [] : withoutRepeats(await readSensors(made, sensors));
    const missing = [...wanted].filter((id) => !all.some((sensor) => sensor.id === id));
    return [
      ...readings,
      ...missing.map((sensor): Reading => ({
        sensor,
        layer: 'L1',
        outcome: 'unknown',
        reason: 'not-configured',
        detail: 'there is no such sensor',
      })),
    ];
  };
}
