import type { Operations } from '../contract/operation.js';
import { gitBlobOperations } from './git-blob-operations.js';
import { gitBranchOperations } from './git-branch-operations.js';
import { gitCommitOperations } from './git-commit-operations.js';
import { gitHistoryOperations } from './git-history-operations.js';
import { gitRefOperations } from './git-ref-operations.js';
import { gitTreeOperations } from './git-tree-operations.js';

/** The git database, branches, tags and commits. */
export const gitOperations: Operations = {
  ...gitBlobOperations,
  ...gitTreeOperations,
  ...gitCommitOperations,
  ...gitRefOperations,
  ...gitBranchOperations,
  ...gitHistoryOperations,
};
