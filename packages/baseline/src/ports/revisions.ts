import type { Answer } from './answer.js';

/** The newest commit that changed something. */
export interface Change {
  readonly commit: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** Lines `[first, last]`, 1-based and inclusive. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** What git knows of the files. */
export interface Revisions {
  /** The commit that is checked out. */
  readonly head: string | undefined;
  /**
   * The newest commit of the checked-out history that changed any of the paths (files or whole folders, no globs). The value is undefined
   * when no commit ever did; unknown where a shallow history ends before the answer.
   */
  lastChange(paths: readonly string[]): Answer<Change | undefined>;
  /**
   * The same for each path, in one reading of the history. A path without an entry has no commit or none that the history reaches.
   */
  lastChanges(paths: readonly string[]): Answer<ReadonlyMap<string, Change>>;
  /** Lines that were added or changed since the run's base, by file; undefined when the run has no base (it is no pull request). */
  changedLines(): Answer<ReadonlyMap<string, readonly LineRange[]>> | undefined;
  /** Files that were changed, added or removed since a commit. */
  changedSince(commit: string): Answer<readonly string[]>;
}
