import { describe, expect, it } from 'vitest';
import { flakyCommits, type CommitResult } from './flaky-commits.js';

/** `a:1:x` → workflow a on commit 1 failed; `o` passed, `-` neither; a fourth part is the event, a fifth the run where it is not one of its own. */
function results(...texts: readonly string[]): CommitResult[] {
  return texts.map((text, index) => {
    const [target = '', headSha = '', mark, event = 'push', run = `1${index}`] = text.split(':');
    const outcome = mark === 'x' ? 'failure' : mark === 'o' ? 'success' : 'ignored';
    return { target, runId: Number(run), headSha, event, outcome, isPass: mark === 'o' };
  });
}

describe('flaky commits', () => {
  it.each([
    ['nothing', results(), 0, 0],
    ['failed, then passed', results('a:1:x', 'a:1:o'), 1, 1],
    ['failed often, then passed', results('a:1:x', 'a:1:x', 'a:1:o', 'a:1:o'), 1, 1],
    ['passed, then failed', results('a:1:o', 'a:1:x'), 0, 1],
    ['a change between', results('a:1:x', 'a:2:o'), 0, 2],
    ['another workflow passed', results('a:1:x', 'b:1:o'), 0, 1],
    ['another event passed', results('a:1:x', 'a:1:o:pull_request'), 0, 1],
    ['another nightly run passed', results('a:1:x:schedule', 'a:1:o:schedule'), 1, 1],
    ['another ecosystem of Dependabot passed', results('a:1:x:dynamic', 'a:1:o:dynamic'), 0, 1],
    ['a dispatch with other inputs may have passed', results('a:1:x:workflow_dispatch', 'a:1:o:workflow_dispatch'), 0, 1],
    ['the run of another issue passed', results('a:1:x:issues', 'a:1:o:issues'), 0, 1],
    ['a pull request whose base may have changed', results('a:1:x:pull_request', 'a:1:o:pull_request'), 0, 1],
    ['the same dispatch passed when it was started again', results('a:1:x:workflow_dispatch:7', 'a:1:o:workflow_dispatch:7'), 1, 1],
    ['cancelled between', results('a:1:x', 'a:1:-', 'a:1:o'), 1, 1],
    ['only cancelled', results('a:1:-'), 0, 0],
    ['two workflows on one commit', results('a:1:x', 'b:1:x', 'a:1:o', 'b:1:o', 'a:2:o'), 1, 2],
  ])('%s', (_, given, commits, of) => {
    expect(flakyCommits(given)).toEqual({ commits, of });
  });
});
