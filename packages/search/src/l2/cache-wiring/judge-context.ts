import type { CacheSettings, Tree } from '@sar/baseline';
import type { JobPicture } from './job-picture.js';
import type { Lockfiles } from './lockfiles.js';

/** What the rules know besides the job itself. */
export interface JudgeContext {
  readonly tree: Tree;
  readonly settings: CacheSettings;
  readonly lockfiles: Lockfiles;
  /** Every job of the repository that could be followed. */
  readonly pictures: readonly JobPicture[];
}
