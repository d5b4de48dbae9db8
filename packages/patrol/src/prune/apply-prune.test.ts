import { known, unknown, type Answer, type Cleaner, type HaltGuard } from '@sar/baseline';
import { expect, it } from 'vitest';
import { applyPrune, type AppliedPrune } from './apply-prune.js';

type Step = Answer<'removed' | 'gone'>;
const REMOVED = known('removed' as const);
const FORBIDDEN = unknown('forbidden', 'the token lacks actions: write');
const FAILED = unknown('failed', 'it has not ended');
const UNREACHED = unknown('unreachable', 'HTTP 500');
const LIMITED = unknown('rate-limited', 'the budget is used up');

/** Removes one id for each answer; SAR is halted before the act of that number (from 0). */
async function applied(answers: readonly Step[], haltedAt = Infinity): Promise<AppliedPrune & { readonly asked: readonly number[] }> {
  const asked: number[] = [];
  const one = async (id: number): Promise<Step> => {
    asked.push(id);
    return answers[id] ?? REMOVED;
  };
  const cleaner: Cleaner = { removeCache: one, removeRun: one };
  const guard: HaltGuard = {
    check: async () => (asked.length >= haltedAt ? { isAllowed: false, reason: 'halted by issue #7' } : { isAllowed: true }),
  };
  const clock = { monotonic: () => 0, wait: async () => undefined };
  const result = await applyPrune([...answers.keys()], async (each, id) => each.removeCache(id), { cleaner, guard, ...clock });
  return { ...result, asked };
}
const outcomes = ({ results }: AppliedPrune): readonly string[] => results.map(({ outcome }) => outcome);

it('counts what was removed, was gone and failed apart, and says why', async () => {
  const result = await applied([REMOVED, known('gone'), FAILED, REMOVED]);
  expect(outcomes(result)).toEqual(['removed', 'gone', 'failed', 'removed']);
  expect(result.results[2]?.detail).toBe('it has not ended');
  expect(result.stopped).toBeUndefined();
});

it.each<[string, Step, string]>([
  ['the token may not', FORBIDDEN, 'forbidden'],
  ['there is no token', unknown('no-token', 'x'), 'forbidden'],
  ['a limit does not let it go on', LIMITED, 'rate-limited'],
])('stops where %s, and leaves the rest', async (_what, answer, why) => {
  const result = await applied([REMOVED, answer, REMOVED, REMOVED]);
  expect(outcomes(result)).toEqual(['removed', 'left', 'left', 'left']);
  expect(result.stopped?.why).toBe(why);
  expect(result.asked).toEqual([0, 1]);
});

it('removes nothing more once SAR is halted', async () => {
  const result = await applied([REMOVED, REMOVED, REMOVED, REMOVED], 2);
  expect(outcomes(result)).toEqual(['removed', 'removed', 'left', 'left']);
  expect(result.stopped).toEqual({ why: 'halted', detail: 'halted by issue #7' });
  expect(result.asked).toEqual([0, 1]);
});

it('stops where GitHub could not be reached five times in a row, and not for five times in all', async () => {
  const some = await applied([UNREACHED, UNREACHED, REMOVED, UNREACHED, UNREACHED, UNREACHED, UNREACHED, REMOVED]);
  expect(some.stopped).toBeUndefined();
  const row = await applied([REMOVED, ...Array.from({ length: 7 }, () => UNREACHED)]);
  expect(outcomes(row)).toEqual(['removed', 'failed', 'failed', 'failed', 'failed', 'failed', 'left', 'left']);
  expect(row.stopped).toEqual({ why: 'failing', detail: 'HTTP 500' });
});

it('goes on beyond what GitHub never lets go, which would be the first of each run, and not for ever', async () => {
  const some = await applied([...Array.from({ length: 30 }, () => FAILED), REMOVED]);
  expect(some.stopped).toBeUndefined();
  expect(outcomes(some).at(-1)).toBe('removed');
  const many = await applied(Array.from({ length: 60 }, () => FAILED));
  expect(many.asked).toHaveLength(50);
  expect(many.stopped).toEqual({ why: 'failing', detail: 'it has not ended' });
});

it('takes a port that throws for one that failed', async () => {
  const cleaner = { removeCache: async () => Promise.reject(new Error('reset')), removeRun: async () => REMOVED };
  const guard: HaltGuard = { check: async () => ({ isAllowed: true }) };
  const clock = { monotonic: () => 0, wait: async () => undefined };
  const { results } = await applyPrune([1], async (each, id) => each.removeCache(id), { cleaner, guard, ...clock });
  expect(results).toEqual([{ outcome: 'failed', detail: 'reset' }]);
});
