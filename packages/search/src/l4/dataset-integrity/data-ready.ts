import type { Readiness, SensorInput } from '../../sensor.js';
import { findManifests } from './find-manifests.js';
import { unfetchedPointers } from './unfetched-pointers.js';

/** See `Sensor.ready`. No data is read. */
export async function dataReady(input: SensorInput): Promise<Readiness> {
  const { folders, manifests } = input.baseline.sensors['dataset-integrity'];
  const declared = folders[0] ?? (await findManifests(input, manifests)).paths[0] ?? (await unfetchedPointers(input))[0]?.path;
  return declared === undefined
    ? { ready: true, by: 'no checksum manifest, no DVC file and no pointer of Git LFS', empty: true }
    : { ready: true, by: declared };
}
