import type { CacheSettings, Tree } from '@sar/baseline';
import type { JobPicture } from './job-picture.js';
import type { Lockfiles } from './lockfiles.js';

/** What the rules know besides the job itself. */
export interface JudgeContext {
  readonly tree: Tree;
  readonly settings: CacheSettings;
  /** The day (UTC, `YYYY-MM-DD`) by which dated knowledge is judged; without it, all of it is in force. */
  readonly asOf?: string;
  readonly lockfiles: Lockfiles;
  /** Every job of the repository that could be followed. */
  readonly pictures: readonly JobPicture[];
}
