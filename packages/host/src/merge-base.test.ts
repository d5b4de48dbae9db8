import { temporaryRepository } from '@sar/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { commitTime } from './commit-time.js';
import { mergeBase } from './merge-base.js';

function opened() {
  const repository = temporaryRepository({ 'a.txt': 'a\n' });
  onTestFinished(repository.remove);
  const head = () => repository.git('rev-parse', 'HEAD').trim();
  const commit = (words: string) =>
    repository.git('-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '--quiet', '--allow-empty', '-m', words);
  return { ...repository, head, commit };
}

describe('the merge base', () => {
  it('is where the branch left the other one', () => {
    const { root, git, head, commit } = opened();
    const start = head();
    git('branch', 'other');
    commit('here');
    expect(mergeBase(root, 'other')).toBe(start);
    git('checkout', '--quiet', 'other');
    commit('there');
    git('checkout', '--quiet', '-');
    expect(mergeBase(root, 'other')).toBe(start);
    expect(mergeBase(root, head())).toBe(head());
  });

  it.each(['nowhere', '--help', 'f'.repeat(40)])('of %s is a matter for the user', (name) => {
    expect(() => mergeBase(opened().root, name)).toThrow(/fetch-depth: 0/);
  });
});

describe('the time of a commit', () => {
  it('is that of the committer, whatever the message says', () => {
    const { root, git, head } = opened();
    git(
      '-c',
      'user.name=committer x 1 +0000',
      '-c',
      'user.email=t@example.com',
      'commit',
      '--quiet',
      '--allow-empty',
      '-m',
      'x\n\ncommitter a <b> 5 +0000',
    );
    const seconds = Number(git('log', '-1', '--format=%ct').trim());
    expect(commitTime(root, head())).toBe(new Date(seconds * 1000).toISOString());
  });

  it.each(['HEAD', '--all', 'f'.repeat(40)])('of %s is not known', (name) => {
    expect(commitTime(opened().root, name)).toBeUndefined();
  });
});
