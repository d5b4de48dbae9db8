import type { Answer } from './answer.js';

/** Removes what GitHub keeps for a repository and nobody needs any more. What is gone already counts as removed. */
export interface Cleaner {
  /** Removes one entry of the Actions cache. */
  removeCache(id: number): Promise<Answer<'removed' | 'gone'>>;
  /** Removes a completed run with its logs and artifacts. */
  removeRun(id: number): Promise<Answer<'removed' | 'gone'>>;
}
