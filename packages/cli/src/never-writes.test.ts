import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { COMMANDS } from './commands/commands.js';
import { EXAMPLE, hashOfTree, repositoryFor } from './example-repository.fixture.js';
import { sarIn } from './fake-io.fixture.js';

const READING: readonly (readonly string[])[] = [
  ['patrol'],
  ['patrol', '--changed', 'HEAD'],
  ['patrol', '--format', 'json'],
  ['patrol', '--format', 'markdown'],
  ['patrol', '--format', 'sarif'],
  ['patrol', '--format', 'github', '--fail-on', 'new:P3'],
  ['patrol', '--pedantic', '--offline', '--as-of', '2026-01-01'],
  ['cache', 'check', '--explain'],
  ['cache', 'fix', '--dry-run'],
  ['cache', 'explain'],
  ['explain', 'static-key'],
  ['completion', 'bash'],
];

it('every command is looked at here', () => {
  expect(COMMANDS.filter(({ name }) => !READING.some((words) => words.join(' ').startsWith(name))).map(({ name }) => name)).toEqual([]);
});

it.each(READING)('sar %s %s %s leaves every byte of the repository as it was', async (...words) => {
  const { root } = repositoryFor(EXAMPLE);
  mkdirSync(join(root, 'elsewhere'));
  const before = hashOfTree(root);
  await sarIn(join(root, 'elsewhere'), words);
  expect(hashOfTree(root)).toBe(before);
});

it.each([
  [['patrol', '--accept'], '.sar/findings.json'],
  [['patrol', '--out', 'reports'], 'reports/patrol.json\nreports/patrol.md\nreports/patrol.sarif'],
  [['cache', 'fix'], '.github/workflows/ci.yml'],
])('sar %j writes what it is asked for and nothing else', async (words, paths) => {
  const { root, git } = repositoryFor(EXAMPLE);
  await sarIn(root, words);
  expect(git('ls-files', '--modified', '--others')).toBe(paths);
});
