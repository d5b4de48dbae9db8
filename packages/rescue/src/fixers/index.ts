export { applyFixers } from './steps/apply-fixers.js';
export { openPullRequest } from './steps/open-pull-request.js';
export { FIXERS } from './catalog/fixer-catalog.js';
export type { Fixer, FixerCommand } from './catalog/fixer.js';
