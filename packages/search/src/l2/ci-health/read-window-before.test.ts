import { recommendedBaseline } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { memoryHistory, type MemoryCi } from './collect/ci-history.fixture.js';
import { ciRun, minute } from './collect/ci-run.fixture.js';
import { collectRuns } from './collect/collect-runs.js';
import { readWindowBefore } from './read-window-before.js';
import { requestShares } from './request-shares.js';

const SCOPE = { branches: ['main'], since: minute(600), until: minute(720), settings: recommendedBaseline().ci };

async function before(ci: MemoryCi, reserved = 0) {
  const history = memoryHistory(ci);
  const runs = await collectRuns(history, SCOPE);
  const found = await readWindowBefore(history, { ...SCOPE, runs }, requestShares(history, reserved));
  return { ...found, asked: history.asked };
}

describe('the window before', () => {
  it('is as long as the window and ends where that begins: a run is in one of them', async () => {
    const { window, notExamined, asked } = await before({ runs: [479, 480, 599, 600, 601, 700].map((at) => ciRun(at)) });
    expect(asked[1]).toBe(`runs main ${minute(480)}..${new Date(Date.parse(minute(600)) - 1000).toISOString()}`);
    expect(window?.runs.runs.map(({ id }) => id)).toEqual([599, 480]);
    expect(notExamined).toEqual([]);
  });

  it('has its older attempts', async () => {
    const { window } = await before({ runs: [ciRun(500, { attempt: 2 })], attempts: [ciRun(500, { conclusion: 'failure' })] });
    expect(window?.attempts.attempts).toMatchObject([{ id: 500, attempt: 1, conclusion: 'failure' }]);
  });

  it.each<[number, number]>([
    [3, 0],
    [103, 100],
  ])('is left alone where %i requests, of which %i are kept, will hardly do, and that is said', async (budget, reserved) => {
    const { window, notExamined, asked } = await before({ runs: [ciRun(650, { attempt: 3 })], budget }, reserved);
    expect(window).toBeUndefined();
    expect(notExamined).toEqual([
      {
        what: 'the window before, for trends',
        count: undefined,
        reason: 'budget',
        detail: 'it would take about 4 requests, and 2 are left',
      },
    ]);
    expect(asked).toHaveLength(1);
  });

  it('says what of it is not known', async () => {
    const gap = { since: minute(480), until: minute(500), reason: 'failed', detail: 'odd' } as const;
    const { window, notExamined } = await before({ runs: [ciRun(550, { attempt: 2 })], gaps: [gap] });
    expect(window?.runs.gaps).toHaveLength(1);
    expect(notExamined.map(({ what }) => what)).toEqual([
      `of the window before: runs on main created from ${minute(480)} to ${minute(500)}`,
      'of the window before: older attempts of 1 run',
    ]);
  });
});
