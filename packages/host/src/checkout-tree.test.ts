import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '@sar/baseline';
import { temporaryFolder, temporaryRepository } from '@sar/testkit';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { checkoutTree } from './checkout-tree.js';

const CI = '.github/workflows/ci.yml';
const ODD_NAMES = [
  'a b.yml',
  'zeile\nzwei.yml',
  '"quoted".yml',
  'ümläut-🦀.yml',
  '::error::x.yml',
  'back\\slash.yml',
  '-option.yml',
  '$(touch pwned).yml',
];

const made: { remove(): void }[] = [];
afterAll(() => made.forEach((folder) => folder.remove()));

function repository(files: Readonly<Record<string, string | Uint8Array>>) {
  const given = temporaryRepository(files);
  made.push(given);
  return given;
}

function folder(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const given = temporaryFolder('sar-tree');
  made.push(given);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(given.path, path, '..'), { recursive: true });
    writeFileSync(join(given.path, path), content);
  }
  return given.path;
}

describe('list', () => {
  it('gives what git tracks, and what is new in .github', () => {
    const { root, write } = repository({ [CI]: 'on: push', 'a.txt': '1', '.gitignore': 'ignored\n*.log\n' });
    write('new.txt', '1');
    write('.github/workflows/new.yml', '1');
    write('.github/x.log', '1');
    write('ignored/x.yml', '1');
    expect(checkoutTree(root).list()).toEqual(['.github/workflows/ci.yml', '.github/workflows/new.yml', '.gitignore', 'a.txt']);
  });

  it('gives every file but those of .git and node_modules where there is no git', () => {
    const root = folder({
      'a.txt': '1',
      [CI]: '1',
      'node_modules/x/action.yml': '1',
      'sub/node_modules/y.yml': '1',
      'sub/.git/config': '1',
      'sub/b.txt': '1',
    });
    expect(checkoutTree(root).list()).toEqual([CI, 'a.txt', 'sub/b.txt']);
  });

  it('keeps odd names as they are, with git and without', () => {
    const files = Object.fromEntries(ODD_NAMES.map((name) => [`.github/workflows/${name}`, name]));
    const paths = Object.keys(files).toSorted();
    for (const root of [repository(files).root, folder(files)]) {
      const tree = checkoutTree(root);
      expect(tree.list()).toEqual(paths);
      for (const path of paths) {
        expect(tree.has(path)).toBe(true);
        expect(tree.read(path)).toMatchObject({ kind: 'text', text: path.slice('.github/workflows/'.length) });
      }
    }
  });

  it('is read once', () => {
    const { root, write, commit } = repository({ 'a.txt': '1' });
    const tree = checkoutTree(root);
    expect(tree.list()).toEqual(['a.txt']);
    write('b.txt', '1');
    commit('more');
    expect(tree.list()).toEqual(['a.txt']);
    expect(tree.has('b.txt')).toBe(false);
  });

  it('does not follow links to folders, in circles or out', () => {
    const outside = folder({ 'secret.yml': '1' });
    const root = folder({ 'a/b.txt': '1' });
    symlinkSync(root, join(root, 'a/loop'));
    symlinkSync(outside, join(root, 'out'));
    expect(checkoutTree(root).list()).toEqual(['a/b.txt', 'a/loop', 'out']);
  });

  it('goes on behind a folder that cannot be listed', () => {
    const root = folder({ 'a.txt': '1', 'z/z.txt': '1' });
    // Longer than any path that the system takes: the folder is made step by step.
    const before = process.cwd();
    process.chdir(root);
    for (let depth = 0; depth < 25; depth += 1) {
      mkdirSync('d'.repeat(200));
      process.chdir('d'.repeat(200));
    }
    process.chdir(before);
    expect(checkoutTree(root).list()).toEqual(['a.txt', 'z/z.txt']);
  });

  it('works in a work tree of its own, whose .git is a file', () => {
    const { root, git } = repository({ 'a.txt': '1', '.gitignore': 'out' });
    const linked = join(folder(), 'linked');
    git('worktree', 'add', '--quiet', linked);
    writeFileSync(join(linked, 'out'), 'ignored');
    expect(checkoutTree(linked).list()).toEqual(['.gitignore', 'a.txt']);
    expect(checkoutTree(root).list()).toEqual(['.gitignore', 'a.txt']);
  });

  it('lists every file where .git is a file that leads nowhere', () => {
    expect(checkoutTree(folder({ '.git': 'gitdir: /nowhere', 'a.txt': '1' })).list()).toEqual(['.git', 'a.txt']);
  });

  it('does not go into submodules', () => {
    const inner = repository({ 'inner.txt': '1' });
    const { root, git, commit } = repository({ 'a.txt': '1' });
    git('-c', 'protocol.file.allow=always', 'submodule', 'add', '--quiet', inner.root, 'sub');
    commit('Add a submodule');
    const tree = checkoutTree(root);
    expect(tree.list()).toEqual(['.gitmodules', 'a.txt', 'sub']);
    expect(tree.read('sub')).toEqual({ kind: 'unreadable', reason: 'not a file' });
  });

  it('looks at its own repository inside a hook of another one', () => {
    const other = repository({ 'other.txt': '1' });
    const { root } = repository({ 'a.txt': '1' });
    const hook = { GIT_DIR: join(other.root, '.git'), GIT_INDEX_FILE: join(other.root, '.git/index'), GIT_WORK_TREE: other.root };
    for (const [name, value] of Object.entries(hook)) vi.stubEnv(name, value);
    expect(checkoutTree(root).list()).toEqual(['a.txt']);
    vi.unstubAllEnvs();
  });

  it('is refused for what is no directory', () => {
    const root = folder({ 'a.txt': '1' });
    expect(() => checkoutTree(join(root, 'none'))).toThrow(UserError);
    expect(() => checkoutTree(join(root, 'a.txt'))).toThrow('is no directory; give the root of a checkout');
  });
});

describe('read', () => {
  const outside = folder({ 'secret.txt': 'secret' });
  const root = folder({
    'a.txt': 'ä🦀',
    'bom.yml': '\uFEFFa: 1\r\n',
    'bin.yml': new Uint8Array([71, 73, 0, 1]),
    'utf16.yml': Buffer.from('\uFEFFa', 'utf16le'),
    'latin.yml': new Uint8Array([97, 0xe4, 98]),
    'sub/b.txt': 'b',
    empty: '',
  });
  const link = (target: string, path: string) => symlinkSync(target, join(root, path));
  link('a.txt', 'inside');
  link(join(root, 'a.txt'), 'inside-absolute');
  link(join(outside, 'secret.txt'), 'out.yml');
  link('../../../../../../../etc/passwd', 'up.yml');
  link(outside, 'out');
  link('nothing', 'dangling');
  link('loop-b', 'loop-a');
  link('loop-a', 'loop-b');
  link('sub', 'folder');
  link('/dev/zero', 'endless');
  link('/proc/self/environ', 'environment');
  const tree = checkoutTree(root);

  it.each([
    ['a.txt', { kind: 'text', text: 'ä🦀', sizeBytes: 6 }],
    ['bom.yml', { kind: 'text', text: '\uFEFFa: 1\r\n', sizeBytes: 9 }],
    ['latin.yml', { kind: 'text', text: 'a\uFFFDb', sizeBytes: 3 }],
    ['empty', { kind: 'text', text: '', sizeBytes: 0 }],
    ['bin.yml', { kind: 'binary', sizeBytes: 4 }],
    ['utf16.yml', { kind: 'binary', sizeBytes: 4 }],
    ['inside', { kind: 'text', text: 'ä🦀', sizeBytes: 6 }],
    ['inside-absolute', { kind: 'text', text: 'ä🦀', sizeBytes: 6 }],
    ['folder/b.txt', { kind: 'text', text: 'b', sizeBytes: 1 }],
    ['sub/../a.txt', { kind: 'text', text: 'ä🦀', sizeBytes: 6 }],
    ['out.yml', { kind: 'outside' }],
    ['up.yml', { kind: 'outside' }],
    ['out/secret.txt', { kind: 'outside' }],
    ['endless', { kind: 'outside' }],
    ['environment', { kind: 'outside' }],
    ['../x', { kind: 'outside' }],
    ['/etc/passwd', { kind: 'outside' }],
    [`../${root.split('/').at(-1) ?? ''}-else/x`, { kind: 'outside' }],
    ['none', { kind: 'absent' }],
    ['none/deeper', { kind: 'absent' }],
    ['a.txt/action.yml', { kind: 'absent' }],
    ['C:\\Windows\\x', { kind: 'absent' }],
    ['x'.repeat(5000), { kind: 'absent' }],
    ['dangling', { kind: 'unreadable', reason: 'a link to nothing' }],
    ['loop-a', { kind: 'unreadable', reason: 'a link that leads in a circle' }],
    ['sub', { kind: 'unreadable', reason: 'not a file' }],
    ['', { kind: 'unreadable', reason: 'not a file' }],
    ['a\0b', { kind: 'unreadable', reason: 'ERR_INVALID_ARG_VALUE' }],
  ])('%j', (path, expected) => {
    expect(tree.read(path)).toEqual(expected);
  });

  it('does not read what is larger than asked for', () => {
    expect(tree.read('a.txt', 6)).toMatchObject({ kind: 'text' });
    expect(tree.read('a.txt', 5)).toEqual({ kind: 'too-large', sizeBytes: 6 });
    writeFileSync(join(root, 'large'), 'x'.repeat(524_289));
    expect(tree.read('large')).toEqual({ kind: 'too-large', sizeBytes: 524_289 });
  });

  it('reads through a link that names the checkout', () => {
    const named = join(folder(), 'named');
    symlinkSync(root, named);
    const linked = checkoutTree(named);
    expect(linked.root).toBe(realpathSync(root));
    expect(linked.read('a.txt')).toMatchObject({ kind: 'text' });
    expect(linked.read('out.yml')).toEqual({ kind: 'outside' });
  });
});
