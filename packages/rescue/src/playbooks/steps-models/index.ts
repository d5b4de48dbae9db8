export { compareRuns } from './compare-runs.js';
export { rollBackAlias } from './roll-back-alias.js';
