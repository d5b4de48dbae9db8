import type { Reading } from '@sar/baseline';
import type { Readiness, Sensor, SensorInput } from '../../sensor.js';
import { DATASET_INTEGRITY_RULE_TABLE } from './dataset-integrity-rules.js';

/**
 * Data sets against their checksums. Reads checksum manifests (`sha256sum`, `md5sum`, BSD style, JSON), `.dvc` files and `dvc.lock`, and
 * hashes what they name: missing, changed, and, in declared folders, named by none. Mended by restoring the data or writing the manifest
 * again. What is not fetched (Git LFS pointers, DVC outputs) and what is beyond the limit of bytes is not judged, and said.
 */
export const datasetIntegrity: Sensor = {
  id: 'dataset-integrity',
  layer: 'L4',
  title: 'Dataset integrity',
  needs: 'checksum manifests or DVC files, and the data',
  rules: DATASET_INTEGRITY_RULE_TABLE,
  ready,
  read,
};

async function ready(input: SensorInput): Promise<Readiness> {
  const { dataReady } = await import('./data-ready.js');
  return dataReady(input);
}

/** What decides is loaded by the runs that ask. */
async function read(input: SensorInput): Promise<Reading> {
  const { readDatasetIntegrity } = await import('./read-dataset-integrity.js');
  return readDatasetIntegrity(input);
}
