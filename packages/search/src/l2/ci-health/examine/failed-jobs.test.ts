import type { CiJob } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { ciJob, ciRun, ciStep, minute } from '../collect/ci-run.fixture.js';
import { failedJobs, isGate, signOf } from './failed-jobs.js';

const run = ciRun(1);
const job = (id: number, changes: Partial<CiJob> = {}) => ciJob(run, `job ${id}`, { id, ...changes });

describe('failedJobs', () => {
  it('gives those that failed, the first that ended first, with their steps', () => {
    const steps = [
      ciStep(1, 'Set up job'),
      ciStep(2, 'allowed'),
      ciStep(3, 'bad', { conclusion: 'failure' }),
      ciStep(4, 'worse', { conclusion: 'failure' }),
    ];
    const found = failedJobs([
      job(1),
      job(2, { conclusion: 'failure', completedAt: minute(9) }),
      job(3, { conclusion: 'timed_out', completedAt: minute(8), steps }),
      job(4, { conclusion: 'cancelled' }),
      job(5, { conclusion: 'skipped' }),
    ]);
    expect(found.map((each) => [each.job.id, each.step?.name])).toEqual([
      [3, 'bad'],
      [2, 'Run job 2'],
    ]);
  });

  it('gives cancelled ones where none failed', () => {
    expect(failedJobs([job(1), job(2, { conclusion: 'cancelled' })]).map((each) => each.job.id)).toEqual([2]);
  });
});

describe('isGate', () => {
  const cause = job(1, { conclusion: 'failure', startedAt: minute(1), completedAt: minute(3) });
  const own = (...names: readonly string[]) => [
    ciStep(1, 'Set up job'),
    ...names.map((name, at) => ciStep(at + 2, name)),
    ciStep(9, 'Complete job'),
  ];
  const late = { conclusion: 'failure', startedAt: minute(3), completedAt: minute(3.5) } as const;
  it.each<[string, Partial<CiJob>, boolean]>([
    ['short and late, with one step', { ...late, steps: own('Run exit 1') }, true],
    ['a clean-up does not count', { ...late, steps: [...own('Decide'), ciStep(8, 'Post Decide')] }, true],
    ['began before the other had failed', { ...late, startedAt: minute(2), steps: own('Run exit 1') }, false],
    ['took long', { ...late, completedAt: minute(5), steps: own('Run exit 1') }, false],
    ['checks something out', { ...late, steps: own('Run actions/checkout@v6', 'Run test') }, false],
    ['has work of its own', { ...late, steps: own('a', 'b', 'c') }, false],
    ['has no steps', { ...late, steps: [] }, false],
  ])('%s', (_name, changes, expected) => {
    const all = failedJobs([cause, job(2, changes)]);
    const two = all.find((each) => each.job.id === 2);
    expect(two !== undefined && isGate(two, all)).toBe(expected);
  });
});

describe('signOf', () => {
  const sign = (name: string, step: string, number = 2) => signOf({ job: job(1, { name }), step: ciStep(number, step) });

  it('is one for the combinations of a matrix, and another for another place', () => {
    expect(sign('test (a, 1)', 'x')).toBe(sign('test (b, 2)', 'x'));
    expect(sign('test (a, 1)', 'x')).not.toBe(sign('test (a, 1)', 'y'));
    expect(sign('test (a, 1)', 'x')).not.toBe(sign('lint (a, 1)', 'x'));
  });

  it('goes by the step, whatever values of the matrix its name shows', () => {
    const [linux, windows] = ['test (ubuntu-latest, 3.12)', 'test (windows-latest, 3.9)'];
    expect(sign(linux, 'Test 3.12 on ubuntu-latest')).toBe(sign(windows, 'Test 3.9 on windows-latest'));
    expect(sign(linux, 'Test 3.12 on ubuntu-latest')).not.toBe(sign(windows, 'Pack 3.9 on windows-latest'));
    expect(sign('part (1)', 'Part 1', 2)).not.toBe(sign('part (2)', 'Part 2', 3));
    expect(sign('test (, )', 'x')).toBe(sign('test (a)', 'x'));
  });
});
