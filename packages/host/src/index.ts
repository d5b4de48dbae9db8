export { checkoutTree } from './checkout-tree.js';
export { changedFiles, currentBranch, originOwner, rootOf } from './git-facts.js';
export { stateDirectory, writeInside } from './state-directory.js';
export { targets, type Targets } from './targets.js';
export { writeOutput } from './write-output.js';
export { writeReport } from './write-report.js';
