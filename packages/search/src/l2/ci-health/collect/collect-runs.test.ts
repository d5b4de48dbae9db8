import { recommendedBaseline, type CiRun } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { memoryHistory } from './ci-history.fixture.js';
import { ciRun, minute, runOf } from './ci-run.fixture.js';
import { collectRuns, type RunScope } from './collect-runs.js';
import { newestAttempts } from './newest-attempts.js';

const { ci } = recommendedBaseline();
const scope: RunScope = { branches: ['main'], since: minute(0), until: minute(1000), settings: ci };
const ids = (runs: readonly CiRun[]) => runs.map(({ id }) => id);

describe('collecting runs', () => {
  it('asks once per branch and takes each run once, newest first', async () => {
    const runs = [ciRun(3), ciRun(1), ciRun(2, { branch: 'next' }), ciRun(4, { branch: 'other' }), ciRun(2000)];
    const history = memoryHistory({ runs });
    const collected = await collectRuns(history, { ...scope, branches: ['main', 'next', 'main'] });
    expect(ids(collected.runs)).toEqual([3, 2, 1]);
    expect(collected).toMatchObject({ since: minute(0), until: minute(1000), excluded: 0, gaps: [], notExamined: [] });
    expect(history.asked).toEqual([`runs main ${minute(0)}..${minute(1000)}`, `runs next ${minute(0)}..${minute(1000)}`]);
  });

  it.each([
    ['pull_request', 'stranger/octo-repo', []],
    ['pull_request_target', 'stranger/octo-repo', []],
    ['pull_request', undefined, []],
    ['pull_request', 'Octo-Org/OCTO-repo', [1]],
    ['push', 'octo-org/octo-repo', [1]],
    ['schedule', undefined, [1]],
    ['workflow_run', 'stranger/octo-repo', [1]],
  ])('a run of %s from %s', async (event, headRepository, expected) => {
    const collected = await collectRuns(memoryHistory({ runs: [ciRun(1, { event, headRepository })] }), scope);
    expect([ids(collected.runs), collected.excluded]).toEqual([expected, 1 - expected.length]);
  });

  it('drops the run that asks, and counts what the baseline excludes', async () => {
    const runs = [ciRun(1), ciRun(2), runOf('stale', 3), ciRun(4, { event: 'schedule' }), runOf('stale', 5, { event: 'schedule' })];
    const settings = { ...ci, exclude: { workflows: ['**/stale.yml'], events: ['schedule'] } };
    const collected = await collectRuns(memoryHistory({ runs }), { ...scope, settings, runningRunId: 2 });
    expect([ids(collected.runs), collected.excluded]).toEqual([[1], 3]);
  });

  it('tells the gap when the budget ends', async () => {
    const runs = Array.from({ length: 250 }, (_, index) => ciRun(index + 1));
    const collected = await collectRuns(memoryHistory({ runs, budget: 2 }), { ...scope, branches: ['main', 'next'] });
    expect(collected.runs).toHaveLength(200);
    expect(collected.gaps).toEqual([
      { branch: 'main', since: minute(0), until: minute(51), reason: 'rate-limited', detail: 'all requests are used up' },
      { branch: 'next', since: minute(0), until: minute(1000), reason: 'rate-limited', detail: 'all requests are used up' },
    ]);
    expect(collected.notExamined.map(({ what, reason }) => [what, reason])).toEqual([
      [`runs on main created from ${minute(0)} to ${minute(51)}`, 'rate-limited'],
      [`runs on next created from ${minute(0)} to ${minute(1000)}`, 'rate-limited'],
    ]);
  });
});

describe('a run that was read twice', () => {
  const first = ciRun(1, { conclusion: 'failure' });
  it.each([
    ['is started again between', first, ciRun(1, { attempt: 2, status: 'in_progress' }), 'in_progress'],
    ['is completed between', ciRun(1, { status: 'queued' }), first, 'failure'],
    ['is changed between', first, ciRun(1, { updatedAt: minute(500) }), 'success'],
    ['is the same', first, first, 'failure'],
  ])('%s', (_, earlier, later, expected) => {
    for (const readings of [
      [earlier, later],
      [later, earlier],
    ]) {
      expect(newestAttempts(readings).map(({ status, conclusion }) => conclusion ?? status)).toEqual([expected]);
    }
  });
});
