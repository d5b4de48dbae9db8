export { branchWriter } from './branch-writer.js';
export { stateBranch, type StateBranchOptions } from './state-branch.js';
export { commitPosition, type CommitPosition } from './commit-position.js';
export { defaultBranch } from './default-branch.js';
