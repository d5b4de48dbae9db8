import type { HealEvent, HealState } from './heal-states.js';

/**
 * Every transition of SAR-002: state → event → next state. An event that a state does not list does not belong there. The rate
 * leads out of every state but PipelineHalt, which only a person ends.
 */
export const TRANSITIONS: Readonly<Record<HealState, Readonly<Partial<Record<HealEvent, HealState>>>>> = {
  Monitoring: { 'rate-healthy': 'Healthy', 'rate-degraded': 'Degraded', 'rate-critical': 'Critical' },
  Healthy: { 'rate-degraded': 'Degraded', 'rate-critical': 'Critical' },
  Degraded: { 'rate-healthy': 'Healthy', 'rate-critical': 'Critical', classify: 'Classifying' },
  Critical: { 'rate-healthy': 'Healthy', 'rate-degraded': 'Degraded', classify: 'Classifying', 'halt-raised': 'PipelineHalt' },
  Classifying: {
    'rate-healthy': 'Healthy',
    'rate-critical': 'Critical',
    'pattern-known': 'AutoFixable',
    'pattern-unknown': 'ManualRequired',
  },
  AutoFixable: {
    'rate-healthy': 'Healthy',
    'rate-critical': 'Critical',
    'patch-begun': 'Patching',
    'pattern-unknown': 'ManualRequired',
    'fix-unavailable': 'ManualRequired',
  },
  Patching: { 'rate-healthy': 'Healthy', 'rate-critical': 'Critical', 'patch-made': 'Validating', overdue: 'ManualRequired' },
  Validating: {
    'rate-healthy': 'Healthy',
    'rate-critical': 'Critical',
    'gate-passed': 'Healthy',
    'gate-failed': 'ManualRequired',
    overdue: 'ManualRequired',
  },
  ManualRequired: { 'rate-healthy': 'Healthy', 'rate-critical': 'Critical', escalated: 'EscalatedIssue' },
  EscalatedIssue: { 'rate-healthy': 'Healthy', 'rate-critical': 'Critical', 'patch-begun': 'Patching' },
  PipelineHalt: { triaged: 'ManualRequired' },
};
