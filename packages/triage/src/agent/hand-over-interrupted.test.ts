import { unknown } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Killed } from './agent-world.fixture.js';
import { runHandOver, worldOf } from './hand-over.fixture.js';

describe('a hand-over that is interrupted', () => {
  it.each([false, true])(
    'killed at any call (after its effect: %s) it never exceeds the limits, and comes to an end',
    async (afterEffect) => {
      const straight = worldOf(1, 2);
      const { calls } = await runHandOver(straight, { numbers: [1, 2] });
      for (let call = 1; call <= calls.length; call++) {
        const world = worldOf(1, 2);
        await runHandOver(world, { numbers: [1, 2], faults: { killAt: { call, afterEffect } } }).catch((error: unknown) =>
          expect(error).toBeInstanceOf(Killed),
        );
        for (let at = 1; at < 6; at++) await runHandOver(world, { numbers: [1, 2], at });
        for (const number of [1, 2]) {
          const plans = world.comments.filter((comment) => comment.number === number && comment.body.startsWith('## plan'));
          const starts = world.dispatches.filter(({ payload }) => payload['issue'] === String(number));
          expect(
            [plans.length, starts.length].every((count) => count >= 1 && count <= 2),
            `call ${call}, issue ${number}`,
          ).toBe(true);
          expect(world.issue(number).assignees).toEqual(['Copilot']);
        }
      }
    },
  );

  it('two runs at once hand over once, wherever the second begins', async () => {
    const { calls } = await runHandOver(worldOf(1));
    for (let begin = 0; begin < calls.length; begin++) {
      const world = worldOf(1);
      let count = 0;
      await runHandOver(world, { faults: { before: async () => void (count++ === begin && (await runHandOver(world))) } });
      expect([world.comments.length, world.dispatches.length], `begins at call ${begin}`).toEqual([1, 1]);
    }
  });

  it('whatever fails or is killed, no issue and no day has more hand-overs than the limits allow', async () => {
    const step = fc.record({
      hours: fc.nat({ max: 30 }),
      numbers: fc.subarray([1, 2, 3, 4], { minLength: 1 }),
      plan: fc.constantFrom('a', 'b'),
      killAt: fc.option(fc.record({ call: fc.integer({ min: 1, max: 20 }), afterEffect: fc.boolean() }), { nil: undefined }),
      failing: fc.option(fc.constantFrom('comment', 'assign', 'dispatch', 'state.update'), { nil: undefined }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const world = worldOf(1, 2, 3, 4);
        const starts: { readonly at: number; readonly issue: string }[] = [];
        let at = 0;
        for (const { hours: later, numbers, plan, killAt, failing } of steps) {
          at += later;
          const before = world.dispatches.length;
          const answers = failing === undefined ? {} : { answers: { [failing]: unknown('unreachable', 'reset') } };
          const settings = { 'max-per-finding': 2, 'max-per-day': 3 };
          await runHandOver(world, { numbers, plan, at, settings, faults: { ...answers, ...(killAt !== undefined && { killAt }) } }).catch(
            (error: unknown) => expect(error).toBeInstanceOf(Killed),
          );
          starts.push(...world.dispatches.slice(before).map(({ payload }) => ({ at, issue: payload['issue'] ?? '' })));
        }
        for (const { at: begin, issue } of starts) {
          expect(starts.filter((start) => start.at >= begin && start.at < begin + 24).length).toBeLessThanOrEqual(3);
          expect(starts.filter((start) => start.issue === issue).length).toBeLessThanOrEqual(2);
        }
        for (const number of [1, 2, 3, 4]) {
          const plans = world.comments.filter((comment) => comment.number === number);
          expect(plans.filter(({ body }) => body.startsWith('## ')).length).toBeLessThanOrEqual(2);
          expect(plans.filter(({ body }) => body.includes('waits for a person')).length).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 100 },
    );
  });
});
