import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AlertMemory } from './alert-memory.js';
import { FIXABLE, hours, START } from './ci-health.fixture.js';
import { fixableCauses } from './fixable-causes.js';
import { HEAL_STATES } from './heal-states.js';
import { nextMemory, type Moment } from './next-memory.js';

const CAUSES = fixableCauses({ ...FIXABLE, failedRuns: [] });
const past = fc.integer({ min: -100, max: 0 }).map(hours);

const memoryArbitrary: fc.Arbitrary<AlertMemory> = fc.record({
  state: fc.constantFrom(...HEAL_STATES),
  level: fc.constantFrom('ok', 'degraded', 'critical'),
  since: past,
  stateSince: past,
  criticalSince: fc.option(past, { nil: undefined }),
  calmSince: fc.option(past, { nil: undefined }),
  refusedAt: fc.option(past, { nil: undefined }),
  isTagged: fc.boolean(),
  halt: fc.option(fc.constant(7), { nil: undefined }),
  dispatched: fc.constantFrom([], [CAUSES.key], ['0'.repeat(16)]),
  due: fc.constantFrom([], ['critical'], ['recovery']),
  digest: fc.constant('0'.repeat(16)),
});

const momentArbitrary: fc.Arbitrary<Moment> = fc.record({
  health: fc.constant({ at: hours(1) }),
  level: fc.constantFrom('ok', 'degraded', 'critical'),
  causes: fc.constantFrom(CAUSES, { ...CAUSES, isMost: false }),
  fixer: fc.constantFrom('ready', 'not-now', 'none'),
  haltAtCritical: fc.boolean(),
  halt: fc.option(fc.record({ number: fc.constant(7), isTriaged: fc.boolean(), phase: fc.constantFrom(START, undefined) }), {
    nil: undefined,
  }),
  areHaltsKnown: fc.boolean(),
  gate: fc.option(fc.record({ verdict: fc.constantFrom('pass', 'fail'), at: past }), { nil: undefined }),
  hasOwner: fc.boolean(),
  canEscalate: fc.boolean(),
});

const MOMENT: Moment = {
  health: { at: hours(1) },
  level: 'degraded',
  causes: CAUSES,
  fixer: 'ready',
  haltAtCritical: false,
  halt: undefined,
  areHaltsKnown: true,
  gate: undefined,
  hasOwner: false,
  canEscalate: true,
};

const PATCHING: AlertMemory = {
  state: 'Patching',
  level: 'degraded',
  since: hours(-3),
  stateSince: hours(-2),
  criticalSince: undefined,
  calmSince: undefined,
  refusedAt: undefined,
  isTagged: false,
  halt: undefined,
  dispatched: [CAUSES.key],
  due: [],
  digest: '0'.repeat(16),
};

describe('nextMemory', () => {
  it('the same moment makes nothing more of its result, and dispatches nothing twice', () => {
    fc.assert(
      fc.property(memoryArbitrary, momentArbitrary, (memory, moment) => {
        const once = nextMemory(memory, moment);
        const twice = nextMemory(once.memory, moment);
        expect(twice.memory).toEqual(once.memory);
        expect(twice.isDispatchDue).toBe(false);
        if (once.isDispatchDue)
          expect(memory.dispatched.includes(CAUSES.key) && memory.state !== 'Healthy' && memory.state !== 'Monitoring').toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([-200, 200])('while patching, a clock that is %i hours off makes it overdue, not eternal', (hour) => {
    expect(nextMemory(PATCHING, { ...MOMENT, health: { at: hours(hour) } }).memory.state).toBe('EscalatedIssue');
  });

  it.each([
    ['a newer failure of the gate', { verdict: 'fail', at: hours(0) }, 'EscalatedIssue'],
    ['a newer pass of the gate', { verdict: 'pass', at: hours(0) }, 'Validating'],
    ['an older failure of the gate', { verdict: 'fail', at: hours(-2.5) }, 'Patching'],
    ['no verdict', undefined, 'Patching'],
  ] as const)('while patching, %s', (_title, gate, state) => {
    expect(nextMemory(PATCHING, { ...MOMENT, gate }).memory.state).toBe(state);
  });
});
