export {
  readStrictJson,
  MAX_JSON_BYTES,
  MAX_JSON_DEPTH,
  type JsonProblem,
  type JsonValue,
  type StrictJson,
} from './intents/strict-json.js';
export { sha256, valueHash } from './intents/sha256.js';
export type { Intent } from './intents/intent.js';
export { nameProblem } from './intents/name-problem.js';
export { valueProblem } from './intents/value-problem.js';
export { readIntent, type IntentReading } from './intents/read-intent.js';
export { writeIntent, type IntentFile, type IntentRequest } from './intents/write-intent.js';
export { planIntentsForMissing, type MissingEntry, type MissingInput, type MissingPlan } from './intents/plan-intents-for-missing.js';
export { isIntentPath, readMailbox } from './mailbox/read-mailbox.js';
export type { MailboxFile } from './mailbox/mailbox-file.js';
export { authorise, type Authorisation } from './policy/authorise.js';
export type { IntentPolicy, RunningRepository } from './policy/intent-policy.js';
export { intentPolicyOf, mailboxOf } from './policy/mailbox-settings.js';
export { secretsIn } from './policy/secrets-in.js';
export { targetText } from './plan/target-key.js';
export { appendLedger } from './ledger/append-ledger.js';
export { readLedger } from './ledger/read-ledger.js';
export type { Ledger, NewLedgerEntry } from './ledger/ledger.js';
export { MAX_INTENTS_PER_RUN, type MailboxInput, type MailboxPorts } from './process/mailbox-input.js';
export { processMailbox } from './process/process-mailbox.js';
export { INTENT_OUTCOMES, type IntentOutcome, type IntentReport, type ProcessReport } from './process/process-report.js';
export type { Removal } from './process/remove-processed.js';
export { removalWords } from './process/removal-words.js';
export { runGuard, type GuardFacts, type RunPermission } from './process/run-guard.js';
export { guardHalt } from './halt/halt-guard.js';
export { halted } from './halt/halted.js';
export { readThreshold, type ThresholdReading } from './ci-variables/read-threshold.js';
export { stateDiagram } from './ci-alert/state-diagram.js';
export { ALERT_LABEL } from './ci-alert/alert-memory.js';
export { readAlertLevel } from './ci-alert/read-alert-level.js';
export { actOnCiHealth } from './ci-alert/act-on-ci-health.js';
export type { CiActOptions, CiActPorts } from './ci-alert/act-input.js';
export type { CiActReport } from './ci-alert/ci-act-report.js';
export { haltedBranch } from './halt/halted-branch.js';
export { offerFile, type FileOffer, type Offered } from './learn/offer-file.js';
export { STATE_FILES } from './process/state-files.js';
