import { signsOf, undeclared } from '../../records/undeclared.js';
import type { Readiness, SensorInput } from '../../sensor.js';

/** Whether there is a store of patterns to read. */
export function storesReady(input: SensorInput, sensor: 'stale-patterns' | 'pattern-confidence'): Readiness {
  const { stores, signs } = input.baseline.sensors[sensor];
  const declared = [...stores.map(({ path }) => path), ...input.baseline.ci.patterns];
  const [first] = declared;
  if (first === undefined)
    return undeclared(
      signsOf(input, signs)[0],
      'a store of patterns',
      `name its file and fields in sensors.${sensor}.stores, or a file of failure patterns in ci.patterns`,
    );
  const found = declared.find((path) => input.files.facts(path).kind === 'file');
  if (found !== undefined) return { ready: true, by: found };
  return { ready: false, reason: 'not-configured', detail: `no declared store is here: ${first}` };
}
