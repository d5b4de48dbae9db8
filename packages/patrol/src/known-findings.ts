export { findingsRecord, readKnownFindings, type KnownFindings } from '@sar/triage';
