import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '@sar/baseline';
import { temporaryFolder, temporaryRepository, type TemporaryRepository } from '@sar/testkit';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { checkoutTree } from './checkout-tree.js';
import { changedFiles, changedSince } from './changed-files.js';
import { currentBranch, originRepository } from './git-facts.js';

let repository: TemporaryRepository;
beforeEach(() => {
  repository = temporaryRepository({ 'a.txt': '1', 'b.txt': '1', 'gone.txt': '1', 'sub/c.txt': '1', '.gitignore': 'ignored\n' });
  return () => repository.remove();
});

describe('changedFiles', () => {
  it('compares the work tree with the merge base', () => {
    const { root, git, write, commit } = repository;
    git('switch', '--quiet', '--create', 'feature');
    write('a.txt', '2');
    commit('Change a');
    git('switch', '--quiet', 'main');
    write('b.txt', '2');
    commit('Change b on main');
    git('switch', '--quiet', 'feature');
    git('rm', '--quiet', 'gone.txt');
    write('sub/c.txt', '2');
    write('new\n::error::ü.yml', '1');
    write('ignored', '1');
    expect([...changedFiles(root, 'main')].toSorted()).toEqual(['a.txt', 'gone.txt', 'new\n::error::ü.yml', 'sub/c.txt']);
    expect([...changedFiles(root, git('rev-parse', 'HEAD'))].toSorted()).toEqual(['gone.txt', 'new\n::error::ü.yml', 'sub/c.txt']);
    expect(changedSince(root, git('merge-base', 'main', 'HEAD'))).toEqual(changedFiles(root, 'main'));
    expect(() => changedSince(root, '1'.repeat(40))).toThrow(UserError);
  });

  it('names a moved file by its old name, too', () => {
    const { root, git, write, commit } = repository;
    write('settings.yml', 'one: 1\ntwo: 2\nthree: 3\n');
    commit('Settings');
    git('mv', 'settings.yml', 'sub/settings.yml');
    commit('Move');
    expect(changedFiles(root, 'HEAD~1')).toEqual(new Set(['settings.yml', 'sub/settings.yml']));
  });

  it('is empty where nothing changed, also when a file was only touched', () => {
    utimesSync(join(repository.root, 'a.txt'), 1, 1);
    expect(changedFiles(repository.root, 'HEAD')).toEqual(new Set());
  });

  it('sees a change of the same moment and the same size', () => {
    const { root, git } = repository;
    const file = join(root, 'a.txt');
    const at = Math.floor(Date.now() / 1000) - 5;
    utimesSync(file, at, at);
    git('add', 'a.txt');
    utimesSync(join(root, '.git/index'), at, at);
    writeFileSync(file, '2');
    utimesSync(file, at, at);
    expect(changedFiles(root, 'HEAD')).toEqual(new Set(['a.txt']));
  });

  it('names files relative to the folder that is looked at', () => {
    repository.write('a.txt', '2');
    repository.write('sub/c.txt', '2');
    repository.write('sub/d.txt', '2');
    expect(changedFiles(join(repository.root, 'sub'), 'HEAD')).toEqual(new Set(['c.txt', 'd.txt']));
  });

  it.each(['none', '--all', '--output=pwned', '-h', '', 'HEAD:a.txt', 'a'.repeat(40), 'main --output=pwned', '$(touch pwned)'])(
    'refuses the base %j',
    (base) => {
      expect(() => changedFiles(repository.root, base)).toThrow(UserError);
      expect(existsSync(join(repository.root, 'pwned'))).toBe(false);
    },
  );

  it('says how to mend a checkout that lacks the base', () => {
    expect(() => changedFiles(repository.root, 'origin/main')).toThrow('git finds no common commit of origin/main and HEAD');
    expect(() => changedFiles(repository.root, 'origin/main')).toThrow('fetch-depth: 0');
  });

  it('compares the files of the checkout, wherever the configuration says that they are', () => {
    const { root, git, write } = repository;
    const { path, remove } = temporaryFolder('sar-elsewhere');
    onTestFinished(remove);
    writeFileSync(join(path, 'secret.txt'), '1');
    write('a.txt', '2');
    write('new.txt', '1');
    git('config', 'core.worktree', path);
    expect([...changedFiles(root, 'HEAD')].toSorted()).toEqual(['a.txt', 'new.txt']);
    expect(changedFiles(join(root, 'sub'), 'HEAD')).toEqual(new Set());
  });

  it('compares a work tree of its own, and says that a bare repository has no files', () => {
    const { git } = repository;
    const { path, remove } = temporaryFolder('sar-clones');
    onTestFinished(remove);
    git('worktree', 'add', '--quiet', '-b', 'other', join(path, 'linked'));
    writeFileSync(join(path, 'linked/a.txt'), '2');
    expect(changedFiles(join(path, 'linked'), 'main')).toEqual(new Set(['a.txt']));
    git('clone', '--quiet', '--bare', repository.root, join(path, 'bare'));
    expect(() => changedFiles(join(path, 'bare'), 'main')).toThrow('this operation must be run in a work tree');
  });

  it('passes on why git does not look at all', () => {
    const { root } = repository;
    writeFileSync(join(root, '.git/config'), '[core\nbroken');
    expect(() => changedFiles(root, 'HEAD')).toThrow(/\(fatal: bad config line/);
  });

  it('refuses commits without a common one, and folders without git', () => {
    const { root, git, commit } = repository;
    git('switch', '--quiet', '--orphan', 'other');
    commit('Alone');
    expect(() => changedFiles(root, 'main')).toThrow(UserError);
    const { path, remove } = temporaryFolder('sar-no-git');
    onTestFinished(remove);
    expect(() => changedFiles(path, 'main')).toThrow(UserError);
  });
});

describe('a repository whose configuration names programs', () => {
  /** A program that leaves a mark when it is started. */
  function trap(): { readonly program: string; readonly sprung: () => boolean } {
    const { path, remove } = temporaryFolder('sar-trap');
    onTestFinished(remove);
    const program = join(path, 'program');
    const mark = join(path, 'sprung');
    writeFileSync(program, `#!/bin/sh\ntouch '${mark}'\ncat\n`);
    chmodSync(program, 0o755);
    return { program, sprung: () => existsSync(mark) };
  }

  it.each<[string, (program: string, given: TemporaryRepository) => void]>([
    ['core.fsmonitor', (program, { git }) => git('config', 'core.fsmonitor', program)],
    [
      'a hook',
      (program, { root, git }) => {
        mkdirSync(join(root, 'hooks'));
        writeFileSync(join(root, 'hooks/post-index-change'), readFileSync(program));
        chmodSync(join(root, 'hooks/post-index-change'), 0o755);
        git('config', 'core.hooksPath', join(root, 'hooks'));
      },
    ],
    [
      'a filter',
      (program, { git, write }) => {
        write('.gitattributes', '*.txt filter=x=y\n');
        git('config', 'filter.x=y.clean', program);
        git('config', 'filter.x=y.required', 'true');
      },
    ],
    [
      'a filter process',
      (program, { git, write }) => {
        write('.gitattributes', '*.txt filter=p\n');
        git('config', 'filter.p.process', program);
      },
    ],
    [
      'a diff driver',
      (program, { git, write }) => {
        write('.gitattributes', '*.txt diff=x\n');
        git('config', 'diff.x.command', program);
        git('config', 'diff.x.textconv', program);
        git('config', 'diff.external', program);
      },
    ],
    ['a pager', (program, { git }) => git('config', 'core.pager', program)],
    [
      'a remote that a partial clone fetches from',
      (program, { root, git }) => {
        git('config', 'core.repositoryFormatVersion', '1');
        git('config', 'extensions.partialClone', 'origin');
        git('config', 'remote.origin.url', `ext::${program}`);
        git('config', 'remote.origin.promisor', 'true');
        git('config', 'protocol.ext.allow', 'always');
        const blob = git('rev-parse', 'HEAD:a.txt');
        rmSync(join(root, '.git/objects', blob.slice(0, 2), blob.slice(2)));
      },
    ],
  ])('does not start %s', (_, set) => {
    const { program, sprung } = trap();
    set(program, repository);
    utimesSync(join(repository.root, 'a.txt'), 1, 1);
    writeFileSync(join(repository.root, 'b.txt'), '2');
    checkoutTree(repository.root).list();
    currentBranch(repository.root);
    originRepository(repository.root);
    try {
      changedFiles(repository.root, 'HEAD');
    } catch (error) {
      expect(error).toBeInstanceOf(UserError);
    }
    expect(sprung()).toBe(false);
  });

  it('writes nothing, not even a fresher index', () => {
    const index = join(repository.root, '.git/index');
    utimesSync(join(repository.root, 'a.txt'), 1, 1);
    const before = readFileSync(index);
    changedFiles(repository.root, 'HEAD');
    checkoutTree(repository.root).list();
    expect(readFileSync(index).equals(before)).toBe(true);
  });
});
