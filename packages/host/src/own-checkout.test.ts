import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder, temporaryRepository } from '@sar/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { defaultBranch } from './default-branch.js';
import { ownCheckout } from './own-checkout.js';

function repository() {
  const made = temporaryRepository({ 'dist/cli/index.js': '' });
  onTestFinished(made.remove);
  return { ...made, program: join(made.root, 'dist/cli/index.js') };
}

describe('ownCheckout', () => {
  it('knows the commit, its release and the repository', () => {
    const { git, program } = repository();
    const commit = git('rev-parse', 'HEAD').trim();
    expect(ownCheckout(program)).toEqual({ commit });
    for (const tag of ['v1', 'v1.2.0', 'v1.10.0', 'v1.11.0-rc.1', 'other']) git('tag', tag);
    git('remote', 'add', 'origin', 'https://github.com/octo-org/sar.git');
    expect(ownCheckout(program)).toEqual({ commit, version: 'v1.10.0', repository: 'octo-org/sar' });
  });

  it('says nothing of a commit that files differ from', () => {
    const { git, program } = repository();
    git('tag', 'v1.0.0');
    writeFileSync(program, 'changed');
    expect(ownCheckout(program)).toEqual({});
  });

  it.each([
    ['a program that is not there', '/nowhere/dist/cli/index.js'],
    ['no program', undefined],
  ])('knows nothing of %s', (_, program) => {
    expect(ownCheckout(program ?? '')).toEqual({});
  });

  it('takes no repository around the program for its own', () => {
    const { root } = repository();
    const inner = join(root, 'node_modules/sar/dist/cli');
    mkdirSync(inner, { recursive: true });
    writeFileSync(join(inner, 'index.js'), '');
    expect(ownCheckout(join(inner, 'index.js'))).toEqual({});
  });
});

describe('defaultBranch', () => {
  it.each<[string, readonly (readonly string[])[], string]>([
    ['that of the remote', [['symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/release/2.x']], 'release/2.x'],
    [
      'main beside another that is checked out',
      [
        ['branch', '-M', 'main'],
        ['checkout', '--quiet', '-b', 'feature'],
      ],
      'main',
    ],
    [
      'master',
      [
        ['branch', '-M', 'master'],
        ['checkout', '--quiet', '-b', 'feature'],
      ],
      'master',
    ],
    [
      'main of the remote',
      [
        ['update-ref', 'refs/remotes/origin/main', 'HEAD'],
        ['branch', '-M', 'feature'],
      ],
      'main',
    ],
    ['the only one there is', [['branch', '-M', 'trunk']], 'trunk'],
  ])('is %s', (_, commands, branch) => {
    const { root, git } = repository();
    for (const words of commands) git(...words);
    expect(defaultBranch(root)).toBe(branch);
  });

  it('is unknown without git', () => {
    const { path, remove } = temporaryFolder('sar-no-git');
    onTestFinished(remove);
    expect(defaultBranch(path)).toBeUndefined();
  });
});
