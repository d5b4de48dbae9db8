import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { UserError } from '@sar/baseline';
import { temporaryFolder, temporaryRepository } from '@sar/testkit';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { commitFiles } from './commit-files.js';
import { headCommit } from './history.js';
import { workTreeFiles } from './work-tree-files.js';

let root: string;
beforeEach(() => {
  const folder = temporaryFolder('sar-work-tree');
  root = folder.path;
  return folder.remove;
});

it('lists what a commit of the same files lists, with the same ids', () => {
  const repository = temporaryRepository({ 'box/a.json': '{}\n', 'box/deep/b.json': 'ä', 'box/empty': '', 'other/c': 'x' });
  onTestFinished(repository.remove);
  const commit = commitFiles(repository.root, headCommit(repository.root) ?? '');
  const tree = workTreeFiles(repository.root);
  expect(tree.list('box')).toEqual(commit.list('box'));
  const ids = tree.list('box').map(({ id }) => id);
  expect(tree.read(ids, 100)).toEqual(commit.read(ids, 100));
});

it('tells links, executables and pipes, and reads none of them', () => {
  mkdirSync(join(root, 'box'));
  writeFileSync(join(root, 'secret'), 'secret');
  symlinkSync('../secret', join(root, 'box/link.json'));
  writeFileSync(join(root, 'box/run.json'), '{}');
  chmodSync(join(root, 'box/run.json'), 0o755);
  execFileSync('mkfifo', [join(root, 'box/pipe.json')]);
  const tree = workTreeFiles(root);
  const entries = tree.list('box');
  expect(entries.map(({ path, mode }) => [path, mode])).toEqual([
    ['box/link.json', '120000'],
    ['box/pipe.json', '000000'],
    ['box/run.json', '100755'],
  ]);
  const ids = entries.filter(({ mode }) => mode !== '100755').map(({ id }) => id);
  expect([...tree.read(ids, 100).values()]).toEqual([{ kind: 'absent' }, { kind: 'absent' }]);
});

it('finds nothing in a folder that is not there, is a file, or is behind a link', () => {
  mkdirSync(join(root, 'real/box'), { recursive: true });
  writeFileSync(join(root, 'real/box/a.json'), '{}');
  symlinkSync('real', join(root, 'link'));
  const tree = workTreeFiles(root);
  expect([tree.list('none'), tree.list('real/box/a.json'), tree.list('link/box')]).toEqual([[], [], []]);
  expect(tree.list('real/box/')).toHaveLength(1);
});

it('reads no more than it is told to, and no bytes that are no text', () => {
  mkdirSync(join(root, 'box'));
  writeFileSync(join(root, 'box/a'), 'x'.repeat(100));
  writeFileSync(join(root, 'box/b'), Uint8Array.of(0xff, 0xfe));
  const tree = workTreeFiles(root);
  const ids = tree.list('box').map(({ id }) => id);
  expect([...tree.read(ids, 99).values()]).toEqual([{ kind: 'too-large' }, { kind: 'not-utf8' }]);
});

it.each(['..', '../x', 'box/../..'])('refuses the folder %s', (folder) => {
  expect(() => workTreeFiles(root).list(folder)).toThrow(UserError);
});
