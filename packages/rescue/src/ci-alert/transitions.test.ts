import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsOf, type HealFacts } from './events-of.js';
import { HEAL_EVENTS, HEAL_STATES, type HealEvent, type HealState } from './heal-states.js';
import { nextState, stateAfter } from './next-state.js';
import { stateDiagram } from './state-diagram.js';

const OUT: readonly [HealEvent, HealState][] = [
  ['rate-healthy', 'Healthy'],
  ['rate-critical', 'Critical'],
];
/** Written by hand from the methodology, 1.6, and apart from the table. */
const EXPECTED: Readonly<Record<HealState, readonly [HealEvent, HealState][]>> = {
  Monitoring: [...OUT, ['rate-degraded', 'Degraded']],
  Healthy: [
    ['rate-degraded', 'Degraded'],
    ['rate-critical', 'Critical'],
  ],
  Degraded: [...OUT, ['classify', 'Classifying']],
  Critical: [
    ['rate-healthy', 'Healthy'],
    ['rate-degraded', 'Degraded'],
    ['classify', 'Classifying'],
    ['halt-raised', 'PipelineHalt'],
  ],
  Classifying: [...OUT, ['pattern-known', 'AutoFixable'], ['pattern-unknown', 'ManualRequired']],
  AutoFixable: [...OUT, ['patch-begun', 'Patching'], ['fix-unavailable', 'ManualRequired'], ['pattern-unknown', 'ManualRequired']],
  Patching: [...OUT, ['patch-made', 'Validating'], ['overdue', 'ManualRequired']],
  Validating: [...OUT, ['gate-passed', 'Healthy'], ['gate-failed', 'ManualRequired'], ['overdue', 'ManualRequired']],
  ManualRequired: [...OUT, ['escalated', 'EscalatedIssue']],
  EscalatedIssue: [...OUT, ['patch-begun', 'Patching']],
  PipelineHalt: [['triaged', 'ManualRequired']],
};

const PAIRS = HEAL_STATES.flatMap((state) => HEAL_EVENTS.map((event) => ({ state, event })));

const factsArbitrary: fc.Arbitrary<HealFacts> = fc.record({
  level: fc.constantFrom('ok', 'degraded', 'critical', undefined),
  before: fc.constantFrom('ok', 'degraded', 'critical'),
  isFixable: fc.boolean(),
  canFix: fc.boolean(),
  isDispatched: fc.boolean(),
  haltAtCritical: fc.boolean(),
  isHaltRaised: fc.boolean(),
  isTriaged: fc.boolean(),
  gate: fc.constantFrom('pass', 'fail', undefined),
  isOverdue: fc.boolean(),
  canEscalate: fc.boolean(),
});

const CALM: HealFacts = {
  level: 'degraded',
  before: 'degraded',
  isFixable: false,
  canFix: false,
  isDispatched: false,
  haltAtCritical: false,
  isHaltRaised: false,
  isTriaged: false,
  gate: undefined,
  isOverdue: false,
  canEscalate: true,
};

describe('the transitions of SAR-002', () => {
  it.each(PAIRS)('$state × $event', ({ state, event }) => {
    const expected = EXPECTED[state].find(([known]) => known === event)?.[1];
    expect(nextState(state, event)).toBe(expected);
    if (expected === undefined)
      expect(() => stateAfter(state, [event])).toThrow(`the event ${event} does not belong to the state ${state}`);
    else expect(stateAfter(state, [event])).toBe(expected);
  });

  const reachable = (from: HealState): ReadonlySet<HealState> => {
    const seen = new Set<HealState>([from]);
    for (const state of seen) for (const event of HEAL_EVENTS) seen.add(nextState(state, event) ?? state);
    return seen;
  };

  it('every state can be reached', () => {
    expect([...reachable('Monitoring')].sort()).toEqual([...HEAL_STATES].sort());
  });

  it.each(HEAL_STATES)('Healthy can be reached from %s', (state) => {
    expect(reachable(state)).toContain('Healthy');
  });

  it('only a person ends a halt', () => {
    expect(HEAL_EVENTS.filter((event) => nextState('PipelineHalt', event) !== undefined)).toEqual(['triaged']);
  });

  it('the diagram has every transition once', () => {
    const lines = stateDiagram().trimEnd().split('\n');
    expect(lines.slice(0, 2)).toEqual(['stateDiagram-v2', '  [*] --> Monitoring']);
    const expected = HEAL_STATES.flatMap((state) => EXPECTED[state].map(([event, next]) => `  ${state} --> ${next}: ${event}`));
    expect(lines.slice(2).sort()).toEqual(expected.sort());
  });
});

describe('eventsOf', () => {
  it.each<[string, HealState, Partial<HealFacts>, readonly HealEvent[]]>([
    ['nothing known says nothing', 'Monitoring', { level: undefined }, []],
    ['healthy', 'Monitoring', { level: 'ok' }, ['rate-healthy']],
    ['healthy again says nothing', 'Healthy', { level: 'ok' }, []],
    ['an unknown cause ends with a person', 'Healthy', {}, ['rate-degraded', 'classify', 'pattern-unknown', 'escalated']],
    ['a known cause waits for its dispatch', 'Healthy', { isFixable: true, canFix: true }, ['rate-degraded', 'classify', 'pattern-known']],
    ['a known cause is dispatched', 'Classifying', { isFixable: true, canFix: true, isDispatched: true }, ['pattern-known', 'patch-begun']],
    ['nothing to dispatch with', 'AutoFixable', { isFixable: true }, ['fix-unavailable', 'escalated']],
    ['another cause is dispatched for later', 'EscalatedIssue', { isFixable: true, canFix: true, isDispatched: true }, ['patch-begun']],
    ['the gate fails', 'Patching', { gate: 'fail' }, ['patch-made', 'gate-failed', 'escalated']],
    ['the gate passes, the rate does not', 'Patching', { gate: 'pass' }, ['patch-made']],
    ['the gate passes and so does the rate', 'Validating', { gate: 'pass', level: 'ok' }, ['gate-passed']],
    ['a patch takes too long', 'Patching', { isOverdue: true }, ['overdue', 'escalated']],
    ['a rise while at work', 'EscalatedIssue', { level: 'critical' }, ['rate-critical', 'classify', 'pattern-unknown', 'escalated']],
    ['critical as before', 'EscalatedIssue', { level: 'critical', before: 'critical' }, []],
    ['critical waits for its halt', 'Healthy', { level: 'critical', haltAtCritical: true }, ['rate-critical']],
    ['critical, halted', 'Critical', { level: 'critical', haltAtCritical: true, isHaltRaised: true }, ['halt-raised']],
    ['a halt outlasts the rate', 'PipelineHalt', { level: 'ok' }, []],
    ['triage, then the rate', 'PipelineHalt', { level: 'ok', isTriaged: true }, ['triaged', 'rate-healthy']],
    ['triage at critical', 'PipelineHalt', { level: 'critical', before: 'critical', isTriaged: true }, ['triaged', 'escalated']],
    ['without an issue nobody is asked', 'ManualRequired', { canEscalate: false }, []],
    ['half recovered before the halt', 'Critical', { haltAtCritical: true }, ['rate-degraded', 'classify', 'pattern-unknown', 'escalated']],
  ])('%s', (_title, state, facts, events) => {
    expect(eventsOf(state, { ...CALM, ...facts })).toEqual(events);
  });

  it('whatever the facts, every event belongs where it comes, and none comes twice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...HEAL_STATES), factsArbitrary, (state, facts) => {
        const events = eventsOf(state, facts);
        expect(() => stateAfter(state, events)).not.toThrow();
        expect(new Set(events).size).toBe(events.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('a recovered rate leads to Healthy from every state but a halt', () => {
    for (const state of HEAL_STATES) {
      const after = stateAfter(state, eventsOf(state, { ...CALM, level: 'ok' }));
      expect(after).toBe(state === 'PipelineHalt' ? 'PipelineHalt' : 'Healthy');
    }
  });
});
