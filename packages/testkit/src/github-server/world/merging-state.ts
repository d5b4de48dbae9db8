import type { RepositoryState } from '../contract/world.js';

export type MergeMethodState = 'MERGE' | 'SQUASH' | 'REBASE';

/** How a repository merges pull requests. */
export interface MergingState {
  /** The setting "Allow auto-merge". */
  autoMergeAllowed: boolean;
  /** The ways of merging that the settings allow. */
  readonly methods: Set<MergeMethodState>;
  /** Branches with a merge queue. */
  readonly queues: Set<string>;
}

/** How a repository merges; made when first asked for, with everything allowed and no queue. */
export function mergingOf(repository: RepositoryState): MergingState {
  repository.merging ??= { autoMergeAllowed: true, methods: new Set(['MERGE', 'SQUASH', 'REBASE']), queues: new Set() };
  return repository.merging;
}
