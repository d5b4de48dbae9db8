import { describe, expect, it } from 'vitest';
import { refusalOf, type CheckedOutRun } from './refusal-of.js';

const SHA = 'a'.repeat(40);
const RUN: CheckedOutRun = { event: 'schedule', ref: 'refs/heads/main', defaultBranch: 'main', fromFork: false, sha: SHA };

describe('refusalOf', () => {
  it.each<[string, Partial<CheckedOutRun>, string | undefined, RegExp | undefined]>([
    ['the commit of the run on the default branch', {}, SHA, undefined],
    ['a pull request', { event: 'pull_request', ref: 'refs/pull/1/merge' }, SHA, /the run is for pull_request/],
    ['a fork', { event: 'workflow_run', fromFork: true }, SHA, /a fork/],
    ['another branch', { ref: 'refs/heads/topic' }, SHA, /only runs on the default branch \(main\)/],
    ['another commit', {}, 'b'.repeat(40), /the checkout is at bbbbbbbbbbbb, and the run is for aaaaaaaaaaaa/],
    ['no repository', {}, undefined, /there is no git repository/],
  ])('%s', async (_title, changes, commit, expected) => {
    const refusal = await refusalOf({ ...RUN, ...changes }, commit, async () => undefined);
    if (expected === undefined) expect(refusal).toBeUndefined();
    else expect(refusal).toMatch(expected);
  });

  it('asks for the default branch where the event does not tell it', async () => {
    expect(await refusalOf({ ...RUN, defaultBranch: undefined }, SHA, async () => 'main')).toBeUndefined();
    expect(await refusalOf({ ...RUN, defaultBranch: undefined }, SHA, async () => 'trunk')).toMatch(/\(trunk\)/);
  });
});
