import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@sar/testkit';
import { expect, it, onTestFinished } from 'vitest';
import { cached, EXAMPLE, NPM, repositoryFor, runChecker, UNCACHED } from './run-checker.fixture.js';

it('fix edits the checkout; the output patch makes the same of another one', async () => {
  const { root, git } = repositoryFor(EXAMPLE);
  const result = await runChecker(root, { fix: 'true', 'fail-on': 'never' });
  expect(result.exitCode, result.log).toBe(0);
  expect(
    git('status', '--porcelain')
      .split('\n')
      .map((line) => line.trim()),
  ).toEqual(['M .github/workflows/bare.yml', 'M .github/workflows/dead.yml']);
  const patch = result.outputs.get('patch') ?? '';

  const other = repositoryFor(EXAMPLE);
  execFileSync('git', ['apply', '-'], { cwd: other.root, input: patch });
  expect(other.git('diff')).toBe(git('diff'));

  const again = await runChecker(root, { fix: 'true' });
  expect(again.exitCode, again.log).toBe(0);
  expect(Object.fromEntries(again.outputs)).toMatchObject({ 'findings-count': '0', patch: '' });
});

it('without fix nothing is edited, and the summary shows the edits', async () => {
  const { root, git } = repositoryFor(EXAMPLE);
  const result = await runChecker(root, { 'fail-on': 'never' });
  expect(git('status', '--porcelain')).toBe('');
  expect(result.outputs.get('patch')).toBe('');
  expect(result.summary).toContain('+          cache: npm');
});

it('a patch of a file with CRLF and an odd name still applies', async () => {
  const files = { ...NPM, '.github/workflows/o"d\tnäme.yml': UNCACHED.replaceAll('\n', '\r\n') };
  const { root } = repositoryFor(files);
  const { outputs } = await runChecker(root, { fix: 'true', 'fail-on': 'never' });
  const other = repositoryFor(files);
  execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: other.root, input: outputs.get('patch') ?? '' });
  for (const path of Object.keys(files)) expect(readFileSync(join(other.root, path), 'utf8')).toBe(readFileSync(join(root, path), 'utf8'));
  expect(other.git('status', '--porcelain')).not.toBe('');
});

it('writes nothing behind a link', async () => {
  const { path: victim, remove } = temporaryFolder('sar-victim');
  onTestFinished(remove);
  mkdirSync(join(victim, 'workflows'));
  const { root } = repositoryFor(NPM);
  symlinkSync(victim, join(root, '.github'));
  execFileSync('cp', ['-r', join(repositoryFor({ 'ci.yml': cached('v2') }).root, 'ci.yml'), join(victim, 'workflows')]);
  const before = readFileSync(join(victim, 'workflows/ci.yml'), 'utf8');
  await runChecker(root, { fix: 'true' });
  expect(readFileSync(join(victim, 'workflows/ci.yml'), 'utf8')).toBe(before);
});
