import type { CiRun, CiSettings, FailedRun } from '@sar/baseline';
import { attemptKey } from './collect/collect-jobs.js';
import { newestFirst } from './collect/newest-attempts.js';
import { outcomeOf } from './measure/outcome.js';

/** Runs that failed, newest first; each attempt that is given is a run of its own. */
export function failedRunsOf(runs: readonly CiRun[], settings: CiSettings): CiRun[] {
  const outcome = outcomeOf(settings);
  return newestFirst(runs.filter((run) => outcome(run) === 'failure'));
}

/** Failed runs with the result of their next attempts, where these are among the runs that are known. */
export function withNextAttempts(failed: readonly FailedRun[], runs: readonly CiRun[], settings: CiSettings): FailedRun[] {
  const outcome = outcomeOf(settings);
  const byKey = new Map(runs.map((run) => [attemptKey(run), run]));
  return failed.map((run) => {
    const next = byKey.get(attemptKey({ id: run.id, attempt: run.attempt + 1 }));
    const result = next === undefined ? undefined : outcome(next);
    if (result !== 'failure' && result !== 'success') return run;
    return { ...run, ranAgain: result === 'success' ? 'passed' : 'failed' };
  });
}
