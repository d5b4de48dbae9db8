import type { Readiness, SensorInput } from '../../sensor.js';

/** Whether there is a store of patterns to read. */
export function storesReady({ baseline, files }: SensorInput, sensor: 'stale-patterns' | 'pattern-confidence'): Readiness {
  const declared = [...baseline.sensors[sensor].stores.map(({ path }) => path), ...baseline.ci.patterns];
  const found = declared.find((path) => files.facts(path).kind === 'file');
  if (found !== undefined) return { ready: true, by: found };
  const detail =
    declared.length === 0
      ? `no store of patterns is declared: name its file and fields in sensors.${sensor}.stores, or files of failure patterns in ci.patterns`
      : `no declared store is here: ${declared[0] ?? ''}`;
  return { ready: false, reason: 'not-configured', detail };
}
