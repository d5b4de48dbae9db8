import type { RunFacts } from '@sar/runtime';
import { describe, expect, it } from 'vitest';
import { isWrite } from './is-write.fixture.js';
import { runInProcess, type InProcessOptions } from './run-in-process.fixture.js';
import { BASELINE, FIXABLE, scene, sharedServer, VARIABLES_TOKEN } from './run-monitor.fixture.js';

const server = sharedServer();
const HALTING = `${BASELINE}  halt-at-critical: true\n`;
const without = { defaultBranch: undefined };

describe('nothing is written anywhere, and everything is shown', () => {
  it.each<[string, InProcessOptions, string]>([
    ['in a dry run', { inputs: { 'dry-run': 'true' } }, 'dry run'],
    ['for a pull request', { facts: { event: 'pull_request', ref: 'refs/pull/1/merge' } }, 'the run is for pull_request'],
    ['for pull_request_target', { facts: { event: 'pull_request_target' } }, 'the run is for pull_request_target'],
    ['for a fork', { facts: { event: 'workflow_run', fromFork: true } }, 'another repository'],
    ['on another branch', { facts: { ref: 'refs/heads/feature' } }, 'only runs on the default branch (main) write'],
    ['on a tag with the name of the branch', { facts: { ref: 'refs/tags/main' } }, 'only runs on the default branch (main) write'],
    ['in a merge queue', { facts: { event: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-1' } }, 'only runs on'],
    ['on another branch, where the event does not tell the default one', { facts: { ref: 'refs/heads/x', ...without } }, '(main)'],
  ])('%s', async (_, options, said) => {
    const opened = await scene({ server: server(), baseline: HALTING });
    opened.results({ workflow: 'ci.yml', count: 40, failed: 24, log: FIXABLE });
    const inputs = { dispatch: 'heal.yml', ...options.inputs };
    const { failure, log, summary, outputs } = await runInProcess(opened, { ...options, inputs });
    expect(failure).toBeUndefined();
    expect(opened.server.requests.filter(isWrite)).toEqual([]);
    expect(log).toContain(said);
    expect(log).toMatch(/would do\s+variable/);
    expect(log).toMatch(/would do\s+alert\s+the new issue would be opened/);
    expect(log).toMatch(/would do\s+halt/);
    expect(summary).toContain('Dry run: nothing was written');
    expect(outputs.get('state')).toBe('critical');
  });

  it('where the default branch cannot be read', async () => {
    const opened = await scene({ server: server() });
    opened.results({ workflow: 'ci.yml', count: 40, failed: 24 });
    opened.server.faults.always({ operation: 'repos/get' }, { kind: 'status', status: 502 });
    const { log, failure } = await runInProcess(opened, { facts: without, inputs: { branch: 'main' } });
    expect(failure).toBeUndefined();
    expect(log).toContain('which branch is the default one could not be read');
    expect(opened.server.requests.filter(isWrite)).toEqual([]);
  });
});

it('as the runner starts it for the pull request of a fork: nothing is written', async () => {
  const opened = await scene();
  opened.results({ workflow: 'ci.yml', count: 40, failed: 24, log: FIXABLE });
  const payload = { pull_request: { head: { repo: { full_name: 'evil/octo-repo' } } }, repository: { default_branch: 'main' } };
  const inputs = { 'variables-token': VARIABLES_TOKEN, dispatch: 'heal.yml' };
  const result = await opened.run(inputs, { event: { name: 'pull_request', payload }, env: { GITHUB_REF: 'refs/pull/1/merge' } });
  expect(result.exitCode, result.log).toBe(0);
  expect(result.requests.filter(isWrite)).toEqual([]);
  expect(result.log).toContain('another repository, a fork');
  expect(result.outputs.get('state')).toBe('critical');
});

it('on a schedule, whose event tells no default branch, it is asked for', async () => {
  const opened = await scene({ server: server() });
  opened.results({ workflow: 'ci.yml', count: 40, failed: 24 });
  const facts: Partial<RunFacts> = { event: 'schedule', ...without };
  await runInProcess(opened, { facts });
  expect(opened.issues('sar:ci-health')).toHaveLength(1);
});
