import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { FileContent } from '@sar/baseline';
import { temporaryRepository } from '@sar/testkit';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { checkoutTree } from './checkout-tree.js';
import { commitTree } from './commit-tree.js';

const repository = temporaryRepository({
  'a.txt': 'ä🦀',
  'sub/b.txt': 'b',
  'sub/ümläut\n.txt': 'odd',
  'bom.yml': '\uFEFFa: 1\r\n',
  'bin.yml': new Uint8Array([71, 73, 0, 1]),
  'latin.yml': new Uint8Array([97, 0xe4, 98]),
  large: 'x'.repeat(524_289),
  empty: '',
});
const { root, git, write, commit } = repository;
symlinkSync('a.txt', join(root, 'link'));
symlinkSync('sub', join(root, 'folder'));
git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},module`);
git('add', 'link', 'folder');
git('commit', '--quiet', '--message', 'Links');
const old = git('rev-parse', 'HEAD');
write('a.txt', 'new');
write('later.txt', 'new');
git('rm', '--quiet', '--cached', 'module');
commit('Later');
const tree = commitTree(root, old);
afterAll(() => repository.remove());

describe('commitTree', () => {
  it('lists what the commit held, without submodules', () => {
    expect(tree.list()).toEqual(
      ['a.txt', 'bin.yml', 'bom.yml', 'empty', 'folder', 'large', 'latin.yml', 'link', 'sub/b.txt', 'sub/ümläut\n.txt'].toSorted(),
    );
    expect(['a.txt', 'sub', 'later.txt', 'module', ''].map((path) => tree.has(path))).toEqual([true, false, false, false, false]);
  });

  it.each<[string, FileContent]>([
    ['a.txt', { kind: 'text', text: 'ä🦀', sizeBytes: 6 }],
    ['./sub/../a.txt', { kind: 'text', text: 'ä🦀', sizeBytes: 6 }],
    ['sub/ümläut\n.txt', { kind: 'text', text: 'odd', sizeBytes: 3 }],
    ['bom.yml', { kind: 'text', text: '\uFEFFa: 1\r\n', sizeBytes: 9 }],
    ['latin.yml', { kind: 'text', text: 'a\uFFFDb', sizeBytes: 3 }],
    ['bin.yml', { kind: 'binary', sizeBytes: 4 }],
    ['empty', { kind: 'text', text: '', sizeBytes: 0 }],
    ['large', { kind: 'too-large', sizeBytes: 524_289 }],
    ['link', { kind: 'unreadable', reason: 'a link, which is not followed in a commit' }],
    ['folder/b.txt', { kind: 'unreadable', reason: 'behind a link, which is not followed in a commit' }],
    ['folder', { kind: 'unreadable', reason: 'a link, which is not followed in a commit' }],
    ['sub', { kind: 'unreadable', reason: 'not a file' }],
    ['', { kind: 'unreadable', reason: 'not a file' }],
    ['module', { kind: 'absent' }],
    ['module/x', { kind: 'absent' }],
    ['later.txt', { kind: 'absent' }],
    ['a.txt/x', { kind: 'absent' }],
    ['__proto__', { kind: 'absent' }],
    ['a\0b', { kind: 'absent' }],
    ['../x', { kind: 'outside' }],
    ['..', { kind: 'outside' }],
    ['sub/../../x', { kind: 'outside' }],
    ['/etc/passwd', { kind: 'outside' }],
  ])('reads %j', (path, expected) => {
    expect(tree.read(path)).toEqual(expected);
    // Looked up alone, before anything was listed.
    expect(commitTree(root, old).read(path)).toEqual(expected);
  });

  it('says the same in whatever order it is asked, and however much of it', () => {
    const listed = commitTree(root, old);
    const paths = [...listed.list(), 'sub', 'absent', 'sub/absent', 'folder/b.txt', 'module', 'module/x'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...paths), { minLength: 1, maxLength: 8 }), fc.boolean(), (asked, has) => {
        const fresh = commitTree(root, old);
        for (const path of asked) {
          if (has) expect([path, fresh.has(path)]).toEqual([path, listed.has(path)]);
          expect([path, fresh.read(path)]).toEqual([path, listed.read(path)]);
        }
      }),
      { numRuns: 8 },
    );
  });

  it('reads as much as it is asked for', () => {
    expect(tree.read('large', 524_289)).toMatchObject({ kind: 'text' });
    expect(tree.read('a.txt', 5)).toEqual({ kind: 'too-large', sizeBytes: 6 });
  });

  it('agrees with the checkout of the same commit, links and submodules aside', () => {
    const checkout = checkoutTree(root);
    const now = commitTree(root, git('rev-parse', 'HEAD'));
    expect(now.list()).toEqual(checkout.list());
    for (const path of now.list().filter((path) => !['link', 'folder'].includes(path))) expect(now.read(path)).toEqual(checkout.read(path));
  });
});

it('tells a file whose content the checkout lacks', () => {
  const partial = temporaryRepository({ 'a.txt': 'a', 'b.txt': 'b' });
  onTestFinished(() => partial.remove());
  const id = partial.git('rev-parse', 'HEAD:a.txt');
  const tree = commitTree(partial.root, partial.git('rev-parse', 'HEAD'));
  expect(tree.has('a.txt')).toBe(true);
  expect(tree.read('b.txt')).toMatchObject({ kind: 'text', text: 'b' });
  rmSync(join(partial.root, '.git/objects', id.slice(0, 2), id.slice(2)));
  expect(tree.read('a.txt')).toEqual({ kind: 'unreadable', reason: 'its content is not in the checkout' });
});
