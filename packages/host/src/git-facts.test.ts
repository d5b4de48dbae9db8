import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder, temporaryRepository, type TemporaryRepository } from '@sar/testkit';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { currentBranch, originRepository, rootOf } from './git-facts.js';

let repository: TemporaryRepository;
beforeEach(() => {
  repository = temporaryRepository({ 'a.txt': '1', 'b.txt': '1', 'gone.txt': '1', 'sub/c.txt': '1', '.gitignore': 'ignored\n' });
  return () => repository.remove();
});

describe('currentBranch', () => {
  it('is the branch, or undefined for a detached head and without git', () => {
    const { root, git } = repository;
    expect(currentBranch(root)).toBe('main');
    git('switch', '--quiet', '--create', 'feature/ü');
    expect(currentBranch(root)).toBe('feature/ü');
    git('checkout', '--quiet', '--detach');
    expect(currentBranch(root)).toBeUndefined();
    const { path, remove } = temporaryFolder('sar-no-git');
    onTestFinished(remove);
    expect(currentBranch(path)).toBeUndefined();
    expect(currentBranch(join(path, 'none'))).toBeUndefined();
  });
});

describe('originRepository', () => {
  it.each([
    ['https://github.com/octo-org/repo.git', 'octo-org'],
    ['https://github.com/octo-org/repo', 'octo-org'],
    ['https://token@github.com/octo-org/repo/', 'octo-org'],
    ['git@github.com:octo-org/repo.git', 'octo-org'],
    ['ssh://git@github.example.com/octo-org/a.b.git', 'octo-org'],
    ['https://user:pass@github.example.com:8443/octo-org/repo.git', 'octo-org'],
    ['https://github.com/name_company/repo', 'name_company'],
    ['https://gitlab.com/octo-org/repo', undefined],
    ['https://gitlab.com/github-mirror/octo-org/repo', undefined],
    ['https://example.com/x?github.com/octo-org/repo', undefined],
    ['https://github.com/octo-org/repo/tree', undefined],
    [`https://github.com/octo-org/${'.git'.repeat(30_000)}x!`, undefined],
    ['https://github.com/octo-org', undefined],
    ['../somewhere', undefined],
  ])('of %s is %s', (url, expected) => {
    repository.git('remote', 'add', 'origin', url);
    expect(originRepository(repository.root)?.owner).toBe(expected);
  });

  it('is undefined without a remote', () => {
    expect(originRepository(repository.root)?.owner).toBeUndefined();
  });
});

describe('rootOf', () => {
  it('is the nearest folder upwards with .git, or the folder itself', () => {
    const { root } = repository;
    expect(rootOf(join(root, 'sub'))).toBe(root);
    expect(rootOf(root)).toBe(root);
    mkdirSync(join(root, 'sub/.git'));
    expect(rootOf(join(root, 'sub/deeper'))).toBe(join(root, 'sub'));
    const { path, remove } = temporaryFolder('sar-no-git');
    onTestFinished(remove);
    expect(rootOf(path)).toBe(realpathSync(path));
  });
});
