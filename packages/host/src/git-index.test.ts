import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { checkoutTree } from './checkout-tree.js';
import { pathsOfIndex } from './git-index.js';

const scratch = mkdtempSync(join(tmpdir(), 'sar-index-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
let count = 0;

function git(root: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-C', root, '-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** A repository with these files in its index. */
function repository(files: readonly string[], ...init: readonly string[]): string {
  const root = join(scratch, String((count += 1)));
  mkdirSync(root);
  git(root, 'init', '--quiet', ...init);
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), file);
  }
  if (files.length > 0) git(root, 'add', '--all', '--force');
  return root;
}

function indexOf(root: string): Buffer {
  return readFileSync(join(root, '.git/index'));
}

/** What git itself says is tracked. */
function tracked(root: string): readonly string[] {
  return git(root, 'ls-files', '-z', '--cached', '--deduplicate')
    .split('\0')
    .filter((path) => path !== '');
}

const LONG = `${'deep/'.repeat(30)}${'x'.repeat(200)}/${'y'.repeat(250)}/${'w'.repeat(250)}`;
const FILES = [
  'a',
  'ab',
  'abc',
  'b/1',
  'b/10',
  'b/2',
  '.github/workflows/ci.yml',
  'füße/日本.txt',
  'with space',
  ...Array.from({ length: 20 }, (_, at) => 'z'.repeat(at + 1)),
];

function conflicting(root: string): void {
  git(root, 'commit', '--quiet', '--message', 'one');
  git(root, 'checkout', '--quiet', '-b', 'other');
  writeFileSync(join(root, 'a'), 'other');
  git(root, 'commit', '--quiet', '--all', '--message', 'two');
  git(root, 'checkout', '--quiet', '-');
  writeFileSync(join(root, 'a'), 'mine');
  git(root, 'commit', '--quiet', '--all', '--message', 'three');
  expect(() => git(root, 'merge', 'other')).toThrow(/merge/);
}

describe('pathsOfIndex', () => {
  it.each<[string, (root: string) => void]>([
    ['version 2', () => undefined],
    ['version 4', (root) => git(root, 'update-index', '--index-version', '4')],
    [
      'version 3, with a file that is only announced',
      (root) => (writeFileSync(join(root, 'new'), ''), git(root, 'add', '--intent-to-add', 'new')),
    ],
    ['a conflict', conflicting],
    ['files that are not checked out', (root) => git(root, 'update-index', '--skip-worktree', 'a', 'b/2')],
    ['a cached tree', (root) => git(root, 'commit', '--quiet', '--message', 'one')],
    ['a cache of untracked files', (root) => git(root, 'update-index', '--force-untracked-cache')],
    ['a link', (root) => (symlinkSync('a', join(root, 'link')), git(root, 'add', 'link'))],
  ])('%s: lists what git lists', (_, change) => {
    const root = repository(FILES);
    change(root);
    expect(pathsOfIndex(indexOf(root))).toEqual(tracked(root));
  });

  it('reads names that are longer than the length in the index can say', () => {
    for (const version of ['2', '4']) {
      const root = repository(['a', 'b']);
      const id = git(root, 'hash-object', '-w', 'a').trim();
      const path = Array.from({ length: 20 }, (_, at) => `${LONG.slice(0, 240)}${at}`).join('/');
      git(root, 'update-index', '--add', '--cacheinfo', `100644,${id},${path}`);
      git(root, 'update-index', '--index-version', version);
      expect(pathsOfIndex(indexOf(root))).toEqual(['a', 'b', path].toSorted());
    }
  });

  it.each<[string, (root: string) => void]>([
    ['a split index', (root) => git(root, 'update-index', '--split-index')],
    [
      'an index with folders in place of their files',
      (root) => (git(root, 'commit', '--quiet', '--message', 'one'), git(root, 'sparse-checkout', 'set', '--sparse-index', 'b')),
    ],
  ])('%s: leaves it to git', (_, change) => {
    const root = repository(FILES);
    change(root);
    expect(pathsOfIndex(indexOf(root))).toBeUndefined();
    expect(checkoutTree(root).list()).toEqual(tracked(root).toSorted());
  });

  it('leaves a repository with another hash to git', () => {
    const root = repository(FILES, '--object-format=sha256');
    expect(pathsOfIndex(indexOf(root))).toBeUndefined();
    expect(checkoutTree(root).list()).toEqual(tracked(root).toSorted());
  });

  it('never throws, and takes no broken index for a whole one', () => {
    const whole = indexOf(repository(FILES));
    const paths = new Set(FILES);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(whole.length - 1), fc.nat(255), (end, at, byte) => {
        expect(pathsOfIndex(whole.subarray(0, end))).toBeUndefined();
        const changed = Buffer.from(whole);
        changed[at] = byte;
        // A name that is spelled otherwise is all that a changed byte can do to the list.
        const found = pathsOfIndex(changed);
        expect(found === undefined || found.filter((path) => !paths.has(path)).length <= 1).toBe(true);
      }),
    );
  });
});

describe('checkoutTree', () => {
  it('lists new files of .github that git does not ignore, and no others', () => {
    const root = repository(['.gitignore', '.github/workflows/ci.yml', 'src/a']);
    writeFileSync(join(root, '.gitignore'), '*.log\n');
    writeFileSync(join(root, '.github/workflows/new.yml'), '');
    writeFileSync(join(root, '.github/x.log'), '');
    writeFileSync(join(root, 'src/new'), '');
    const tree = checkoutTree(root);
    expect(tree.list()).toEqual(['.github/workflows/ci.yml', '.github/workflows/new.yml', '.gitignore', 'src/a']);
    expect(['src/a', 'src/new', '.github/workflows/new.yml', 'src', ''].map((path) => tree.has(path))).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
  });

  it('follows no link out of the repository, by file or by folder', () => {
    const outside = repository(['secret.yml']);
    const root = repository(['in/a.yml']);
    symlinkSync(join(outside, 'secret.yml'), join(root, 'file.yml'));
    symlinkSync(outside, join(root, 'folder'));
    symlinkSync('in', join(root, 'own'));
    symlinkSync('circle', join(root, 'circle'));
    symlinkSync('nothing', join(root, 'dangling'));
    const tree = checkoutTree(root);
    const kinds = ['file.yml', 'folder/secret.yml', '../x', 'own/a.yml', 'own/b.yml', 'in', 'circle', 'circle/x', 'dangling', 'none/x'].map(
      (path) => tree.read(path).kind,
    );
    expect(kinds).toEqual([
      'outside',
      'outside',
      'outside',
      'text',
      'absent',
      'unreadable',
      'unreadable',
      'unreadable',
      'unreadable',
      'absent',
    ]);
  });
});
