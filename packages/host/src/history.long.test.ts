import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '@sar/baseline';
import { temporaryFolder, temporaryRepository, type TemporaryRepository } from '@sar/testkit';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { changedBy, headCommit, isAncestor } from './history.js';

let own: TemporaryRepository;
let start: string;
beforeEach(() => {
  own = temporaryRepository({ 'box/first': '1', top: '1' });
  start = own.git('rev-parse', 'HEAD');
  return () => own.remove();
});

/** Commits one more file of that name. */
function add(path: string): string {
  own.write(path, path);
  return own.commit(`Add ${path}`);
}

/** A clone that holds only the newest commits. */
function shallowClone(depth: number): string {
  const { path, remove } = temporaryFolder('sar-shallow');
  onTestFinished(remove);
  own.git('clone', '--quiet', `--depth=${depth}`, `file://${own.root}`, join(path, 'clone'));
  return join(path, 'clone');
}

const empty = () => {
  const { path, remove } = temporaryFolder('sar-empty');
  onTestFinished(remove);
  return path;
};

describe('headCommit', () => {
  it('is the commit that is checked out', () => {
    expect(headCommit(own.root)).toBe(start);
    own.git('switch', '--quiet', '--detach');
    expect(headCommit(own.root)).toBe(start);
  });

  it('is undefined before the first commit, and without git', () => {
    const folder = empty();
    expect(headCommit(folder)).toBeUndefined();
    own.git('-C', folder, 'init', '--quiet');
    expect(headCommit(folder)).toBeUndefined();
  });
});

describe('isAncestor', () => {
  it('follows every line of the history', () => {
    own.git('switch', '--quiet', '--create', 'feature');
    const feature = add('feature');
    own.git('switch', '--quiet', 'main');
    const main = add('main');
    expect([isAncestor(own.root, feature, main), isAncestor(own.root, main, feature)]).toEqual([false, false]);
    own.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'feature');
    const merge = own.git('rev-parse', 'HEAD');
    expect([start, feature, main, merge].map((commit) => isAncestor(own.root, commit, merge))).toEqual([true, true, true, true]);
    expect(isAncestor(own.root, merge, start)).toBe(false);
  });

  it('does not know what is not there', () => {
    for (const odd of ['0'.repeat(40), 'HEAD', 'main', '', '--all', own.git('rev-parse', 'HEAD^{tree}')]) {
      expect(isAncestor(own.root, odd, start)).toBeUndefined();
      expect(isAncestor(own.root, start, odd)).toBeUndefined();
    }
    expect(isAncestor(empty(), start, start)).toBeUndefined();
  });

  it('does not know what a shallow history hides', () => {
    own.git('switch', '--quiet', '--create', 'feature');
    const feature = add('feature');
    own.git('switch', '--quiet', 'main');
    const older = add('older');
    const newer = add('newer');
    const clone = shallowClone(2);
    own.git('-C', clone, 'fetch', '--quiet', '--depth=1', 'origin', 'feature');
    expect(isAncestor(clone, older, newer)).toBe(true);
    expect(isAncestor(clone, newer, older)).toBe(false);
    expect(isAncestor(clone, start, newer)).toBeUndefined();
    expect(isAncestor(clone, feature, newer)).toBeUndefined();
    expect(isAncestor(own.root, feature, newer)).toBe(false);
  });
});

describe('changedBy', () => {
  const added = (folder = 'box', root = own.root) => changedBy(root, own.git('rev-parse', 'HEAD'), folder);

  it('gives the commit that last changed each file, and its parent', () => {
    const second = add('box/second');
    own.write('box/first', 'changed');
    const change = own.commit('Change');
    const third = add('box/sub/third');
    add('boxes/x');
    expect(added()).toEqual(
      new Map([
        ['box/first', { commit: change, parent: second }],
        ['box/second', { commit: second, parent: start }],
        ['box/sub/third', { commit: third, parent: change }],
      ]),
    );
    expect(added('box/sub/')).toEqual(new Map([['box/sub/third', { commit: third, parent: change }]]));
    expect(added('').get('top')).toEqual({ commit: start, parent: undefined });
  });

  it('counts a file that was added again from its newest addition, and leaves out what is gone', () => {
    const gone = add('box/gone');
    own.git('rm', '--quiet', 'box/first', 'box/gone');
    const removal = own.commit('Remove');
    const again = add('box/first');
    expect(added()).toEqual(new Map([['box/first', { commit: again, parent: removal }]]));
    expect(changedBy(own.root, gone, 'box').get('box/first')).toEqual({ commit: start, parent: undefined });
  });

  it('counts what a merge brought from the merge, and its parent on the first line', () => {
    own.git('switch', '--quiet', '--create', 'feature');
    add('box/feature');
    own.git('switch', '--quiet', 'main');
    const main = add('box/main');
    own.git('merge', '--quiet', '--no-ff', '--no-commit', 'feature');
    own.write('box/evil', 'only in the merge');
    const merge = own.commit('Merge');
    expect(added()).toEqual(
      new Map([
        ['box/evil', { commit: merge, parent: main }],
        ['box/feature', { commit: merge, parent: main }],
        ['box/first', { commit: start, parent: undefined }],
        ['box/main', { commit: main, parent: start }],
      ]),
    );
  });

  it('does not count what a merged branch did and undid', () => {
    own.git('switch', '--quiet', '--create', 'feature');
    own.git('rm', '--quiet', 'box/first');
    own.commit('Remove');
    own.write('box/first', '1');
    own.commit('Add again');
    own.git('switch', '--quiet', 'main');
    add('other/x');
    own.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'feature');
    expect(added()).toEqual(new Map([['box/first', { commit: start, parent: undefined }]]));
  });

  it('counts a file that moved from its move', () => {
    own.git('mv', 'box/first', 'box/moved');
    const move = own.commit('Move');
    expect(added()).toEqual(new Map([['box/moved', { commit: move, parent: start }]]));
  });

  it('keeps odd names apart', () => {
    const names = ['\nx', 'x', 'a b', '"q"', 'ü🦀', '-o', ':(glob)*', `${'0'.repeat(40)} ${'0'.repeat(40)}`, '\n\nx', '\t'];
    const commits = names.map((name) => add(`box/odd/${name}`));
    expect(added('box/odd')).toEqual(
      new Map(names.map((name, at) => [`box/odd/${name}`, { commit: commits[at], parent: commits[at - 1] ?? start }])),
    );
    expect(changedBy(own.root, add('\nroot'), '').get('\nroot')).toMatchObject({ parent: commits.at(-1) });
  });

  it('does not know what was added where a shallow history ends', () => {
    const second = add('box/second');
    const third = add('box/third');
    expect(added('box', shallowClone(1))).toEqual(
      new Map([
        ['box/first', undefined],
        ['box/second', undefined],
        ['box/third', undefined],
      ]),
    );
    expect(added('box', shallowClone(2))).toEqual(
      new Map([
        ['box/first', undefined],
        ['box/second', undefined],
        ['box/third', { commit: third, parent: second }],
      ]),
    );
    expect(added('box', shallowClone(3)).get('box/second')).toEqual({ commit: second, parent: start });
    expect(added('box', shallowClone(9)).get('box/first')).toEqual({ commit: start, parent: undefined });
  });

  it('is empty for a folder that is not there, and refuses a commit that is not', () => {
    for (const folder of ['none', 'top', '../box', 'b*', ':/']) expect(added(folder)).toEqual(new Map());
    for (const commit of ['HEAD', '0'.repeat(40)]) expect(() => changedBy(own.root, commit, 'box')).toThrow(UserError);
  });

  it('is not bent by grafts', () => {
    const second = add('box/second');
    const third = add('box/third');
    mkdirSync(join(own.root, '.git/info'), { recursive: true });
    writeFileSync(join(own.root, '.git/info/grafts'), `${third} ${start}\n`);
    expect(added().get('box/third')).toEqual({ commit: third, parent: second });
    expect(isAncestor(own.root, second, third)).toBe(true);
  });

  it('says that git cannot read the repository where that is so, not that the commit is missing', () => {
    writeFileSync(join(own.root, '.git/config'), '[core\nbroken');
    expect(() => changedBy(own.root, start, 'box')).toThrow(/^git cannot read .*bad config line/);
  });

  it('is not bent by the configuration, and starts no program that it names', () => {
    own.git('switch', '--quiet', '--create', 'feature');
    add('box/feature');
    own.git('switch', '--quiet', 'main');
    add('box/main');
    own.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'feature');
    const folder = empty();
    // A signature that git would have checked: by a program that the configuration names.
    const [headers = '', message = ''] = own.git('cat-file', 'commit', 'HEAD').split('\n\n');
    const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n iQ\n -----END PGP SIGNATURE-----';
    writeFileSync(join(folder, 'signed'), `${headers}\n${signature}\n\n${message}\n`);
    own.git('reset', '--quiet', '--hard', own.git('hash-object', '-t', 'commit', '-w', join(folder, 'signed')));
    const before = added();
    const [program, mark, order] = ['program', 'sprung', 'order'].map((name) => join(folder, name)) as [string, string, string];
    writeFileSync(program, `#!/bin/sh\ntouch '${mark}'\n`, { mode: 0o755 });
    writeFileSync(order, 'box/main\n');
    const settings = {
      'log.showSignature': 'true',
      'gpg.program': program,
      'gpg.ssh.program': program,
      'diff.external': program,
      'core.pager': program,
      'log.showRoot': 'false',
      'log.diffMerges': 'off',
      'log.follow': 'true',
      'diff.renames': 'copies',
      'diff.orderFile': order,
      'color.ui': 'always',
      'format.pretty': 'oneline',
      'log.decorate': 'full',
      'core.quotePath': 'true',
      'diff.noprefix': 'true',
    };
    for (const [key, value] of Object.entries(settings)) own.git('config', key, value);
    expect(added()).toEqual(before);
    expect(added('box/main')).toEqual(new Map());
    expect(existsSync(mark)).toBe(false);
  });
});
