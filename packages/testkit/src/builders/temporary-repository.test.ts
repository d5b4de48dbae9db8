import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { temporaryRepository } from './temporary-repository.js';

it('makes the same repository every time, and removes it', () => {
  const [one, two] = [temporaryRepository({ 'a/b.txt': '1\r\n' }), temporaryRepository({ 'a/b.txt': '1\r\n' })];
  expect(one.git('rev-parse', 'HEAD')).toBe(two.git('rev-parse', 'HEAD'));
  expect(one.git('show', 'HEAD:a/b.txt')).toContain('1');
  one.write('new.txt', 'x');
  const head = one.commit('Next');
  expect(one.git('log', '--format=%H %s')).toMatch(new RegExp(`^${head} Next\n[0-9a-f]{40} Start$`));
  expect(one.git('status', '--porcelain')).toBe('');
  one.remove();
  two.remove();
  expect([existsSync(one.root), existsSync(two.root)]).toEqual([false, false]);
});
