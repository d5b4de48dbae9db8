import { HALT_LABEL, type CiHealth, type FailureRate } from '@sar/baseline';
import { TRIAGED_LABEL } from '../halt/triaged-label.js';
import type { AlertMemory } from './alert-memory.js';
import type { HealState } from './heal-states.js';

const MINUTE_MS = 60_000;

/** `12.5 % (25 of 200; 95 % interval 8.6 to 17.8 %)`; of a rate without a denominator, that there is none. */
export function rateWords({ failed, concluded, share, low, high }: FailureRate): string {
  if (share === undefined) return 'unknown (nothing concluded)';
  const interval = low === undefined || high === undefined ? '' : `; 95 % interval ${percent(low)} to ${percent(high)} %`;
  // In whole numbers, halves up, as the failure-rate variable has it.
  const rounded = (Math.floor((failed * 2000 + concluded) / (2 * concluded)) / 10).toFixed(1);
  return `${rounded} % (${failed} of ${concluded}${interval})`;
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}

/** `2 days 3 hours`, `1 hour 5 minutes`, `less than a minute`: the two largest units, rounded down. */
export function durationWords(ms: number): string {
  const minutes = Math.floor(Math.max(0, ms) / MINUTE_MS);
  const units: [number, string][] = [
    [Math.floor(minutes / 1440), 'day'],
    [Math.floor(minutes / 60) % 24, 'hour'],
    [minutes % 60, 'minute'],
  ];
  const first = units.findIndex(([count]) => count > 0);
  if (first < 0) return 'less than a minute';
  return units
    .slice(first, first + 2)
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`)
    .join(' ');
}

/** What is to be done in a state, for people. */
export function nextStepWords({ state, halt }: Pick<AlertMemory, 'state' | 'halt'>): string {
  return state === 'PipelineHalt' && halt !== undefined ? `#${halt} halts SAR. ${NEXT_STEPS[state]}` : NEXT_STEPS[state];
}

const NEXT_STEPS: Readonly<Record<HealState, string>> = {
  Monitoring: 'Nothing yet.',
  Healthy: 'Nothing: CI has recovered.',
  Degraded: 'The causes are being looked for.',
  Critical: `Look at the causes below. Where \`ci.halt-at-critical\` is set, an issue labelled \`${HALT_LABEL}\` halts everything of SAR that writes.`,
  Classifying: 'The causes are being looked for.',
  AutoFixable: 'The causes of most failures have a known fix, which is dispatched next.',
  Patching: 'A fix was dispatched for the causes that have a known one. Review what it proposes, and mend the other causes below.',
  Validating: 'A patch is made. It counts when the gate passes and the failure rate falls.',
  ManualRequired: 'A person has to mend the causes below.',
  EscalatedIssue: 'P1: a person has to mend the causes below, the most frequent first.',
  PipelineHalt: `Everything of SAR that writes is halted. Look at the causes below, then close the issue labelled \`${HALT_LABEL}\`, or label it \`${TRIAGED_LABEL}\` to say that it was looked at while the halt stays.`,
};

/** That a fix could not be dispatched. */
export function refusedWords(at: string): string {
  return `A fix could not be dispatched at ${at}: GitHub refused it, and the job summary of that run of the CI health monitor says why. It is tried again a day later.`;
}

/** What closes the alert. */
export function closingWords({ thresholds }: Pick<CiHealth, 'thresholds'>): string {
  return `This issue closes itself when the failure rate stays at or below ${thresholds.degraded} %. If a person closes it before, it stays closed for 7 days unless the level rises.`;
}

/** Title of the alert issue: no figure, so that it changes with the state alone. */
export function alertTitle({ state, level }: Pick<AlertMemory, 'state' | 'level'>): string {
  if (state === 'Healthy') return 'CI health: recovered';
  const title = `CI health: ${level === 'critical' ? 'critical' : 'degraded'}`;
  if (state === 'PipelineHalt') return `${title}, halted`;
  return state === 'EscalatedIssue' ? `${title}, a person is needed (P1)` : title;
}

/** The comment at the beginning of a critical phase. */
export function criticalComment(owner: string, { rate, thresholds }: Pick<CiHealth, 'rate' | 'thresholds'>): string {
  return `${owner === '' ? '' : `${owner} `}CI is critical: the failure rate is ${rateWords(rate)}, above ${thresholds.critical} %. The causes are in the description above.`;
}

/** The comment with which an alert ends. */
export function recoveryComment({ since, stateSince }: AlertMemory, { rate }: Pick<CiHealth, 'rate'>): string {
  return `CI has recovered: the failure rate is ${rateWords(rate)}. The alert lasted ${durationWords(Date.parse(stateSince) - Date.parse(since))}.`;
}
