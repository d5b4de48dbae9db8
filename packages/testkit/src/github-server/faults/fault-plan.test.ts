import { describe, expect, it } from 'vitest';
import { createFaultPlan } from './fault-plan.js';
import type { Fault } from './fault.js';

const RESET: Fault = { kind: 'reset' };
const ERROR: Fault = { kind: 'status', status: 502 };
const GET = { operationId: 'repos/get', method: 'GET', path: '/repos/a/b' };

describe('a plan', () => {
  it('has no faults of its own', () => {
    expect(createFaultPlan().take(GET)).toBeUndefined();
  });

  it.each([
    ['any' as const, true],
    [{ operation: 'repos/get' }, true],
    [{ operation: 'repos/list' }, false],
    [{ method: 'get' }, true],
    [{ method: 'POST' }, false],
    [{ path: '/repos/a/b' }, true],
    [{ method: 'GET', path: '/repos/a/c' }, false],
  ])('matches %j: %s', (match, isMatch) => {
    const plan = createFaultPlan();
    plan.next(match, RESET);
    expect(plan.take(GET)).toEqual(isMatch ? RESET : undefined);
    expect(plan.take(GET)).toBeUndefined();
  });

  it('takes what is next before what is always, in order', () => {
    const plan = createFaultPlan();
    plan.always('any', ERROR);
    plan.next('any', RESET);
    plan.next('any', { kind: 'cut-off' });
    expect([1, 2, 3, 4].map(() => plan.take(GET)?.kind)).toEqual(['reset', 'cut-off', 'status', 'status']);
    plan.clear();
    expect(plan.take(GET)).toBeUndefined();
  });

  it('draws the same faults for the same seed, about as many as the rate says', () => {
    const draws = (seed: number): (string | undefined)[] => {
      const plan = createFaultPlan();
      plan.random(seed, 0.2, [RESET, ERROR]);
      return Array.from({ length: 2000 }, () => plan.take(GET)?.kind);
    };
    expect(draws(7)).toEqual(draws(7));
    expect(draws(7)).not.toEqual(draws(8));
    const kinds = draws(7).filter((kind) => kind !== undefined);
    expect(kinds.length / 2000).toBeCloseTo(0.2, 1);
    expect(new Set(kinds)).toEqual(new Set(['reset', 'status']));
  });

  it.each([
    [-0.1, [RESET]],
    [1.1, [RESET]],
    [Number.NaN, [RESET]],
    [0.5, []],
  ])('refuses the rate %d of %j', (rate, faults) => {
    expect(() => createFaultPlan().random(1, rate, faults)).toThrow('random faults need');
  });
});
