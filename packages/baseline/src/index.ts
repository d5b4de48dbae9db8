export * from './vocabulary/severity.js';
export * from './vocabulary/signal.js';
export * from './vocabulary/reading.js';
export * from './vocabulary/finding.js';
export * from './vocabulary/cause.js';
export * from './vocabulary/finding-order.js';
export * from './vocabulary/subject-facts.js';
export * from './vocabulary/gate.js';
export * from './vocabulary/playbook.js';
export * from './vocabulary/gap.js';
export * from './vocabulary/maturity.js';
export * from './vocabulary/plan-phase.js';
export * from './vocabulary/sprint-plan.js';
export * from './vocabulary/weekday.js';
export * from './vocabulary/triage-act.js';
export * from './vocabulary/fingerprint.js';
export * from './vocabulary/user-error.js';
export * from './watchdogs/shipped-watchdog.js';
export * from './ports/tree.js';
export * from './ports/workflow-switch.js';
export * from './ports/cleaner.js';
export * from './ports/repository-setting.js';
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
export * from './ports/attempt.js';
export * from './ports/collaborators.js';
export * from './ports/check-runs.js';
export * from './ports/pull-requests.js';
export * from './ports/work-tree.js';
export * from './ports/memory-ports.js';
export * from './memory/memory-age-sql.js';
export { memoryInstantSql } from './memory/memory-instant-sql.js';
export { quoteIdentifier } from './memory/quote-identifier.js';
export { guardHalt, guardRaisedHalt, haltReason, type HaltGuard, type HaltRefusal, type HaltVerdict } from './halt/halt-guard.js';
export { halted } from './halt/halted-variables.js';
export { haltedBranch } from './halt/halted-branch.js';
export { haltedBoard } from './halt/halted-board.js';
export { haltedCleaner } from './halt/halted-cleaner.js';
export { haltedDispatcher } from './halt/halted-dispatcher.js';
export { haltedState } from './halt/halted-state.js';
export { governedLayers } from './variables/governed-layers.js';
export { isRateDue, RATE_REFRESH_HOURS } from './variables/rate-refresh.js';
export { hiddenMarker, MAX_MARKER_LENGTH, readHiddenMarker, type MarkerReading } from './issues/hidden-marker.js';
export { readRows, rowMarker, type DashboardRow, type RowTarget } from './issues/dashboard-row.js';
export { readTicks, TICK_ACTIONS, tickLine, withoutTicks, type Tick, type TickAction } from './issues/tick-marker.js';
export { isOwnIssue } from './issues/own-issue.js';
export { whyLost } from './issues/why-lost.js';
export type * from './issues/sync-texts.js';
export { isClosedByApp } from './issues/is-closed-by-app.js';
export {
  MAX_JSON_BYTES,
  MAX_JSON_DEPTH,
  readStrictJson,
  type JsonObject,
  type JsonProblem,
  type JsonValue,
  type StrictJson,
} from './json/strict-json.js';
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
export * from './wording/compare-text.js';
export * from './wording/nearest-word.js';
export * from './wording/quote-untrusted.js';
export * from './wording/read-percent.js';
export * from './wording/unit-of.js';
export { shellLine, shellPath, shellWord } from './shell/shell-word.js';
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
  DeclaredWatchdog,
  Dimension,
  DimensionCheck,
  GapSettings,
  GateCheckSettings,
  GateSettings,
  IntentRule,
  MaturitySettings,
  PlaybookSettings,
  PlaybooksSettings,
  PlaybookStep,
  SensorId,
  SensorRule,
  SensorSettings,
  Settings,
  SlaSettings,
  SprintPlanSettings,
  StepOf,
  VariablesSettings,
  TriageOverride,
  Waiver,
  WatchdogSettings,
} from './schema/settings-schema.js';
export { editFailurePatterns, type PatternEdits } from './edit/edit-failure-patterns.js';
export { addRegistryEntries, type NewRegistryEntry } from './edit/add-registry-entries.js';
export { addWaivers } from './edit/add-waivers.js';
export { literalGlob } from './edit/literal-glob.js';
export { readGap, MAX_GAP_BYTES } from './gaps/read-gap.js';
export { writeGap } from './gaps/write-gap.js';
export { editGap } from './gaps/edit-gap.js';
export { gapIdOf, gapPath } from './gaps/gap-path.js';
export { readGapOffers } from './documents/read-gap-offers.js';
export type { GapOffersDocument } from './documents/gap-offers-document.js';
export { gapEntry, type GapEntry } from './gaps/gap-entry.js';
export { gapRules, type GapProblem } from './gaps/gap-rules.js';
export { loadBaseline } from './load/load-baseline.js';
export { BASELINE_PATHS, MAX_BASELINE_BYTES, type BaselineInput, type KnownIds } from './load/baseline-input.js';
export { describeOrigin, originOf, recommendedBaseline, type Baseline } from './load/baseline.js';
export { documentPathText, originText, type DocumentPath, type Origin } from './load/origin.js';
export { toFindingDocument, toSignalDocument } from './documents/to-finding-document.js';
export type { ReadingDocument } from './documents/reading-document.js';
export type { SignalsDocument } from './documents/signals-document.js';
export type { TriageDocument } from './documents/triage-document.js';
export { readSignalsDocument } from './documents/read-signals-document.js';
export { readTriageDocument } from './documents/read-triage-document.js';
export type { FindingDocument } from './documents/finding-document.js';
export type { PatrolDocument } from './documents/patrol-document.js';
export type { ScoreReportDocument } from './documents/score-document.js';
export type { ScoreEntry } from './documents/score-history-document.js';
export type { InitDocument } from './documents/init-document.js';
export type { DiffDocument } from './documents/diff-document.js';
export type { Diagnosis, DoctorDocument, DoctorLine, DoctorSection } from './documents/doctor-document.js';
export type { VerdictDocument } from './documents/verdict-document.js';
export { readVerdict } from './documents/read-verdict.js';
export { gateResultsOf } from './documents/gate-results-of.js';
export type { CacheCheckDocument } from './documents/cache-check-document.js';
export type * from './documents/coverage-document.js';
export type * from './documents/watchdogs-document.js';
export type { CiHealthDocument } from './documents/ci-health-document.js';
export type { VariableAuditDocument } from './documents/variable-audit-document.js';
export type { SecretRotationDocument } from './documents/secret-rotation-document.js';
export type { IntentDocument, RefusedIntentDocument } from './documents/intent-document.js';
export type { CiClassificationDocument } from './documents/ci-classification-document.js';
export type { FailurePattern } from './documents/failure-patterns-document.js';
export type { IntentJournal, JournalEntry, LedgerEntry, LedgerIndex, LedgerOutcome } from './documents/ledger-document.js';
export {
  agentSchemas,
  clockSchemas,
  failurePatternSchemas,
  intentSchemas,
  ledgerSchemas,
  publishedJsonSchemas,
  scoreSchemas,
} from './documents/load-schemas.js';
export { rescueSchemas } from './documents/load-rescue-schemas.js';
export type { ActStep, RescueAct, RescueActIndex } from './documents/rescue-act-document.js';
export type { RescueAttempt } from './documents/rescue-journal-document.js';
export type { RescueDocument } from './documents/rescue-document.js';
export type * from './documents/prune-document.js';
export type { AgentDocument } from './documents/agent-document.js';
export type { ClockDocument, ClockEntry } from './documents/clock-document.js';
export { MAX_PATTERNS_LENGTH, readFailurePatterns } from './patterns/read-failure-patterns.js';
