export { allRules, chosenSensors, openSurvey, type Survey } from './survey.js';
export { patrol, type PatrolInput, type PatrolResult } from './patrol.js';
export { checkCacheWiring, type CacheCheckResult, type WiringCounts } from './cache-check.js';
export { failing, parseFailOn, type FailOn } from './fail-on.js';
export { findingsRecord, readKnownFindings, type KnownFindings } from './known-findings.js';
export type { Progress } from './run-sensors.js';
export { planFixes } from './plan-fixes.js';
export { wiringDocument, wiringReport } from './wiring-report.js';
export { SAR_VERSION } from './version.js';
