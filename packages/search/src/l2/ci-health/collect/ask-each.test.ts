import { known, unknown, type Answer, type UnknownReason } from '@sar/baseline';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askEach } from './ask-each.js';

const words = (left: readonly number[]): string => `${left.length} questions`;

/** Answers a number by its double, or not at all for a reason; later questions may be answered before earlier ones. */
async function ask(question: number, reason: UnknownReason | undefined): Promise<Answer<number>> {
  for (let turns = question % 4; turns > 0; turns--) await Promise.resolve();
  return reason === undefined ? known(question * 2) : unknown(reason, `${question}: ${reason}`);
}

describe('asking each', () => {
  it('loses no question, whatever fails and whenever the budget ends', async () => {
    const reasons = fc.constantFrom(undefined, undefined, undefined, 'failed', 'unreachable', 'unsupported', 'rate-limited', 'forbidden');
    await fc.assert(
      fc.asyncProperty(fc.array(reasons, { maxLength: 60 }), fc.nat(70), async (given, budget) => {
        const asked: number[] = [];
        const { answered, notExamined } = await askEach(
          given.map((_, index) => index),
          (question) => {
            asked.push(question);
            return ask(question, given[question] as UnknownReason | undefined);
          },
          () => asked.length < budget,
          words,
        );
        const left = notExamined.reduce((sum, { count }) => sum + (count ?? 0), 0);
        expect(answered.length + left).toBe(given.length);
        expect(asked).toEqual(asked.map((_, index) => index));
        expect(asked.length).toBeLessThanOrEqual(budget);
        expect(answered.map(({ question, value }) => value - question * 2).every((difference) => difference === 0)).toBe(true);
        expect(answered.map(({ question }) => question)).toEqual(asked.filter((question) => given[question] === undefined));
        for (const { what, count, detail } of notExamined) {
          expect(what).toBe(`${count} questions`);
          expect(detail).not.toBe('');
        }
      }),
    );
  });

  it.each([
    ['failed', 30],
    ['unreachable', 30],
    ['unsupported', 30],
    ['rate-limited', 6],
    ['forbidden', 6],
    ['no-token', 6],
  ] as const)('after %s asks %i of thirty', async (reason, most) => {
    let asked = 0;
    const { notExamined } = await askEach(
      Array.from({ length: 30 }, (_, index) => index),
      () => ((asked += 1), ask(1, reason)),
      () => true,
      words,
    );
    expect(asked).toBe(most);
    expect(notExamined).toEqual([{ what: '30 questions', count: 30, reason, detail: `1: ${reason}` }]);
  });

  it('asks nothing where it may not', async () => {
    const never = (): Promise<Answer<number>> => Promise.reject(new Error('asked'));
    expect((await askEach([1, 2], never, () => false, words)).notExamined).toMatchObject([{ count: 2, reason: 'budget' }]);
    expect(await askEach([], never, () => true, words)).toEqual({ answered: [], notExamined: [] });
  });
});
