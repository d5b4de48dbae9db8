import * as z from 'zod';
import { globSchema, repositoryPathSchema } from '../value-schemas.js';
import { sensorSchema } from './sensor-shape.js';

/** Rules of the sensor `dataset-integrity`. */
export const DATASET_INTEGRITY_RULES = ['data-missing', 'data-changed', 'data-untracked'] as const satisfies readonly string[];

/** Section `sensors.dataset-integrity`. */
export const datasetIntegritySchema = sensorSchema(
  DATASET_INTEGRITY_RULES,
  {
    manifests: z
      .array(globSchema)
      .max(100)
      .describe(
        'Globs over tracked checksum manifests, and paths of others: as sha256sum and md5sum write them, JSON of path and hash, `.dvc` files, `dvc.lock`.',
      ),
    optional: z.array(globSchema).max(100).describe('Globs over data that may be absent, such as what is fetched when it is needed.'),
    folders: z
      .array(repositoryPathSchema)
      .max(100)
      .describe(
        'Folders of data that must be there and complete: every file in them is named by a manifest, and every file that a manifest names in them exists.',
      ),
    'ignore-untracked': z.array(globSchema).max(100).describe('Globs over files of those folders that need no checksum.'),
    'max-hash-bytes': z
      .int()
      .min(0)
      .max(1_000_000_000_000_000)
      .describe('Most bytes that are read for hashes in a run; what is beyond is compared by size where a manifest gives one.'),
  },
  'Data sets against their checksums.',
);
