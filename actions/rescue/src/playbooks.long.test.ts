import { actionsOf } from '@sar/testkit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runInProcess } from './run-in-process.fixture.js';
import { sharedServer, type Scene } from './run-rescue.fixture.js';
import { brokenLink, driftedModel, missingVariable, oldMemory, oldSecret, redCi, staleIndex } from './scenes.fixture.js';

const server = sharedServer();
const NOW = new Date('2026-11-22T12:00:00Z');
const hours = (count: number) => void vi.setSystemTime(new Date(NOW.getTime() + count * 3_600_000));
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }));
afterEach(() => void vi.useRealTimers());

const act = async (opened: Scene, inputs: Readonly<Record<string, string>> = {}) =>
  runInProcess(opened, { inputs: { apply: 'true', ...inputs } });
const only = (run: Awaited<ReturnType<typeof act>>) => run.plan().reports.map(({ playbook, outcome }) => `${playbook} ${outcome}`);
const fileOn = ({ repository, branches }: Scene, path: string) =>
  repository.git.readText(branches()[0]?.replace('refs/heads/', '') ?? '', path);

describe('SAR-001', () => {
  it('queues the variable by a pull request, waits, and is fixed when the second audit sees it', async () => {
    const opened = missingVariable({ server: server() });
    const first = await act(opened, { playbook: 'SAR-001' });
    expect(first.failure).toBeUndefined();
    expect(only(first)).toEqual(['SAR-001 waiting']);
    expect(first.outputs.get('pull-request')).toMatch(/\/pull\/\d+$/);
    expect(opened.branches()).toHaveLength(1);
    const writes = opened.writes();
    hours(1);
    expect(only(await act(opened, { playbook: 'SAR-001' }))).toEqual(['SAR-001 waiting']);
    expect(opened.writes()).toEqual(writes);
    opened.repository.variables.set('LOG_LEVEL', { name: 'LOG_LEVEL', value: 'info', createdAt: NOW, updatedAt: NOW });
    hours(2);
    const last = await act(opened, { playbook: 'SAR-001' });
    expect(only(last)).toEqual(['SAR-001 fixed']);
    hours(3);
    const before = opened.writes();
    expect(only(await act(opened, { playbook: 'SAR-001' }))).toEqual([]);
    expect(opened.writes()).toEqual(before);
  });
});

describe('SAR-002', () => {
  it('mends what CI fails on, has the gate judge it, and opens a pull request', { timeout: 100_000 }, async () => {
    const opened = redCi({ server: server() });
    const plan = await runInProcess(opened, { inputs: { playbook: 'SAR-002' } });
    expect(plan.log).toContain('-    e: 1');
    expect(opened.writes()).toEqual([]);
    const run = await act(opened, { playbook: 'SAR-002' });
    expect(only(run), run.log).toEqual(['SAR-002 waiting']);
    expect(fileOn(opened, 'config.yml')).toBe('a:\n  b: 1\n  c: 2\nd:\n  e: 1\nf:\n  g: 1\n');
    expect(run.log).toContain('Patching');
  });
});

describe('SAR-003', () => {
  it('asks the owner when the rebuild fails, once, and tries again when the issue is closed', async () => {
    const opened = staleIndex({ server: server() });
    await act(opened, { playbook: 'SAR-003' });
    const [run] = actionsOf(opened.repository).runs.values();
    Object.assign(run ?? {}, { status: 'completed', conclusion: 'failure' });
    hours(1);
    const blocked = await act(opened, { playbook: 'SAR-003' });
    expect(only(blocked)).toEqual(['SAR-003 blocked']);
    expect(blocked.failure).toContain('could not mend');
    expect(blocked.outputs.get('failed')).toBe('1');
    expect(opened.issues('sar:blocked')).toMatchObject([{ state: 'open' }]);
    expect(opened.issues('sar:blocked')[0]?.body).toContain('@octo-org/platform');
    hours(2);
    await act(opened, { playbook: 'SAR-003' });
    expect(opened.issues('sar:blocked')).toHaveLength(1);
    expect(actionsOf(opened.repository).runs.size).toBe(1);
  });
});

describe('SAR-004', () => {
  it('compares the runs, and queues the trigger', async () => {
    const opened = driftedModel({ server: server() });
    const run = await act(opened, { playbook: 'SAR-004' });
    expect(only(run), run.log).toEqual(['SAR-004 waiting']);
    expect(run.log).toMatch(/auc.*0\.9.*0\.7/);
    expect(run.log).toContain('"value": "20261122T120000Z"');
  });
});

describe('SAR-005', () => {
  it('prunes the database of the repository, and offers it in a pull request', async () => {
    const opened = oldMemory({ server: server() });
    const plan = await runInProcess(opened, { inputs: { playbook: 'SAR-005' } });
    expect(plan.log, plan.log).toMatch(/would do\s+prune-memory/);
    expect(opened.writes()).toEqual([]);
    const run = await act(opened, { playbook: 'SAR-005' });
    expect(only(run), run.log).toEqual(['SAR-005 waiting']);
    expect(run.outputs.get('pull-request')).toMatch(/\/pull\/\d+$/);
  });
});

describe('SAR-006', () => {
  it('keeps one issue with the runbook, and closes it when the secret was written anew', async () => {
    const opened = oldSecret({ server: server() });
    const first = await act(opened, { playbook: 'SAR-006' });
    expect(first.failure).toBeUndefined();
    expect(only(first)).toEqual(['SAR-006 waiting']);
    const [issue] = opened.issues();
    expect(issue?.title).toContain('DEPLOY_KEY');
    expect(issue?.body).toContain('- [ ] Make a new credential');
    hours(1);
    const writes = opened.writes();
    await act(opened, { playbook: 'SAR-006' });
    expect(opened.writes()).toEqual(writes);
    hours(2);
    opened.repository.secrets.set('DEPLOY_KEY', { name: 'DEPLOY_KEY', createdAt: NOW, updatedAt: new Date(NOW.getTime() + 7_000_000) });
    expect(only(await act(opened, { playbook: 'SAR-006' }))).toEqual(['SAR-006 fixed']);
    expect(opened.issues()[0]?.state).toBe('closed');
  });
});

describe('a playbook of the repository with a fixer', () => {
  it('shows the diff in a plan, and opens a pull request when it acts', async () => {
    const opened = brokenLink({ server: server() });
    const plan = await runInProcess(opened, { inputs: { playbook: 'MEND-LINKS' } });
    expect(plan.failure).toBeUndefined();
    expect(plan.log).toContain('+[Start](first-steps.md)');
    expect(opened.writes()).toEqual([]);
    const run = await act(opened, { playbook: 'MEND-LINKS' });
    expect(only(run), run.log).toEqual(['MEND-LINKS waiting']);
    const [branch = ''] = opened.branches();
    expect(branch).toMatch(/^refs\/heads\/sar\//);
    expect(opened.repository.git.readText(branch.replace('refs/heads/', ''), 'docs/index.md')).toContain('first-steps.md');
    expect(opened.repository.git.readText('main', 'docs/index.md')).toContain('(start.md)');
    expect(run.outputs.get('patch-file')).toBe('');
  });
});
