import { recommendedBaseline, type CiRun, type FailedRun } from '@sar/baseline';
import { expect, it } from 'vitest';
import { ciRun } from './collect/ci-run.fixture.js';
import { failedRunOf } from './examine/failed-run.js';
import { failedRunsOf, withNextAttempts } from './failed-runs.js';

const { ci } = recommendedBaseline();
const failedOf = (run: CiRun): FailedRun => failedRunOf(run, undefined, false);

it('takes what the settings call a failure, newest first, each attempt for itself', () => {
  const conclusions = ['failure', 'timed_out', 'startup_failure', 'success', 'cancelled', 'skipped', 'action_required', 'neutral', 'stale'];
  const runs = conclusions.map((conclusion, index) => ciRun(index + 1, { conclusion }));
  const older = ciRun(2, { conclusion: 'failure', attempt: 2 });
  const running = ciRun(20, { status: 'in_progress' });
  expect(failedRunsOf([...runs, older, running], ci).map(({ id, attempt }) => `${id}/${attempt}`)).toEqual(['3/1', '2/2', '2/1', '1/1']);
  expect(failedRunsOf(runs, { ...ci, 'failure-conclusions': ['cancelled'] }).map(({ id }) => id)).toEqual([5]);
});

it.each<[string, Partial<CiRun> | undefined, 'passed' | 'failed' | undefined]>([
  ['passed', { conclusion: 'success' }, 'passed'],
  ['failed', { conclusion: 'failure' }, 'failed'],
  ['was cancelled', { conclusion: 'cancelled' }, undefined],
  ['runs still', { status: 'in_progress' }, undefined],
  ['was not read', undefined, undefined],
])('tells of a failed attempt that the next one %s', (_what, next, told) => {
  const first = ciRun(1, { conclusion: 'failure' });
  const known = next === undefined ? [first] : [first, ciRun(1, { attempt: 2, ...next })];
  const [run] = withNextAttempts([failedOf(first)], known, ci);
  expect(run?.ranAgain).toBe(told);
  expect(run !== undefined && 'ranAgain' in run).toBe(told !== undefined);
});

it('looks at the very next attempt alone', () => {
  const first = ciRun(1, { conclusion: 'failure' });
  const third = ciRun(1, { conclusion: 'success', attempt: 3 });
  expect(withNextAttempts([failedOf(first)], [first, third, ciRun(2, { attempt: 2 })], ci)[0]).not.toHaveProperty('ranAgain');
});
