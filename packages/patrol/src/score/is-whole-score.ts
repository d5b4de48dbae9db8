import type { Baseline } from '@sar/baseline';
import { everySensor, isEnabled } from '../survey.js';

/**
 * Whether a score of these readings is comparable with others of the repository: every sensor that a dimension names, and that the baseline
 * enables, was asked. Only such a score is recorded; one of some sensors alone would look like a fall.
 *
 * @param readings what the sensors returned, those that could not answer included
 */
export function isWholeScore(baseline: Baseline, readings: readonly { readonly sensor: string }[]): boolean {
  const asked = new Set(readings.map(({ sensor }) => sensor));
  const named = new Set(
    Object.values(baseline.dimensions).flatMap(({ checks = [] }) => checks.flatMap((check) => ('sensor' in check ? [check.sensor] : []))),
  );
  return everySensor(baseline).every((sensor) => !named.has(sensor.id) || !isEnabled(baseline, sensor) || asked.has(sensor.id));
}
