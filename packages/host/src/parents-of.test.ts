import { temporaryRepository } from '@sar/testkit';
import { expect, it, onTestFinished } from 'vitest';
import { parentsOf } from './parents-of.js';

it('reads the parents as they were written, and none of what is no commit of the checkout', () => {
  const { root, git, write, commit, remove } = temporaryRepository({ a: '1' });
  onTestFinished(remove);
  const first = git('rev-parse', 'HEAD');
  git('switch', '--quiet', '--create', 'fix');
  write('b', '1');
  const second = commit('Change\n\nparent 0123456789');
  git('switch', '--quiet', '--detach', first);
  git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'fix');
  const merge = git('rev-parse', 'HEAD');
  expect([merge, second, first, 'f'.repeat(40), '--all'].map((id) => parentsOf(root, id))).toEqual([[first, second], [first], [], [], []]);
});
