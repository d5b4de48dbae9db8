import { describe, expect, it } from 'vitest';
import { memoryHistory } from '../ci-health/collect/ci-history.fixture.js';
import { ciRun } from '../ci-health/collect/ci-run.fixture.js';
import { allowanceOf } from './allowance.js';
import { inTurns, recentRuns } from './recent-runs.js';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const runs = (count: number, everyMinutes: number) =>
  Array.from({ length: count }, (_, index) =>
    ciRun(index + 1, { createdAt: new Date(NOW - (index + 1) * everyMinutes * 60_000).toISOString() }),
  );

describe('recent runs', () => {
  it.each([
    ['a busy repository', runs(1000, 0.5), 50, 30, { found: 120, hours: 1, asked: 1 }],
    ['a repository with some runs', runs(40, 60), 50, 30, { found: 40, hours: 168, asked: 3 }],
    ['no runs', [], 50, 30, { found: 0, hours: 168, asked: 3 }],
    ['enough runs of a day', runs(60, 10), 50, 30, { found: 60, hours: 24, asked: 2 }],
    ['a longer window that would cost too much', runs(3000, 1), 500, 12, { found: 60, hours: 1, asked: 1 }],
    ['no request left', runs(10, 1), 50, 1, { found: 0, hours: 0, asked: 0 }],
  ])('of %s', async (_what, all, wanted, most, expected) => {
    const history = memoryHistory({ runs: all });
    const recent = await recentRuns(history, allowanceOf(most, history), NOW, wanted);
    expect({ found: recent.runs.length, hours: recent.hours, asked: history.asked.length }).toEqual(expected);
    expect(new Set(recent.runs.map(({ id }) => id)).size).toBe(recent.runs.length);
  });

  it('stop where a window cannot be listed', async () => {
    const history = memoryHistory({ gaps: [{ since: '', until: '', reason: 'forbidden', detail: 'no' }] });
    const recent = await recentRuns(history, allowanceOf(10, history), NOW, 50);
    expect([recent.gaps.length, history.asked.length]).toEqual([1, 1]);
  });
});

it('turns give each workflow its newest run first', () => {
  const of = (workflowId: number, id: number) => ciRun(id, { workflowId });
  expect(inTurns([of(1, 9), of(1, 8), of(2, 7), of(1, 6), of(2, 5)]).map(({ id }) => id)).toEqual([9, 7, 8, 5, 6]);
});

describe('an allowance', () => {
  it('is bounded by its own share and by what the run has left', () => {
    const history = memoryHistory({ budget: 3 });
    const allowance = allowanceOf(5, history);
    expect(allowance.left).toBe(3);
    expect([allowance.take(4), allowance.take(2)]).toEqual([false, true]);
    allowance.spend(9);
    expect([allowance.left, allowance.take()]).toEqual([0, false]);
    expect(allowanceOf(5, undefined).left).toBe(5);
  });
});
