import type { CiHistory, CiRun, CiSettings, NotExamined } from '@sar/baseline';
import { askEach } from './ask-each.js';
import { newestFirst } from './newest-attempts.js';

/** GitHub starts a run again at most 50 times: https://docs.github.com/en/actions/reference/limits. */
const MAX_RERUNS = 50;

/** Runs as they were at older attempts. */
export interface CollectedAttempts {
  readonly attempts: readonly CiRun[];
  readonly notExamined: readonly NotExamined[];
}

/**
 * Reads the older attempts of the runs that were started again, one request each, newest runs first. A re-run that passes hides a
 * failure: the rate of attempts and the flaky rate both need it.
 *
 * @param mayAsk whether the budget's share for this allows one more request
 * @param count with `runs`, where older attempts are no part of the rate, only those are read that can show a flaky run: of runs that
 *   passed in the end
 */
export async function collectAttempts(
  history: CiHistory,
  runs: readonly CiRun[],
  mayAsk: () => boolean,
  count: CiSettings['count'] = 'attempts',
): Promise<CollectedAttempts> {
  const wanted: { readonly id: number; readonly attempt: number }[] = [];
  for (const run of newestFirst(runs)) {
    if (count === 'runs' && run.conclusion !== 'success') continue;
    for (let attempt = run.attempt - 1; attempt >= Math.max(1, run.attempt - MAX_RERUNS); attempt--) wanted.push({ id: run.id, attempt });
  }
  const { answered, notExamined } = await askEach(
    wanted,
    ({ id, attempt }) => history.attempt(id, attempt),
    mayAsk,
    (left) => {
      const runsLeft = new Set(left.map(({ id }) => id)).size;
      return `older attempts of ${runsLeft} ${runsLeft === 1 ? 'run' : 'runs'}`;
    },
  );
  return { attempts: answered.map(({ value }) => value), notExamined };
}
