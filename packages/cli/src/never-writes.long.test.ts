import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { allCommands } from './commands/commands.js';
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
  ['cache', 'prune', '--repo', 'o/r'],
  ['runs', 'prune', '--repo', 'o/r'],
  ['explain', 'static-key'],
  ['completion', 'bash'],
  ['rescue', '--explain'],
  ['rescue', '--offline', '--playbook', 'SAR-002', '--run-commands'],
  ['variables', 'check', '--repo', 'o/r'],
  ['variables', 'report', '--dry-run', '--repo', 'o/r'],
  ['variables', 'expected', '--baseline', 'sar:level-4-mlops'],
  ['variables', 'diff', '--repo', 'o/r'],
  ['variables', 'rotate-check', '--repo', 'o/r'],
  ['variables', 'preflight'],
  ['variables', 'import-guide', 'package.json'],
  ['variables', 'adopt', '--dry-run', '--repo', 'o/r'],
  ['variables', 'enforce', '--dry-run', '--repo', 'o/r'],
  ['variables', 'list', '--repo', 'o/r'],
  ['variables', 'get', 'X', '--repo', 'o/r'],
  ['variables', 'set', 'X', '1', '--dry-run', '--repo', 'o/r'],
  ['variables', 'delete', 'X', '--dry-run', '--repo', 'o/r'],
  ['intents', 'set', 'X', '1', '--dry-run', '--repo', 'o/r'],
  ['intents', 'delete', 'X', '--dry-run', '--repo', 'o/r'],
  ['intents', 'list'],
  ['intents', 'clear', '--all', '--dry-run'],
  ['intents', 'validate', '--repo', 'o/r'],
  ['intents', 'apply', '--dry-run', '--repo', 'o/r'],
  ['search', '--offline'],
  ['search', '--list'],
  ['search', '--offline', '--fix', '--dry-run'],
  ['ci-health', '--repo', 'o/r'],
  ['ci-health', 'classify', '../package.json'],
  ['ci-health', 'learn', '--dry-run', '--repo', 'o/r'],
  ['triage', '--offline'],
  ['triage', '--offline', '--format', 'html'],
  ['gate', '--offline', '--run-commands', '--base', 'HEAD'],
  ['gate', '--dry-run'],
  ['gate', '--lint'],
  ['diff', 'HEAD'],
  ['coverage'],
  ['watchdogs', 'check', '--repo', 'o/r'],
  ['watchdogs', 'enable', '--repo', 'o/r'],
  ['doctor'],
  ['doctor', '--offline', '--format', 'markdown'],
  ['init'],
  ['init', '--dry-run'],
  ['gaps', 'list'],
  ['gaps', 'add', 'x', '--layer', 'L1', '--severity', 'P3', '--dry-run'],
  ['gaps', 'update', 'g01', '--dry-run'],
  ['gaps', 'resolve', 'g01', '--dry-run'],
  ['gaps', 'propose', '--findings-file', 'findings.json'],
  ['gaps', 'render', '--dry-run'],
  ['gaps', 'check'],
  ['score', '--offline'],
  ['score', '--offline', '--write', '--dry-run'],
];
/** They are there to write: a pull request, which `--dry-run` shows only with a token, and a file. */
const WRITING = ['variables offer-guide', 'variables snapshot'];

it('every command is looked at here', async () => {
  const names = (await allCommands()).map(({ name }) => name);
  expect(names.filter((name) => !READING.some((words) => words.join(' ').startsWith(name)))).toEqual(WRITING);
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
