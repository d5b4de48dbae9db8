import type { SensorRule } from '@sar/baseline';
import type { Rule } from '../../sensor.js';

const SENSOR = 'dataset-integrity';

/** The rules of the sensor; `docs/rules/dataset-integrity/<id>.md` has a page for each. */
export const DATASET_INTEGRITY_RULE_TABLE = [
  {
    id: 'data-missing',
    sensor: SENSOR,
    condition: 'missing',
    impact: 'degrades',
    summary: 'a file that a checksum manifest names and that is not there',
    help: 'Restore the file from where the data is kept (`git restore`, `dvc pull`, a backup); if it was removed on purpose, take it out of the manifest.',
  },
  {
    id: 'data-changed',
    sensor: SENSOR,
    condition: 'drifted',
    impact: 'degrades',
    summary: 'a file whose size or hash is not what its manifest says',
    help: 'If nobody meant to change it, restore it (`git restore`, `dvc checkout`); if it is new data, write the manifest again (`sha256sum`, `dvc add`, `dvc commit`) and say so in the commit.',
  },
  {
    id: 'data-untracked',
    sensor: SENSOR,
    condition: 'misaligned',
    impact: 'advisory',
    summary: 'a file in a declared folder of data that no manifest names',
    help: 'Add the file to the manifest of its folder, remove it, or name it in `ignore-untracked`.',
  },
] as const satisfies readonly (Rule & { readonly id: SensorRule<'dataset-integrity'> })[];
