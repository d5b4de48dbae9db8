import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryRepository } from '../builders/temporary-repository.js';
import { layOutActionRepository } from './lay-out-action-repository.js';
import { readTar } from './read-tar.js';
import { repositoryArchive } from './repository-archive.js';

const LONG = `actions/${'long-folder-name/'.repeat(12)}index.js`;

function repository(files: Readonly<Record<string, string>>) {
  const made = temporaryRepository(files);
  onTestFinished(made.remove);
  return made;
}

it('holds the work tree without what the archive leaves out', () => {
  const { root, write, git } = repository({
    '.gitattributes': 'docs/** export-ignore\n*.test.ts export-ignore\n/fixtures export-ignore\n',
    '.gitignore': 'node_modules/\n',
    'actions/one/action.yml': 'committed',
    'docs/guide/page.md': 'x',
    'fixtures/a.yml': 'x',
    'src/a.test.ts': 'x',
    [LONG]: 'deep',
  });
  write('actions/one/action.yml', 'changed');
  write('dist/new.js', 'not committed');
  write('node_modules/x/index.js', 'x');
  const before = [git('status', '--porcelain'), git('count-objects')];
  const layout = layOutActionRepository(root, { owner: 'o', repository: 'r', ref: 'v1' });
  onTestFinished(layout.remove);
  expect(layout.root).toBe(join(layout.workFolder, '_actions', 'o', 'r', 'v1'));
  expect(readFileSync(join(layout.root, 'actions/one/action.yml'), 'utf8')).toBe('changed');
  expect(readFileSync(join(layout.root, 'dist/new.js'), 'utf8')).toBe('not committed');
  expect(readFileSync(join(layout.root, LONG), 'utf8')).toBe('deep');
  for (const absent of ['.git', 'node_modules', 'docs', 'fixtures', 'src'])
    expect(existsSync(join(layout.root, absent)), absent).toBe(false);
  expect([git('status', '--porcelain'), git('count-objects')], 'the repository is left alone').toEqual(before);
});

it('is byte for byte what git archive gives for a committed work tree', () => {
  const { root, write, commit } = repository({
    '.gitattributes': '* text=auto eol=lf\n*.md export-ignore\n',
    'a.md': 'x',
    'run.sh': 'x\n',
    [LONG]: '',
  });
  if (process.platform !== 'win32') execFileSync('chmod', ['+x', join(root, 'run.sh')]);
  write('crlf.txt', 'a\r\nb\r\n');
  commit('More');
  const expected = readTar(execFileSync('git', ['-C', root, 'archive', 'HEAD']));
  expect(readTar(repositoryArchive(root))).toEqual(expected);
  expect(expected.map(({ path }) => path)).toEqual(['.gitattributes', LONG, 'crlf.txt', 'run.sh']);
  if (process.platform !== 'win32') {
    expect(expected.find(({ path }) => path === 'run.sh')?.executable).toBe(true);
    expect(statSync(join(root, 'run.sh')).mode & 0o100).toBe(0o100);
  }
});
