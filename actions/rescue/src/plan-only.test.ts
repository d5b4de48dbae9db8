import type { RunFacts } from '@sar/runtime';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runInProcess, type InProcessOptions } from './run-in-process.fixture.js';
import { sharedServer } from './run-rescue.fixture.js';
import { missingVariable } from './scenes.fixture.js';

const server = sharedServer();
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T12:00:00Z') }));
afterEach(() => void vi.useRealTimers());

const without: Partial<RunFacts> = { defaultBranch: undefined };
const APPLY = { playbook: 'SAR-001', apply: 'true' };
const CASES: readonly (readonly [string, InProcessOptions, string])[] = [
  ['without apply', { inputs: { playbook: 'SAR-001' } }, 'Planned only: nothing was written'],
  ['in a dry run', { inputs: { ...APPLY, 'dry-run': 'true' } }, 'Dry run: nothing was written'],
  ['for a pull request', { inputs: APPLY, facts: { event: 'pull_request', ref: 'refs/pull/1/merge' } }, 'the run is for pull_request'],
  ['for pull_request_target', { inputs: APPLY, facts: { event: 'pull_request_target' } }, 'the run is for pull_request_target'],
  ['for a fork', { inputs: APPLY, facts: { event: 'workflow_run', fromFork: true } }, 'another repository'],
  ['on another branch', { inputs: APPLY, facts: { ref: 'refs/heads/feature' } }, 'only runs on the default branch (main) write'],
  ['on a tag of that name', { inputs: APPLY, facts: { ref: 'refs/tags/main' } }, 'only runs on the default branch (main) write'],
  ['where the event does not tell the default branch', { inputs: APPLY, facts: { ref: 'refs/heads/x', ...without } }, '(main)'],
  ['where another commit is checked out', { inputs: APPLY, facts: { sha: 'f'.repeat(40) } }, 'the run is for ffffffffffff'],
];

describe('nothing is written anywhere, and the plan is there', () => {
  it('without apply, in a dry run, and off the default branch', async () => {
    const opened = missingVariable({ server: server() });
    for (const [name, options, said] of CASES) {
      const run = await runInProcess(opened, options);
      expect(run.failure, name).toBeUndefined();
      expect(opened.writes(), name).toEqual([]);
      expect(run.log, name).toContain(said);
      expect(run.summary, name).toContain('SAR-001');
      expect([run.outputs.get('planned'), run.outputs.get('applied'), run.outputs.get('failed')], name).toEqual(['1', '0', '0']);
      expect(run.outputs.get('pull-request'), name).toBe('');
      expect(run.plan(), name).toMatchObject({ applied: false, reports: [{ playbook: 'SAR-001', outcome: 'planned' }] });
    }
  });

  it('without a token, of what can be seen without one', async () => {
    const opened = missingVariable({ server: server() });
    const run = await runInProcess(opened, { inputs: { ...APPLY, token: '', 'variables-token': '' } });
    expect(run.failure).toBeUndefined();
    expect(run.log).toContain('the input "token" is empty');
    expect(run.log).toMatch(/variable-audit could not judge one place: .*token/);
    expect(server().requests).toEqual([]);
  });
});

it('where a playbook needs none of the findings there is nothing to do', async () => {
  const opened = missingVariable({ server: server() });
  const run = await runInProcess(opened, { inputs: { playbook: 'SAR-006', apply: 'true' } });
  expect(run.failure).toBeUndefined();
  expect(run.log).toMatch(/Nothing to rescue$/);
  expect(opened.writes()).toEqual([]);
});
