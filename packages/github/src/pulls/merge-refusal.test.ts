import { describe, expect, it } from 'vitest';
import { mergeRefusal } from './merge-refusal.js';

const HEAD = 'a'.repeat(40);

describe('what GitHub says of a merge', () => {
  it.each([
    ['Pull request Pull request is in clean status', 'nothing-to-wait'],
    ['["Pull request Pull request is in unstable status"]', 'nothing-to-wait'],
    ['Pull request Protected branch rules not configured for this branch', 'nothing-to-wait'],
    ['Pull request Auto merge is not allowed for this repository', 'settings'],
    ['Auto merge is not allowed for this repository (enablePullRequestAutoMerge)', 'settings'],
    ['Pull request Squash merging is not allowed on this repository', 'settings'],
    ['Merge commits are not allowed on this repository.', 'settings'],
    ["Pull request Expected head sha didn't match current head ref.", 'moved'],
    ["Head sha didn't match expected", 'moved'],
    ['Pull request Required workflow "Validate" is not satisfied', 'waiting'],
    ['Pull request Required status check "gate" is expected.', 'waiting'],
    ['Pull request is already in the queue', 'queued'],
  ])('%s: %s', (message, kind) => {
    expect(mergeRefusal(message, HEAD)?.kind).toBe(kind);
  });

  it.each(['', 'Something went wrong while executing your query', 'Resource not accessible by integration', 'x'.repeat(100_000)])(
    'nothing that is not known is translated',
    (message) => {
      expect(mergeRefusal(message, HEAD)).toBeUndefined();
    },
  );

  it('puts none of its words into the text', () => {
    const hostile = 'is in clean status ::error::<script> ${{ secrets.X }}';
    expect(mergeRefusal(hostile, HEAD)?.detail).not.toMatch(/::|<|\$/);
  });
});
