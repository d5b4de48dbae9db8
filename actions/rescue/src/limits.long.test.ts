import { addIssue, addLabel } from '@sar/testkit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runInProcess } from './run-in-process.fixture.js';
import { sharedServer, type Scene } from './run-rescue.fixture.js';
import { missingVariable, oldSecret, staleIndex } from './scenes.fixture.js';

const server = sharedServer();
const NOW = new Date('2026-11-22T12:00:00Z');
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }));
afterEach(() => void vi.useRealTimers());

const outcomes = async (opened: Scene, inputs: Readonly<Record<string, string>>) =>
  (await runInProcess(opened, { inputs: { apply: 'true', ...inputs } })).plan().reports.map(({ outcome }) => outcome);

describe('what a run may do', () => {
  it('begins no more playbooks than max-actions', async () => {
    const opened = missingVariable({ server: server() });
    expect(await outcomes(opened, { playbook: 'SAR-001', 'max-actions': '0' })).toEqual(['not-now']);
    expect(opened.writes()).toEqual([]);
    expect(await outcomes(opened, { playbook: 'SAR-001', 'max-actions': '1' })).toEqual(['waiting']);
  });

  it('writes nothing while an issue halts SAR, and says which', async () => {
    const opened = staleIndex({ server: server() });
    addLabel(opened.repository, { name: 'sar:halt' });
    addIssue(opened.repository, { title: 'Stop', labels: ['sar:halt'], user: 'octocat' });
    const run = await runInProcess(opened, { inputs: { apply: 'true', playbook: 'SAR-003' } });
    expect(run.plan().reports).toMatchObject([{ outcome: 'not-now', words: expect.stringContaining('halted by issue #1') as string }]);
    expect(run.failure).toBeUndefined();
    expect(opened.writes()).toEqual([]);
  });

  it('writes nothing where it cannot be read whether SAR is halted', async () => {
    const opened = staleIndex({ server: server(), permissions: { contents: 'write', actions: 'write', pull_requests: 'write' } });
    const run = await runInProcess(opened, { inputs: { apply: 'true', playbook: 'SAR-003' } });
    expect(run.plan().reports).toMatchObject([{ outcome: 'not-now' }]);
    expect(run.log).toContain('issues: read');
    expect(opened.writes()).toEqual([]);
  });

  it('acts once when two runs are at it at once', async () => {
    const opened = oldSecret({ server: server() });
    const both = await Promise.all([1, 2].map(async () => runInProcess(opened, { inputs: { apply: 'true', playbook: 'SAR-006' } })));
    expect(both.map(({ failure }) => failure)).toEqual([undefined, undefined]);
    expect(opened.issues()).toHaveLength(1);
    const journal = JSON.parse(opened.repository.git.readText('sar-state', 'rescue/journal.json') ?? '{}') as { attempts: unknown[] };
    expect(journal.attempts).toHaveLength(1);
  });
});

describe('a token', () => {
  it('that may not start workflows is named, and an issue asks the owner', async () => {
    const opened = staleIndex({
      server: server(),
      permissions: { contents: 'write', issues: 'write', pull_requests: 'write', actions: 'read' },
    });
    const run = await runInProcess(opened, { inputs: { apply: 'true', playbook: 'SAR-003' } });
    expect(run.plan().reports).toMatchObject([{ outcome: 'blocked' }]);
    expect(run.log).toContain('actions: write');
    expect(opened.issues()).toHaveLength(1);
  });

  it('that may not write the state lets nothing act, and the plan is shown all the same', async () => {
    const opened = staleIndex({ server: server(), permissions: { contents: 'read', issues: 'read', actions: 'read' } });
    const plan = await runInProcess(opened, { inputs: { playbook: 'SAR-003' } });
    expect(plan.failure).toBeUndefined();
    expect(plan.plan().reports).toMatchObject([{ outcome: 'planned' }]);
    const run = await runInProcess(opened, { inputs: { apply: 'true', playbook: 'SAR-003' } });
    expect(run.failure).toBeDefined();
    expect(opened.writes().filter((write) => !write.startsWith('POST'))).toEqual([]);
    expect(opened.branches()).toEqual([]);
  });
});
