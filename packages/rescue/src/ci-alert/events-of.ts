import type { CiState } from '@sar/baseline';
import type { HealEvent, HealState } from './heal-states.js';
import { stateAfter } from './next-state.js';

/** What is known of one moment. */
export interface HealFacts {
  /** Level of the alert; undefined when nothing concluded, so that nothing is known. */
  readonly level: CiState | undefined;
  /** Level at the last look. */
  readonly before: CiState;
  /** Whether most failures have a known mechanical fix. */
  readonly isFixable: boolean;
  /** Whether something could be dispatched for these causes: there is a target, and it was not done yet in this alert. */
  readonly canFix: boolean;
  /** Whether the fix of these causes was dispatched now. */
  readonly isDispatched: boolean;
  /** `ci.halt-at-critical`. */
  readonly haltAtCritical: boolean;
  /** Whether the halt of this critical phase was raised, be it closed since. */
  readonly isHaltRaised: boolean;
  /** Whether a person labelled or closed that halt. */
  readonly isTriaged: boolean;
  /** Verdict of the gate over a patch, when there is one. */
  readonly gate: 'pass' | 'fail' | undefined;
  /** Whether the patch took longer than the severity allows. */
  readonly isOverdue: boolean;
  /** Whether there is an alert issue that can ask people. */
  readonly canEscalate: boolean;
}

/** States in which a rise to critical was taken into account already, unless it is new. */
const AT_WORK: ReadonlySet<HealState> = new Set([
  'Classifying',
  'AutoFixable',
  'Patching',
  'Validating',
  'ManualRequired',
  'EscalatedIssue',
]);

/**
 * The events that follow from the facts, in their order, from a state on; each at most once. A rise of the level is one only while
 * `before` is lower.
 */
export function eventsOf(state: HealState, facts: HealFacts): readonly HealEvent[] {
  const events: HealEvent[] = [];
  let now = state;
  for (;;) {
    const event = eventIn(now, facts, events);
    if (event === undefined) return events;
    events.push(event);
    now = stateAfter(now, [event]);
  }
}

function eventIn(state: HealState, facts: HealFacts, taken: readonly HealEvent[]): HealEvent | undefined {
  // Gate and time judge the patch before, not the one that begins now.
  const judged = taken.includes('patch-begun') ? { ...facts, gate: undefined, isOverdue: false } : facts;
  const event = rateEvent(state, judged, taken) ?? workEvent(state, judged);
  // Each happens once at one moment: a verdict of the gate leads round no circle.
  return event === undefined || taken.includes(event) ? undefined : event;
}

function rateEvent(state: HealState, { level, before, gate }: HealFacts, taken: readonly HealEvent[]): HealEvent | undefined {
  if (level === undefined || state === 'PipelineHalt') return undefined;
  if (level === 'ok') {
    if (state === 'Healthy') return undefined;
    return state === 'Validating' && gate === 'pass' ? 'gate-passed' : 'rate-healthy';
  }
  if (level === 'degraded') return ['Monitoring', 'Healthy', 'Critical'].includes(state) ? 'rate-degraded' : undefined;
  if (state === 'Critical') return undefined;
  // What is at work already is not begun anew but by a rise, which comes before everything else of the moment.
  return !AT_WORK.has(state) || (before !== 'critical' && taken.length === 0) ? 'rate-critical' : undefined;
}

function workEvent(state: HealState, facts: HealFacts): HealEvent | undefined {
  switch (state) {
    case 'Degraded':
      return 'classify';
    case 'Critical':
      if (!facts.haltAtCritical) return 'classify';
      return facts.isHaltRaised ? 'halt-raised' : undefined;
    case 'Classifying':
      return facts.isFixable ? 'pattern-known' : 'pattern-unknown';
    case 'AutoFixable':
      if (facts.isDispatched) return 'patch-begun';
      if (!facts.isFixable) return 'pattern-unknown';
      return facts.canFix ? undefined : 'fix-unavailable';
    case 'Patching':
      if (facts.gate !== undefined) return 'patch-made';
      return facts.isOverdue ? 'overdue' : undefined;
    case 'Validating':
      // A gate that passed says that the patch is sound; healthy it is when the rate says so too.
      if (facts.gate === 'fail') return 'gate-failed';
      return facts.isOverdue ? 'overdue' : undefined;
    case 'ManualRequired':
      return facts.canEscalate ? 'escalated' : undefined;
    case 'EscalatedIssue':
      return facts.isDispatched ? 'patch-begun' : undefined;
    case 'PipelineHalt':
      return facts.isTriaged ? 'triaged' : undefined;
    default:
      return undefined;
  }
}
