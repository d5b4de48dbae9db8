import { expect, it, onTestFinished } from 'vitest';
import { createGitState } from '../github-server/git/git-state.js';
import { pullCommits, pushCommits } from './push-and-pull.js';
import { temporaryRepository } from './temporary-repository.js';

const DATE = new Date('2026-11-22T12:00:00Z');

it('what is pushed and pulled has the same ids on both sides', () => {
  const repository = temporaryRepository({ 'a.txt': 'a\n', 'deep/er/ä b.txt': 'b', bin: Uint8Array.of(0, 255) });
  onTestFinished(repository.remove);
  const state = createGitState({ files: {}, branch: 'main', date: DATE });
  repository.write('deep/c.txt', 'c');
  const local = repository.commit('More\n\nand a body');
  expect(pushCommits(repository.root, state, 'main')).toBe(local);
  expect(state.history('main')).toHaveLength(2);
  expect(state.readText('main', 'deep/er/ä b.txt')).toBe('b');

  const remote = state.commit({
    branch: 'main',
    message: 'On the server',
    deletions: ['a.txt'],
    additions: { 'new.txt': 'n' },
    date: DATE,
  });
  expect(pullCommits(state, repository.root, 'main')).toBe(remote);
  expect(repository.git('rev-parse', 'HEAD')).toBe(remote);
  expect(repository.git('status', '--porcelain')).toBe('');
  expect(repository.git('ls-files').split('\n')).not.toContain('a.txt');
  expect(repository.git('log', '--format=%s')).toBe('On the server\nMore\nStart');
});
