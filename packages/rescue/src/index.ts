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
