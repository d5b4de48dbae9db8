import { recommendedBaseline, type CiRun } from '@sar/baseline';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryHistory } from './ci-history.fixture.js';
import { ciJob, ciRun, runOf } from './ci-run.fixture.js';
import { attemptKey, collectJobs } from './collect-jobs.js';
import { sampleRuns, withOlderAttempts } from './sample-runs.js';

const { ci } = recommendedBaseline();
const ids = (runs: readonly CiRun[]) => runs.map(({ id }) => id);

describe('the sample', () => {
  it.each([
    [0, []],
    [1, [6]],
    [2, [3, 8]],
    [5, [2, 4, 6, 8, 10]],
    [10, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    [99, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
  ])('of %i in ten is evenly spaced', (count, expected) => {
    const runs = Array.from({ length: 10 }, (_, index) => ciRun(10 - index));
    expect(ids(sampleRuns(runs, count, ci))).toEqual(expected);
  });

  it('has a share of each workflow, also where every push starts four of them', () => {
    const names = ['build', 'docs', 'lint', 'test'];
    const runs = Array.from({ length: 800 }, (_, index) => runOf(names[index % 4] ?? '', index));
    const sample = sampleRuns(runs, 200, ci);
    expect(names.map((name) => sample.filter((run) => run.name === name).length)).toEqual([50, 50, 50, 50]);
  });

  it('prefers no outcome, and holds nothing that did not conclude', () => {
    const runs = [
      ciRun(1, { conclusion: 'failure' }),
      ciRun(2, { conclusion: 'cancelled' }),
      ciRun(3, { status: 'in_progress' }),
      ciRun(4, { conclusion: 'skipped' }),
      ciRun(5),
    ];
    expect(ids(sampleRuns(runs, 200, ci))).toEqual([1, 5]);
  });

  it('is the same in whatever order the runs come', () => {
    const runs = Array.from({ length: 60 }, (_, index) =>
      runOf(['a', 'b', 'c'][index % 3] ?? '', index, { createdAt: '2026-11-16T00:00:00Z' }),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(runs, { minLength: 60 }), fc.nat(70), (shuffled, count) => {
        expect(ids(sampleRuns(shuffled, count, ci))).toEqual(ids(sampleRuns(runs, count, ci)));
      }),
    );
  });

  it('gets the older attempts of its own runs', () => {
    const older = [ciRun(1, { attempt: 1 }), ciRun(2, { attempt: 1 })];
    expect(withOlderAttempts([ciRun(2, { attempt: 2 })], older).map(attemptKey)).toEqual(['2/2', '2/1']);
  });
});

describe('collecting jobs', () => {
  const runs = Array.from({ length: 50 }, (_, index) => ciRun(index + 1));
  const jobs = Object.fromEntries(runs.map((run) => [attemptKey(run), [ciJob(run, 'test')]]));

  it('reads each attempt once, and those that are known not at all', async () => {
    const history = memoryHistory({ jobs });
    const known = new Map([
      ['7/1', [ciJob(ciRun(7), 'known')]],
      ['99/1', [ciJob(ciRun(99), 'of another run')]],
    ]);
    const collected = await collectJobs(history, [...runs, ...runs], known);
    expect([history.requestsMade, collected.jobs.size, collected.notExamined]).toEqual([49, 50, []]);
    expect(collected.jobs.get('7/1')?.[0]?.name).toBe('known');
  });

  it('is spread over the whole sample when the budget ends', async () => {
    const collected = await collectJobs(memoryHistory({ jobs, budget: 10 }), runs);
    const fifths = [...collected.jobs.keys()].map((key) => Math.floor((Number.parseInt(key, 10) - 1) / 10));
    expect([collected.jobs.size, [...new Set(fifths)].sort()]).toEqual([10, [0, 1, 2, 3, 4]]);
  });

  it('is a fair part of the sample when the budget ends: known failures do not outweigh it', async () => {
    const history = memoryHistory({ jobs, budget: 20 });
    const known = new Map(runs.slice(0, 25).map((run) => [attemptKey(run), [ciJob(run, 'test', { conclusion: 'failure' })]]));
    const collected = await collectJobs(history, runs, known, () => history.requestsLeft > 0);
    const read = [...collected.jobs.keys()].map((key) => Number.parseInt(key, 10));
    const fromKnown = read.filter((id) => id <= 25).length;
    expect(Math.abs(fromKnown - (read.length - fromKnown))).toBeLessThan(read.length / 4);
    expect(collected.notExamined).toEqual([
      { what: `jobs of ${50 - read.length} attempts in the sample`, count: 50 - read.length, reason: 'budget', detail: expect.any(String) },
    ]);
  });

  it('tells what GitHub does not answer', async () => {
    const history = memoryHistory({ jobs: { '1/1': 'failed', '2/1': 'unreachable', '3/1': [] } });
    const collected = await collectJobs(history, runs.slice(0, 3));
    expect([...collected.jobs.keys()]).toEqual(['3/1']);
    expect(collected.notExamined.map(({ what, reason }) => [what, reason]).sort()).toEqual([
      ['jobs of 1 attempt in the sample', 'failed'],
      ['jobs of 1 attempt in the sample', 'unreachable'],
    ]);
  });

  it('of an empty sample are none', async () => {
    expect(await collectJobs(memoryHistory({}), [])).toEqual({ jobs: new Map(), notExamined: [] });
  });
});
