import type { CiRun } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { ciRun, minute, runOf, sha } from '../collect/ci-run.fixture.js';
import { lastGreen } from './last-green.js';

const on = (commit: number, id: number, changes: Partial<CiRun> = {}) => ciRun(id, { headSha: sha(commit), ...changes });
const commits = [sha(3), sha(2), sha(1)];
const green = (commit: number, runs = 1, pending = 0) => ({ sha: sha(commit), runs, pending });

describe('the last green commit', () => {
  it.each([
    ['no runs', [], undefined],
    ['the newest', [on(1, 1), on(2, 2), on(3, 3)], green(3)],
    ['not one with a failure', [on(1, 1), on(2, 2), on(3, 3), on(3, 4, { conclusion: 'failure' })], green(2)],
    ['not one of which all is skipped', [on(2, 2), on(3, 3, { conclusion: 'skipped' })], green(2)],
    [
      'one with skipped and neutral runs',
      [on(3, 3), on(3, 4, { conclusion: 'skipped' }), on(3, 5, { conclusion: 'neutral' })],
      green(3, 3),
    ],
    ['one with pending runs, which are told', [on(3, 3), on(3, 4, { status: 'queued' })], green(3, 1, 1)],
    ['not one of which nothing is completed', [on(2, 2), on(3, 3, { status: 'queued' })], green(2)],
    ['one whose failure passed when it was started again', [on(3, 3, { attempt: 2 }), on(3, 3, { conclusion: 'failure' })], green(3)],
    ['not by an attempt before the newest', [on(2, 2), on(3, 3), on(3, 3, { attempt: 2, conclusion: 'failure' })], green(2)],
    ['not by an attempt before one that runs', [on(2, 2), on(3, 3), on(3, 3, { attempt: 2, status: 'in_progress' })], green(2)],
    ['not one that another run failed on', [on(2, 2), on(3, 3, { conclusion: 'failure' }), on(3, 4)], green(2)],
    ['of the branch alone', [on(9, 9), on(1, 1)], green(1)],
    ['by the order of the branch, not of the runs', [on(1, 50), on(2, 2)], green(2)],
    ...['cancelled', 'timed_out', 'action_required', 'stale', 'startup_failure', 'new_word'].map(
      (conclusion) => [`not one with ${conclusion}`, [on(3, 3), on(3, 4, { conclusion })], undefined] as const,
    ),
  ] as const)('%s', (_, runs, expected) => {
    expect(lastGreen(runs, commits)).toEqual(expected);
    expect(lastGreen([...runs].reverse(), commits)).toEqual(expected);
  });

  it('goes by the newest run where the commits are not known', () => {
    expect(lastGreen([on(1, 50), on(2, 2), on(3, 60, { conclusion: 'failure' })])).toEqual(green(1));
  });

  const nightly = (commit: number, id: number) => runOf('nightly', id, { headSha: sha(commit), event: 'schedule' });
  it.each([
    ['a push in the known time', [on(3, 30)], green(3)],
    ['a push before it', [on(3, 5), nightly(3, 30)], undefined],
    ['a nightly run alone', [nightly(3, 30)], undefined],
    ['a nightly run of an older commit in it', [nightly(2, 30), nightly(3, 40)], green(3)],
    ['a push of an older commit in it', [on(2, 30), nightly(3, 40)], green(3)],
    ['the older commit itself is not proven', [nightly(2, 30), on(3, 40, { conclusion: 'failure' })], undefined],
    [
      'a commit before the known time is not green',
      [on(1, 5), on(2, 30, { conclusion: 'failure' }), on(3, 31, { conclusion: 'failure' })],
      undefined,
    ],
  ])('with runs unread before minute 10: %s', (_, runs, expected) => {
    expect(lastGreen(runs, commits, minute(10))).toEqual(expected);
  });
});
