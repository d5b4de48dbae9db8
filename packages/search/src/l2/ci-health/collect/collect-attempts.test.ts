import type { CiRun } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { memoryHistory } from './ci-history.fixture.js';
import { ciRun } from './ci-run.fixture.js';
import { collectAttempts } from './collect-attempts.js';

const failed = (id: number, attempt: number): CiRun => ciRun(id, { attempt, conclusion: 'failure' });
const runs = [ciRun(1, { attempt: 3 }), ciRun(2), failed(3, 2)];
const attempts = [failed(1, 1), failed(1, 2), failed(3, 1)];
const names = (found: readonly CiRun[]) => found.map(({ id, attempt }) => `${id}/${attempt}`);

describe('collecting older attempts', () => {
  it('asks for each, newest runs and attempts first', async () => {
    const history = memoryHistory({ runs, attempts });
    const collected = await collectAttempts(history, runs, () => true);
    expect(names(collected.attempts)).toEqual(['3/1', '1/2', '1/1']);
    expect(collected.notExamined).toEqual([]);
    expect([history.asked.length, history.requestsMade]).toEqual([3, 3]);
  });

  it('asks only for those that can show a flaky run where runs are counted', async () => {
    const collected = await collectAttempts(memoryHistory({ runs, attempts }), runs, () => true, 'runs');
    expect(names(collected.attempts)).toEqual(['1/2', '1/1']);
  });

  it('tells what is left when its share of the budget is used up', async () => {
    const history = memoryHistory({ runs, attempts });
    const collected = await collectAttempts(history, runs, () => history.requestsMade < 1);
    expect(names(collected.attempts)).toEqual(['3/1']);
    expect(collected.notExamined).toEqual([
      { what: 'older attempts of 1 run', count: 2, reason: 'budget', detail: expect.stringContaining('used up') },
    ]);
  });

  it('tells what GitHub does not answer, and stops where nothing is answered any more', async () => {
    const many = Array.from({ length: 40 }, (_, index) => ciRun(index + 1, { attempt: 2 }));
    const known = many.map(({ id }) => failed(id, 1)).filter(({ id }) => id !== 38);
    const history = memoryHistory({ attempts: known, budget: 10 });
    const collected = await collectAttempts(history, many, () => true);
    expect(collected.attempts).toHaveLength(9);
    expect(collected.notExamined.map(({ what, count, reason }) => [what, count, reason])).toEqual([
      ['older attempts of 1 run', 1, 'unsupported'],
      ['older attempts of 30 runs', 30, 'rate-limited'],
    ]);
    expect(history.asked.length).toBeLessThan(20);
  });
});
