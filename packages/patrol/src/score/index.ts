export { readEvidence } from './read-evidence.js';
export { isWholeScore } from './is-whole-score.js';
