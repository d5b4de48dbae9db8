import { describe, expect, it } from 'vitest';
import { flakyCommits, type CommitResult } from './flaky-commits.js';

/** `a:1:x` → workflow a on commit 1 failed; `o` passed, `-` neither; a fourth part is the event. */
function results(...texts: readonly string[]): CommitResult[] {
  return texts.map((text) => {
    const [target = '', headSha = '', mark, event = 'push'] = text.split(':');
    return { target, headSha, event, outcome: mark === 'x' ? 'failure' : mark === 'o' ? 'success' : 'ignored', isPass: mark === 'o' };
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
    ['cancelled between', results('a:1:x', 'a:1:-', 'a:1:o'), 1, 1],
    ['only cancelled', results('a:1:-'), 0, 0],
    ['two workflows on one commit', results('a:1:x', 'b:1:x', 'a:1:o', 'b:1:o', 'a:2:o'), 1, 2],
  ])('%s', (_, given, commits, of) => {
    expect(flakyCommits(given)).toEqual({ commits, of });
  });
});
