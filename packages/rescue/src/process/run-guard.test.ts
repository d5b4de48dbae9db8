import { describe, expect, it } from 'vitest';
import { runGuard, type GuardFacts } from './run-guard.js';

const GOOD: GuardFacts = {
  event: 'push',
  ref: 'refs/heads/main',
  defaultBranch: 'main',
  repository: 'octo/repo',
  attempt: 1,
  position: 'tip',
};

describe('runGuard', () => {
  it.each<[string, Partial<GuardFacts>]>([
    ['a push', {}],
    ['a schedule', { event: 'schedule' }],
    ['a manual run', { event: 'workflow_dispatch' }],
    ['a default branch of another name', { ref: 'refs/heads/trunk/x', defaultBranch: 'trunk/x' }],
    ['a queued run that others have overtaken', { position: 'behind' }],
    ['a repeated run at the tip', { attempt: 3, position: 'tip' }],
    ['a source that is the repository itself', { headRepository: 'Octo/Repo' }],
  ])('lets run: %s', (_what, facts) => {
    expect(runGuard({ ...GOOD, ...facts })).toEqual({ run: true });
  });

  it.each<[string, Partial<GuardFacts>, RegExp]>([
    ['pull_request', { event: 'pull_request' }, /event pull_request/],
    ['pull_request_target', { event: 'pull_request_target' }, /event pull_request_target/],
    ['workflow_run', { event: 'workflow_run' }, /event workflow_run/],
    ['issue_comment', { event: 'issue_comment' }, /event issue_comment/],
    ['fork', { event: 'fork' }, /event fork/],
    ['an event that is not known', { event: 'merge_group' }, /event merge_group/],
    ['no event', { event: '' }, /without a name/],
    ['a fork', { headRepository: 'mallory/repo' }, /another repository/],
    ['another branch', { ref: 'refs/heads/feature' }, /not on the default branch/],
    ['a manual run of another branch', { event: 'workflow_dispatch', ref: 'refs/heads/feature' }, /not on the default branch/],
    ['a branch whose name ends alike', { ref: 'refs/heads/x/main' }, /not on the default branch/],
    ['a tag', { ref: 'refs/tags/main' }, /not on the default branch/],
    ['a pull request', { ref: 'refs/pull/1/merge' }, /not on the default branch/],
    ['a short ref', { ref: 'main' }, /not on the default branch/],
    ['a default branch that is not known', { defaultBranch: undefined }, /not known/],
    ['an empty default branch', { defaultBranch: '', ref: 'refs/heads/' }, /not known/],
    ['a commit that was pushed away', { position: 'diverged' }, /no longer/],
    ['a repeated run that is behind', { attempt: 2, position: 'behind' }, /is behind/],
    ['a first run that cannot be compared', { position: 'unknown' }, /cannot be compared/],
    ['a repeated run that cannot be compared', { attempt: 2, position: 'unknown' }, /cannot be compared/],
    ['an attempt that is no number', { attempt: Number.NaN }, /attempt is not known/],
    ['an attempt before the first', { attempt: 0 }, /attempt is not known/],
  ])('stops: %s', (_what, facts, reason) => {
    const permission = runGuard({ ...GOOD, ...facts });
    expect(permission).toMatchObject({ run: false, reason: expect.stringMatching(reason), remedy: expect.stringMatching(/\.$/) });
  });
});
