import { recommendedBaseline, type CiJob, type CiRun, type CiSettings } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { ciJob, ciRun, minute, sha } from '../collect/ci-run.fixture.js';
import { attemptKey } from '../collect/collect-jobs.js';
import { ciResults } from './ci-result.js';
import { jobHealth } from './job-health.js';
import { sampledJobs } from './sampled-jobs.js';

const { ci } = recommendedBaseline();

/** The figures of jobs of attempts, of which the highest of each run is the newest. */
function figures(attempts: readonly (readonly [CiRun, readonly CiJob[]])[], count: CiSettings['count'] = 'attempts') {
  const runs = attempts.map(([run]) => run);
  const settings = { ...ci, count };
  return jobHealth(sampledJobs(ciResults(runs, runs, settings), new Map(attempts.map(([run, jobs]) => [attemptKey(run), jobs])), settings));
}

const failure = { conclusion: 'failure' } as const;

describe('a job', () => {
  it('has its rate, its durations and its queue times', () => {
    const [one, two, three] = [ciRun(1), ciRun(2), ciRun(3)];
    const [build, test] = figures([
      [one, [ciJob(one, 'build', failure), ciJob(one, 'test', { startedAt: minute(2), completedAt: minute(12) })]],
      [two, [ciJob(two, 'build'), ciJob(two, 'test')]],
      [
        three,
        [ciJob(three, 'build', { conclusion: 'cancelled', completedAt: minute(500) }), ciJob(three, 'test', { conclusion: 'skipped' })],
      ],
    ]);
    expect(build).toMatchObject({ path: '.github/workflows/ci.yml', workflow: 'CI', job: 'build', rate: { failed: 1, concluded: 2 } });
    expect(build?.duration).toEqual({ median: 60, p95: 60, sample: 2 });
    expect(build?.queue).toEqual({ median: 10, p95: 10, sample: 3 });
    expect(test?.rate).toMatchObject({ failed: 0, concluded: 2 });
    expect(test?.duration).toEqual({ median: 60, p95: 600, sample: 2 });
    expect(test?.queue).toEqual({ median: 10, p95: 60, sample: 2 });
  });

  it.each([
    ['no start', { startedAt: undefined }, 0, 0],
    ['no end', { completedAt: undefined }, 0, 1],
    ['no creation', { createdAt: undefined }, 1, 0],
    ['a creation after its start', { createdAt: minute(3) }, 1, 0],
    ['an end before its start', { completedAt: minute(0) }, 0, 1],
    ['times that are none', { startedAt: 'soon' }, 0, 0],
    ['a start at its creation', { createdAt: minute(1), startedAt: minute(1) }, 1, 1],
  ])('with %s', (_, changes, durations, queues) => {
    const [job] = figures([[ciRun(1), [ciJob(ciRun(1), 'test', changes)]]]);
    expect([job?.duration.sample, job?.queue.sample]).toEqual([durations, queues]);
  });

  it('that was read twice counts once', () => {
    const job = ciJob(ciRun(1), 'test');
    expect(figures([[ciRun(1), [job, job]]])[0]?.rate.concluded).toBe(1);
  });

  describe('of a run that was started again', () => {
    const first = ciRun(1, failure);
    const again = ciRun(1, { attempt: 2, startedAt: minute(30) });
    // GitHub lists the jobs that passed before under the new attempt, with the times they had.
    const lint = ciJob(first, 'lint');
    const carried = { ...lint, id: 77, attempt: 2, createdAt: minute(30) };
    const firstJobs = [lint, ciJob(first, 'test', failure)];
    const againJobs = [carried, ciJob(again, 'test')];

    it.each([
      ['attempts', 'test', 1, 2, 1],
      ['attempts', 'lint', 0, 1, 0],
      ['runs', 'test', 0, 1, 1],
      ['runs', 'lint', 0, 1, 0],
    ] as const)('where %s count: %s', (count, name, failed, concluded, flaky) => {
      const job = figures(
        [
          [first, firstJobs],
          [again, againJobs],
        ],
        count,
      ).find((one) => one.job === name);
      expect(job).toMatchObject({ rate: { failed, concluded }, flaky: { commits: flaky, of: 1 } });
      expect(job?.duration.p95).toBe(60);
    });

    it('counts what passed before once, where only the newest attempt was read', () => {
      const settings = { ...ci };
      const jobs = jobHealth(sampledJobs(ciResults([again], [first], settings), new Map([['1/2', againJobs]]), settings));
      expect(jobs.map(({ job, rate, duration }) => [job, rate.concluded, duration.sample])).toEqual([
        ['lint', 1, 0],
        ['test', 1, 1],
      ]);
    });
  });

  it('is not flaky by another job of a matrix that has its name', () => {
    const run = ciRun(1, failure);
    const [job] = figures([[run, [ciJob(run, 'test', { ...failure, id: 1 }), ciJob(run, 'test', { id: 2 })]]]);
    expect(job).toMatchObject({
      rate: { failed: 1, concluded: 2 },
      flaky: { commits: 0, of: 1 },
      longestRedStreak: 1,
      currentRedStreak: 1,
    });
  });

  it('did not pass where one of a matrix with its name did and another was cancelled', () => {
    const [run, again] = [ciRun(1, failure), ciRun(1, { attempt: 2, startedAt: minute(30) })];
    const jobs = [ciJob(again, 'test', { id: 2 }), ciJob(again, 'test', { id: 3, conclusion: 'cancelled' })];
    const [job] = figures([
      [run, [ciJob(run, 'test', failure)]],
      [again, jobs],
    ]);
    expect(job).toMatchObject({ flaky: { commits: 0, of: 1 }, currentRedStreak: 1 });
  });

  it('is flaky across runs of one commit, and its streaks are those of the sample', () => {
    const runs = [ciRun(1, { headSha: sha(9) }), ciRun(2, { headSha: sha(9) }), ciRun(3)];
    const [job] = figures(runs.map((run) => [run, [ciJob(run, 'test', run.id === 1 ? failure : {})]] as const));
    expect(job).toMatchObject({
      flaky: { commits: 1, of: 2 },
      recovery: { median: 60, p95: 60, sample: 1 },
      longestRedStreak: 1,
      currentRedStreak: 0,
      before: undefined,
    });
  });

  it('comes by failures, then by share, then by name', () => {
    const run = ciRun(1, failure);
    const names = ['z', 'a', 'b', 'c'];
    const jobs = names.map((name, id) => ciJob(run, name, name === 'a' || name === 'b' ? {} : { ...failure, id }));
    const more = ciRun(2);
    expect(
      figures([
        [run, jobs],
        [more, [ciJob(more, 'c')]],
      ]).map(({ job }) => job),
    ).toEqual(['z', 'c', 'a', 'b']);
  });
});
