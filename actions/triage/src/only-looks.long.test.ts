import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunFacts } from '@sar/runtime';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runInProcess, type InProcessOptions } from './run-in-process.fixture.js';
import { BLOCKS, BREACH, DEGRADES, scene, sharedServer } from './run-triage.fixture.js';

const server = sharedServer();
const without: Partial<RunFacts> = { defaultBranch: undefined };

/** One scene for all: nothing is written in any of them. */
const CASES: readonly (readonly [string, InProcessOptions, string])[] = [
  ['in a dry run', { inputs: { 'dry-run': 'true' } }, 'Dry run: nothing was written'],
  ['with issues: off', { inputs: { issues: 'off' } }, 'the input "issues" is off'],
  ['without a token', { inputs: { token: '' } }, 'the input "token" is empty'],
  ['for a pull request', { facts: { event: 'pull_request', ref: 'refs/pull/1/merge' } }, 'the run is for pull_request'],
  ['for pull_request_target', { facts: { event: 'pull_request_target' } }, 'the run is for pull_request_target'],
  ['for a fork', { facts: { event: 'workflow_run', fromFork: true } }, 'another repository'],
  ['on another branch', { facts: { ref: 'refs/heads/feature' } }, 'only runs on the default branch (main) write'],
  ['on a tag with the name of the branch', { facts: { ref: 'refs/tags/main' } }, 'only runs on the default branch (main) write'],
  ['where the event does not tell the default branch', { facts: { ref: 'refs/heads/x', ...without } }, '(main)'],
  ['where another commit is checked out', { facts: { sha: 'f'.repeat(40) } }, 'the run is for ffffffffffff'],
];

describe('nothing is written anywhere, and everything is decided', () => {
  it('in a dry run, without a token, and off the default branch', async () => {
    const opened = scene({ server: server() });
    opened.signals([BREACH, BLOCKS, DEGRADES]);
    for (const [name, options, said] of CASES) {
      const run = await runInProcess(opened, options);
      expect(run.failure, name).toBeUndefined();
      expect(opened.writes(), name).toEqual([]);
      expect(run.log, name).toContain(said);
      const outputs = ['p0', 'p1', 'p2', 'p3', 'highest-severity', 'matrix'].map((output) => run.outputs.get(output));
      expect(outputs, name).toEqual(['1', '1', '1', '0', 'P0', '{"include":[]}']);
      expect(run.findings().findings, name).toHaveLength(3);
    }
  });

  it('a dry run says what would be done', async () => {
    const opened = scene({ server: server() });
    opened.signals([BREACH, BLOCKS]);
    const { log } = await runInProcess(opened, { inputs: { 'dry-run': 'true' } });
    expect(log).toMatch(/would do .*halt/);
    expect(log).toMatch(/would do .*issue/);
    expect(log).toMatch(/would do .*first sightings in branch sar-state/);
    expect(log).not.toMatch(/^ {2}done/m);
  });
});

it('on a schedule, whose event tells no default branch, it is asked for', async () => {
  const opened = scene({ server: server() });
  opened.signals([BLOCKS]);
  await runInProcess(opened, { facts: without });
  expect(opened.issues('sar:P1')).toHaveLength(1);
});

it('a dry run says that a halt would stop it', async () => {
  const opened = scene({ server: server() });
  opened.signals([BREACH]);
  await runInProcess(opened);
  opened.signals([BREACH, BLOCKS]);
  const { log } = await runInProcess(opened, { inputs: { 'dry-run': 'true' } });
  expect(log).toMatch(/not possible {2}state/);
  expect(log).not.toMatch(/would do .*first sightings/);
});

it('without a git repository nothing is written, since nobody can tell what is checked out', async () => {
  const opened = scene({ server: server() });
  opened.signals([BLOCKS]);
  const path = mkdtempSync(join(tmpdir(), 'sar-no-git-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  const run = await runInProcess(opened, { inputs: { path, 'html-file': join(opened.checkout.root, '.git', 'sar.html') } });
  expect(opened.writes()).toEqual([]);
  expect(run.log).toContain('which commit is checked out cannot be told');
  expect(run.findings()).toMatchObject({ isDefaultBranch: false });
  // The page says so, too.
  expect(readFileSync(run.outputs.get('html-file') ?? '', 'utf8')).toContain('which commit is checked out cannot be told');
});

describe('with less than all permissions', () => {
  it('without contents: write the issues are the memory', async () => {
    const opened = scene({ server: server(), permissions: { contents: 'read', issues: 'write' } });
    opened.signals([BLOCKS]);
    const run = await runInProcess(opened);
    expect(run.failure).toBeUndefined();
    expect(opened.issues('sar:P1')).toHaveLength(1);
    expect(run.log).toMatch(/not possible {2}state/);
    const again = await runInProcess(opened);
    expect(again.findings().findings[0]?.firstSeen).toBe(run.findings().findings[0]?.firstSeen);
  });

  it('without contents at all, too', async () => {
    const opened = scene({ server: server(), permissions: { issues: 'write' } });
    opened.signals([BLOCKS]);
    const run = await runInProcess(opened);
    expect(run.failure).toBeUndefined();
    expect(opened.issues('sar:P1')).toHaveLength(1);
    expect(run.log).toContain('First sightings are those of .sar in the checkout and of the issues');
    expect((await runInProcess(opened)).log).not.toMatch(/^ {2}done/m);
  });

  it('without issues nothing is written, since nobody can tell whether SAR is halted', async () => {
    const opened = scene({ server: server(), permissions: { contents: 'write' } });
    opened.signals([BLOCKS]);
    const run = await runInProcess(opened);
    expect(run.failure).toBeUndefined();
    expect(opened.writes()).toEqual([]);
    expect(run.log).toContain('issues');
  });
});
