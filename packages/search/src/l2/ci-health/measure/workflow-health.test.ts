import { recommendedBaseline, type CiRun } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { ciJob, ciRun, minute, runOf, sha } from '../collect/ci-run.fixture.js';
import { attemptKey, type JobsByAttempt } from '../collect/collect-jobs.js';
import { ciResults, countedResults } from './ci-result.js';
import { sampledJobs } from './sampled-jobs.js';
import { workflowHealth } from './workflow-health.js';

const { ci } = recommendedBaseline();

function windowOf(runs: readonly CiRun[], older: readonly CiRun[] = []) {
  const all = ciResults(runs, older, ci);
  return { all, counted: countedResults(all, 'attempts') };
}

function figures(runs: readonly CiRun[], older: readonly CiRun[] = [], jobs: JobsByAttempt = new Map(), before?: readonly CiRun[]) {
  const results = windowOf(runs, older);
  return workflowHealth(results, sampledJobs(results.all, jobs, ci), before && windowOf(before));
}

const failed = (id: number, changes: Partial<CiRun> = {}): CiRun => ciRun(id, { conclusion: 'failure', ...changes });

describe('a workflow', () => {
  it('has its rate, by failures, under its newest name', () => {
    const runs = [runOf('docs', 1), failed(2), ciRun(3, { name: 'CI, renamed' }), runOf('docs', 4, { conclusion: 'cancelled' })];
    expect(figures(runs).map(({ path, workflow, job, rate }) => [path, workflow, job, rate.failed, rate.concluded])).toEqual([
      ['.github/workflows/ci.yml', 'CI, renamed', undefined, 1, 2],
      ['.github/workflows/docs.yml', 'docs', undefined, 0, 1],
    ]);
  });

  it('counts attempts in the order in which they began', () => {
    // Run 1 fails at minute 1 and passes at minute 40; run 2 passes at minute 2 and ends the streak.
    const again = ciRun(1, { attempt: 2, startedAt: minute(40) });
    const [ci1] = figures([again, ciRun(2)], [failed(1)]);
    expect(ci1).toMatchObject({
      rate: { failed: 1, concluded: 3 },
      flaky: { commits: 1, of: 2 },
      recovery: { median: 60, p95: 60, sample: 1 },
      longestRedStreak: 1,
      currentRedStreak: 0,
    });
  });

  it('keeps the streaks of branches apart', () => {
    const runs = [failed(1), ciRun(2, { branch: 'next' }), failed(3), failed(4, { branch: 'next' })];
    expect(figures(runs)[0]).toMatchObject({ longestRedStreak: 2, currentRedStreak: 2 });
  });

  it('takes from the first start of its jobs to the last end', () => {
    const run = ciRun(1);
    const jobs = [
      ciJob(run, 'a', { startedAt: minute(2), completedAt: minute(5) }),
      ciJob(run, 'b', { startedAt: minute(3), completedAt: minute(12), conclusion: 'failure' }),
      ciJob(run, 'skipped', { conclusion: 'skipped', startedAt: minute(30), completedAt: minute(30) }),
      ciJob(run, 'never', { conclusion: 'cancelled', startedAt: undefined, completedAt: minute(60) }),
    ];
    const [figure] = figures([run], [], new Map([[attemptKey(run), jobs]]));
    expect(figure?.duration).toEqual({ median: 600, p95: 600, sample: 1 });
    expect(figure?.queue).toEqual({ median: 60, p95: 120, sample: 2 });
  });

  it('has no duration by an attempt that was cancelled, nor by jobs that passed in an attempt before', () => {
    const cancelled = ciRun(1, { conclusion: 'cancelled' });
    const first = failed(2);
    const again = ciRun(2, { attempt: 2, startedAt: minute(500) });
    const carried = { ...ciJob(first, 'lint'), attempt: 2 };
    const jobs = new Map([
      [attemptKey(cancelled), [ciJob(cancelled, 'test')]],
      [attemptKey(again), [carried, ciJob(again, 'test')]],
    ]);
    expect(figures([cancelled, again], [first], jobs)[0]?.duration).toEqual({ median: 60, p95: 60, sample: 1 });
  });

  it('has the rate of the window before, where that is known', () => {
    const before = [failed(1), ciRun(2), runOf('gone', 3)];
    const [ci1, docs] = figures([ciRun(20), runOf('docs', 21)], [], new Map(), before);
    expect([ci1?.before, docs?.before]).toMatchObject([
      { failed: 1, concluded: 2, share: 0.5 },
      { failed: 0, concluded: 0, share: undefined },
    ]);
    expect(figures([ciRun(20)])[0]?.before).toBeUndefined();
  });

  it('is flaky by a later run of the same commit and event', () => {
    const on = { headSha: sha(7) };
    expect(figures([failed(1, on), ciRun(2, on)])[0]?.flaky).toEqual({ commits: 1, of: 1 });
    expect(figures([failed(1, on), ciRun(2, { ...on, event: 'schedule' })])[0]?.flaky).toEqual({ commits: 0, of: 1 });
  });
});
