export { triage, type ClearReading, type TriageInput, type TriageResult, type UnknownReading } from './triage.js';
export { readSuppressions } from './suppressions/read-suppressions.js';
export type { Suppression, SuppressionProblem } from './suppressions/suppression.js';
export { GOVERNANCE_RULES, GOVERNANCE_SENSOR, type GovernanceRuleId } from './governance/governance-signal.js';
export { slaClock } from './decide/sla-clock.js';
