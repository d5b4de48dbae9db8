export { explainFinding, type ExplainInput } from './explain-finding.js';
export type { DecisionChange, DecisionStep, Explanation } from './explanation.js';
export { findById } from './find-by-id.js';
