import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryRepository, type TemporaryRepository } from '@sar/testkit';
import { beforeEach, describe, expect, it } from 'vitest';
import { changedLines } from './changed-lines.js';
import { revisions } from './revisions.js';

let repository: TemporaryRepository;
beforeEach(() => {
  repository = temporaryRepository({ 'src/a.py': '1\n2\n3\n', 'src/b.py': '1\n', 'doc.md': 'x\n' });
  return () => repository.remove();
});
const change = (path: string, text: string, date: string) => {
  mkdirSync(join(repository.root, path, '..'), { recursive: true });
  writeFileSync(join(repository.root, path), text);
  repository.git('add', '--all');
  repository.git('-c', `user.name=t`, '-c', 'user.email=t@example.com', 'commit', '--quiet', '-m', path, '--date', date);
  return repository.git('rev-parse', 'HEAD').trim();
};

describe('the last change', () => {
  it('is the newest commit that touched a file or a folder', () => {
    const a = change('src/a.py', 'new\n', '2026-11-02T00:00:00Z');
    const doc = change('doc.md', 'new\n', '2026-11-03T00:00:00Z');
    const git = revisions(repository.root);
    expect(git?.head).toBe(doc);
    expect(git?.lastChange(['src'])).toMatchObject({ known: true, value: { commit: a } });
    expect(git?.lastChange(['src/', './doc.md'])).toMatchObject({ known: true, value: { commit: doc } });
    expect(git?.lastChange(['gone'])).toEqual({ known: true, value: undefined });
    const all = git?.lastChanges(['src', 'doc.md', 'src/a.py', 'gone']);
    expect(all?.known === true && [...all.value].map(([path, { commit }]) => [path, commit]).toSorted()).toEqual(
      [
        ['doc.md', doc],
        ['src', a],
        ['src/a.py', a],
      ].toSorted(),
    );
  });

  it('takes a path as it is, not as a pattern', () => {
    const star = change('src/*.py', 'x\n', '2026-11-02T00:00:00Z');
    change('src/a.py', 'new\n', '2026-11-03T00:00:00Z');
    expect(revisions(repository.root)?.lastChange(['src/*.py'])).toMatchObject({ value: { commit: star } });
  });

  it('is not known where there is no git', () => {
    rmSync(join(repository.root, '.git'), { recursive: true });
    expect(revisions(repository.root)).toBeUndefined();
  });
});

describe('lines that changed since the base', () => {
  it('are the same whatever the configuration of the repository says of patches', () => {
    change('src/a.py', '1\n2\n3\n4\n5\n', '2026-11-02T00:00:00Z');
    const base = repository.git('rev-parse', 'HEAD').trim();
    change('src/a.py', '1x\n2\n3x\n4\n5\n', '2026-11-03T00:00:00Z');
    change('src/b.py', 'x\n', '2026-11-04T00:00:00Z');
    for (const [key, value] of [
      ['diff.interHunkContext', '5'],
      ['diff.noprefix', 'true'],
      ['diff.mnemonicPrefix', 'true'],
      ['diff.context', '9'],
      ['color.ui', 'always'],
      ['core.quotePath', 'false'],
    ] as const)
      repository.git('config', key, value);
    const answer = revisions(repository.root, base)?.changedLines();
    expect(answer?.known === true && Object.fromEntries(answer.value)).toEqual({
      'src/a.py': [
        { first: 1, last: 1 },
        { first: 3, last: 3 },
      ],
      'src/b.py': [{ first: 1, last: 1 }],
    });
  });

  it('are those of the branch and of the work tree', () => {
    const base = repository.git('rev-parse', 'HEAD').trim();
    change('src/a.py', '1\n2a\n2b\n3\n', '2026-11-02T00:00:00Z');
    change('näm e.py', 'x\ny\n', '2026-11-03T00:00:00Z');
    appendFileSync(join(repository.root, 'src/b.py'), '+++ b/doc.md\n@@ -1 +1,9 @@\n');
    const answer = revisions(repository.root, base)?.changedLines();
    expect(answer?.known === true && Object.fromEntries(answer.value)).toEqual({
      'src/a.py': [{ first: 2, last: 3 }],
      'näm e.py': [{ first: 1, last: 2 }],
      'src/b.py': [{ first: 2, last: 3 }],
    });
  });

  it('are none without a base, and unknown for one that is not there', () => {
    expect(revisions(repository.root)?.changedLines()).toBeUndefined();
    expect(revisions(repository.root, 'f'.repeat(40))?.changedLines()).toMatchObject({ known: false, reason: 'unsupported' });
  });

  it('are not taken from a patch that only removes', () => {
    expect([...changedLines('--- a/x\n+++ b/x\n@@ -1,2 +0,0 @@\n-a\n-b\n')]).toEqual([]);
  });
});

describe('files that changed since a commit', () => {
  it('are named, and unknown commits told', () => {
    const base = repository.git('rev-parse', 'HEAD').trim();
    change('src/a.py', 'new\n', '2026-11-02T00:00:00Z');
    const git = revisions(repository.root);
    expect(git?.changedSince(base)).toEqual({ known: true, value: ['src/a.py'] });
    expect(git?.changedSince('f'.repeat(40))).toMatchObject({ known: false });
    expect(git?.changedSince('--output=x')).toMatchObject({ known: false });
  });
});
