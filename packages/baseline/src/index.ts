export * from './vocabulary/severity.js';
export * from './vocabulary/signal.js';
export * from './vocabulary/reading.js';
export * from './vocabulary/finding.js';
export * from './vocabulary/fingerprint.js';
export * from './vocabulary/user-error.js';
export * from './ports/tree.js';
export * from './ports/state-store.js';
export * from './ports/answer.js';
export * from './ports/live-variables.js';
export * from './ports/variable-store.js';
export * from './ports/commit-files.js';
export * from './ports/branch-writer.js';
export * from './ports/ci-history.js';
export * from './ports/issue-board.js';
export * from './ports/dispatcher.js';
export * from './ports/halt-switch.js';
export * from './ports/work-files.js';
export * from './ports/revisions.js';
export * from './ports/command-runner.js';
export * from './ports/http-reader.js';
export * from './ports/live-repository.js';
export * from './vocabulary/failure-class.js';
export * from './vocabulary/ci-act.js';
export * from './vocabulary/ci-health.js';
export * from './vocabulary/run-conclusion.js';
export * from './vocabulary/storage-layer.js';
export * from './vocabulary/route.js';
export * from './paths/glob.js';
export * from './wording/nearest-word.js';
export * from './wording/quote-untrusted.js';
export * from './wording/read-percent.js';
export * from './yaml/yaml-comments.js';
export * from './severity/severity-table.js';
export { BASE_PRESET, PRESET_NAMES, isPresetName, type PresetName } from './presets/presets.js';
export {
  CACHE_RULES,
  CI_HEALTH_RULES,
  DRIFT_RULES,
  LIVENESS_RULES,
  ROTATION_RULES,
  VARIABLE_RULES,
  type CacheRule,
  type CiHealthRule,
  type DriftRule,
  type LivenessRule,
  type RotationRule,
  type VariableRule,
} from './schema/rule-ids.js';
export type {
  CacheSettings,
  CiSettings,
  CustomSensor,
  IntentRule,
  SensorId,
  SensorRule,
  SensorSettings,
  Settings,
  VariablesSettings,
  TriageOverride,
  Waiver,
} from './schema/settings-schema.js';
export { editFailurePatterns, type PatternEdits } from './edit/edit-failure-patterns.js';
export { addRegistryEntries, type NewRegistryEntry } from './edit/add-registry-entries.js';
export { loadBaseline } from './load/load-baseline.js';
export { BASELINE_PATHS, MAX_BASELINE_BYTES, type BaselineInput, type KnownIds } from './load/baseline-input.js';
export { describeOrigin, originOf, recommendedBaseline, type Baseline } from './load/baseline.js';
export { documentPathText, originText, type DocumentPath, type Origin } from './load/origin.js';
export { toFindingDocument, toSignalDocument } from './documents/to-finding-document.js';
export type { ReadingDocument } from './documents/reading-document.js';
export type { SignalsDocument } from './documents/signals-document.js';
export type { FindingDocument } from './documents/finding-document.js';
export type { PatrolDocument } from './documents/patrol-document.js';
export type { CacheCheckDocument } from './documents/cache-check-document.js';
export type { CiHealthDocument } from './documents/ci-health-document.js';
export type { VariableAuditDocument } from './documents/variable-audit-document.js';
export type { SecretRotationDocument } from './documents/secret-rotation-document.js';
export type { IntentDocument, RefusedIntentDocument } from './documents/intent-document.js';
export type { CiClassificationDocument } from './documents/ci-classification-document.js';
export type { FailurePattern } from './documents/failure-patterns-document.js';
export type { IntentJournal, JournalEntry, LedgerEntry, LedgerIndex, LedgerOutcome } from './documents/ledger-document.js';
export { failurePatternSchemas, intentSchemas, ledgerSchemas, publishedJsonSchemas } from './documents/load-schemas.js';
export { MAX_PATTERNS_LENGTH, readFailurePatterns } from './patterns/read-failure-patterns.js';
