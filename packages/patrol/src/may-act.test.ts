import { describe, expect, it } from 'vitest';
import { mayAct, type ActingRun } from './may-act.js';

const RUN: ActingRun = { event: 'schedule', ref: 'refs/heads/main', defaultBranch: 'main', fromFork: false };
const asked = (name?: string) => async () => name;

describe('a run', () => {
  it.each<[string, Partial<ActingRun>]>([
    ['a schedule', {}],
    ['a push', { event: 'push' }],
    ['by hand', { event: 'workflow_dispatch' }],
    ['after another workflow', { event: 'workflow_run' }],
    ['on a default branch of another name', { ref: 'refs/heads/trunk/1', defaultBranch: 'trunk/1' }],
    ['whose event tells no default branch', { defaultBranch: undefined }],
  ])('of %s may act', async (_, facts) => {
    expect(await mayAct({ ...RUN, ...facts }, asked('main'))).toBeUndefined();
  });

  it.each<[string, Partial<ActingRun>, RegExp]>([
    ['a pull request', { event: 'pull_request' }, /pull_request/],
    ['a review', { event: 'pull_request_review' }, /pull_request_review/],
    ['a fork', { event: 'workflow_run', fromFork: true }, /a fork/],
    ['another branch', { ref: 'refs/heads/mainline' }, /\(main\)/],
    ['a tag', { ref: 'refs/tags/main' }, /\(main\)/],
    ['a branch with the name in it', { ref: 'refs/heads/x/refs/heads/main' }, /\(main\)/],
    ['nobody knows which branch', { defaultBranch: undefined }, /could not be read/],
  ])('of %s may not, which is said', async (_, facts, why) => {
    expect(await mayAct({ ...RUN, ...facts }, asked())).toMatch(why);
  });
});
