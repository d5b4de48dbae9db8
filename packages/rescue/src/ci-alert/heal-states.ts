/** The states of playbook SAR-002, as the methodology names them (1.6 of the methodology). */
export const HEAL_STATES = [
  'Monitoring',
  'Healthy',
  'Degraded',
  'Critical',
  'Classifying',
  'AutoFixable',
  'Patching',
  'Validating',
  'ManualRequired',
  'EscalatedIssue',
  'PipelineHalt',
] as const;
export type HealState = (typeof HEAL_STATES)[number];

/**
 * What moves them.
 *
 * - `rate-healthy`, `rate-degraded`, `rate-critical`: the level of the alert, after evidence and hysteresis
 * - `classify`: failures are looked at for their causes
 * - `pattern-known`, `pattern-unknown`: most failures have, or have not, a known mechanical fix
 * - `patch-begun`: the fix was dispatched, or somebody began one; `fix-unavailable`: nothing can be dispatched for these causes
 * - `patch-made`: there is a verdict of the gate over the patch; `gate-passed`, `gate-failed`: that verdict
 * - `overdue`: the patch did not bring the rate down in the time of the severity
 * - `escalated`: the alert issue asks people to act
 * - `halt-raised`: an issue halts SAR; `triaged`: a person labelled or closed it
 */
export const HEAL_EVENTS = [
  'rate-healthy',
  'rate-degraded',
  'rate-critical',
  'classify',
  'pattern-known',
  'pattern-unknown',
  'patch-begun',
  'fix-unavailable',
  'patch-made',
  'gate-passed',
  'gate-failed',
  'overdue',
  'escalated',
  'halt-raised',
  'triaged',
] as const;
export type HealEvent = (typeof HEAL_EVENTS)[number];
