import { nextState } from '../ci-alert/next-state.js';
import type { HealEvent, HealState } from '../ci-alert/heal-states.js';
import type { Signal } from '@sar/baseline';

/** Where the state machine of SAR-002 stands when a playbook begins; undefined where the findings are not about CI's health. */
export function healStart(findings: readonly Pick<Signal, 'sensor' | 'rule'>[]): HealState | undefined {
  const rules = findings.filter(({ sensor }) => sensor === 'ci-health').map(({ rule }) => rule);
  if (rules.length === 0) return undefined;
  return rules.includes('failure-rate-critical') ? 'Critical' : 'Degraded';
}

/**
 * The states that events lead through, in words: `Degraded → Classifying → AutoFixable`. An event that does not belong to a state is left
 * out.
 */
export function healWalk(start: HealState, events: readonly HealEvent[]): string {
  const states = [start];
  for (const event of events) {
    const next = nextState(states.at(-1) ?? start, event);
    if (next !== undefined) states.push(next);
  }
  return states.join(' → ');
}
