import { execFileSync } from 'node:child_process';
import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../builders/temporary-folder.js';
import { createGitState } from './git-state.js';

const DATE = new Date('2026-11-01T12:00:00Z');
const seed = (files: Parameters<typeof createGitState>[0]['files']) => createGitState({ files, branch: 'main', date: DATE });

describe('createGitState', () => {
  it('gives blobs, trees and commits the ids of real git', () => {
    const state = seed({
      'a.txt': 'one\n',
      'a/b.txt': 'two',
      'a-b/ünïcode.txt': 'three',
      'run.sh': { mode: '100755', content: '#!/bin/sh\n' },
      link: { mode: '120000', content: 'a.txt' },
      'binary.dat': Uint8Array.from([0, 255, 1]),
    });
    const folder = temporaryFolder('git-state');
    const git = (input: string | Buffer, ...args: string[]): string =>
      execFileSync('git', ['-C', folder.path, ...args], {
        input,
        encoding: 'utf8',
        env: {
          PATH: process.env['PATH'] ?? '',
          HOME: folder.path,
          GIT_AUTHOR_NAME: 'Octo Cat',
          GIT_AUTHOR_EMAIL: 'octocat@example.com',
          GIT_AUTHOR_DATE: '2026-11-01T12:00:00Z',
          GIT_COMMITTER_NAME: 'Octo Cat',
          GIT_COMMITTER_EMAIL: 'octocat@example.com',
          GIT_COMMITTER_DATE: '2026-11-01T12:00:00Z',
        },
      }).trim();
    try {
      git('', 'init', '-q');
      const index = [...state.files('main')].map(([path, { mode, id }]) => {
        expect(git(state.objects.blobs.get(id) ?? '', 'hash-object', '-w', '--stdin')).toBe(id);
        return `${mode} ${id}\t${path}\n`;
      });
      git(index.join(''), 'update-index', '--index-info');
      const tree = git('', 'write-tree');
      const head = state.head('main') ?? '';
      expect(state.objects.commits.get(head)?.tree).toBe(tree);
      const person = { name: 'Octo Cat', email: 'octocat@example.com', date: DATE };
      const commit = { tree, parents: [], author: person, committer: person, message: 'Initial commit\n' };
      expect(state.objects.addCommit(commit)).toBe(git('', 'commit-tree', tree, '-m', 'Initial commit'));
    } finally {
      folder.remove();
    }
  });

  it('commits additions and deletions on top of a branch, and keeps what else is there', () => {
    const state = seed({ 'keep.txt': 'k', 'old/gone.txt': 'g', 'run.sh': { mode: '100755', content: 'x' } });
    const first = state.head('main') ?? '';
    const second = state.commit({
      branch: 'main',
      message: 'Change',
      additions: { 'new/file.txt': 'n', 'run.sh': 'y' },
      deletions: ['old/gone.txt'],
      date: DATE,
    });
    expect([...state.files('main').keys()]).toEqual(['keep.txt', 'new/file.txt', 'run.sh']);
    expect(state.files('main').get('run.sh')?.mode).toBe('100755');
    expect(state.readText(first, 'old/gone.txt')).toBe('g');
    expect(state.objects.commits.get(second)?.parents).toEqual([first]);
    expect(state.history('main')).toEqual([second, first]);
  });

  it('starts a branch that is not there without parents', () => {
    const state = seed({ a: '1' });
    const id = state.commit({ branch: 'state', message: 'First', additions: { b: '2' }, date: DATE });
    expect(state.objects.commits.get(id)?.parents).toEqual([]);
    expect([...state.files('state').keys()]).toEqual(['b']);
  });

  it.each([
    ['main', true],
    ['heads/main', true],
    ['refs/heads/main', true],
    ['v1', true],
    ['annotated', true],
    ['nothing', false],
    ['0000000000000000000000000000000000000000', false],
  ])('resolves %s: %s', (name, found) => {
    const state = seed({ a: '1' });
    const head = state.head('main') ?? '';
    state.refs.set('refs/tags/v1', head);
    const tagger = { name: 'o', email: 'o@example.com', date: DATE };
    state.refs.set('refs/tags/annotated', state.objects.addTag({ object: head, type: 'commit', name: 'annotated', tagger, message: 'm' }));
    expect(state.resolve(name)).toBe(found ? head : undefined);
  });

  it('tells a fast-forward from another history', () => {
    const state = seed({ a: '1' });
    const first = state.head('main') ?? '';
    const second = state.commit({ branch: 'main', message: 'm', additions: { a: '2' }, date: DATE });
    const other = state.commit({ branch: 'other', message: 'm', additions: { a: '2' }, date: DATE });
    expect(state.isAncestor(first, second)).toBe(true);
    expect(state.isAncestor(second, first)).toBe(false);
    expect(state.isAncestor(other, second)).toBe(false);
  });

  it('has no branch without files', () => {
    expect(seed({}).refs.size).toBe(0);
  });

  it('forbids direct commits only on protected branches and only to those who may not bypass', () => {
    const state = seed({ a: '1' });
    state.protections.set('main', { kind: 'ruleset', bypass: ['release-bot[bot]'] });
    expect(state.forbids('main', 'octocat')).toBe(true);
    expect(state.forbids('main', 'release-bot[bot]')).toBe(false);
    expect(state.forbids('other', 'octocat')).toBe(false);
  });

  it('reads back every file that was put in', () => {
    const name = fc.stringMatching(/^[a-z]{1,3}$/);
    const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(fc.dictionary(path, fc.uint8Array({ maxLength: 20 })), (files) => {
        const paths = Object.keys(files);
        const clash = paths.filter((one) => paths.some((other) => other.startsWith(`${one}/`)));
        const state = seed(files);
        for (const [at, bytes] of Object.entries(files)) {
          if (!clash.includes(at)) expect(state.read('main', at)).toEqual(Buffer.from(bytes));
        }
      }),
      { numRuns: 100 },
    );
  });
});
