import { setRole } from '@sar/testkit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runInProcess, type InProcessRun } from './run-in-process.fixture.js';
import { DEGRADES, scene, sharedServer, type Scene } from './run-triage.fixture.js';

const server = sharedServer();
const NOW = new Date('2026-11-22T12:00:00Z');
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }));
afterEach(() => void vi.useRealTimers());

const RUNNABLE = { ...DEGRADES, playbook: 'SAR-003' };

/** A dashboard with one row, on which somebody ticks boxes. */
async function ticked(...actions: readonly string[]): Promise<Scene> {
  const opened = scene({ server: server() });
  opened.signals([RUNNABLE]);
  await runInProcess(opened);
  tick(opened, ...actions);
  return opened;
}
const boxOf = (action: string) => `- [ ] <!-- sar:tick ${action} ${RUNNABLE.id} -->`;

function tick(opened: Scene, ...actions: readonly string[]): void {
  const [issue] = opened.issues('sar:dashboard');
  for (const action of actions) {
    expect(issue?.body).toContain(boxOf(action));
    if (issue !== undefined) issue.body = issue.body?.replace(boxOf(action), boxOf(action).replace('[ ]', '[x]')) ?? null;
  }
}

async function edited(
  opened: Scene,
  sender: string,
  more: { readonly action?: string; readonly dryRun?: boolean; readonly sha?: string } = {},
): Promise<InProcessRun> {
  const number = opened.issues('sar:dashboard')[0]?.number ?? 0;
  return runInProcess(opened, {
    inputs: { 'signals-file': '', 'dry-run': String(more.dryRun ?? false) },
    facts: {
      event: 'issues',
      issue: { number, action: more.action ?? 'edited', sender },
      ...(more.sha !== undefined && { sha: more.sha }),
    },
  });
}

const SENDERS = [
  ['mallory', undefined],
  ['reader', 'read'],
  ['triager', 'triage'],
  ['some[bot]', undefined],
  ['github-actions[bot]', undefined],
  ['ghost-1', 'unknown'],
] as const;

describe('boxes that somebody ticked', () => {
  it('are acted on for who may write: a pull request, an accepted finding, a playbook; and the boxes are empty again', async () => {
    const opened = await ticked('run', 'accept', 'waive');
    setRole(opened.repository, 'mona', 'write');
    const run = await edited(opened, 'mona');
    expect(run.failure).toBeUndefined();
    expect(JSON.parse(run.outputs.get('matrix') ?? '')).toEqual({
      include: [{ id: RUNNABLE.id, playbook: 'SAR-003', findings: RUNNABLE.id }],
    });
    const pulls = opened.issues().filter(({ title }) => /waive/i.test(title));
    expect(pulls).toHaveLength(1);
    expect(opened.repository.git.readText('sar-state', 'findings.json')).toContain(RUNNABLE.id);
    expect(opened.issues('sar:dashboard')[0]?.body).not.toMatch(/\[x\]/i);
    expect(run.summary).toContain('SAR dashboard');

    const before = opened.writes();
    await edited(opened, 'mona');
    expect(opened.writes()).toEqual(before);

    const after = await runInProcess(opened, { inputs: { 'fail-on': 'new:P2' } });
    expect(after.failure).toBeUndefined();
    expect(after.findings().accepted).toEqual([RUNNABLE.id]);
  });

  it('are not acted on for who may not write, and for no person', async () => {
    const opened = await ticked('run', 'accept', 'waive');
    const before = opened.writes();
    for (const [sender, role] of SENDERS) {
      if (role !== undefined) setRole(opened.repository, sender, role);
      const run = await edited(opened, sender);
      expect(run.failure, sender).toBeUndefined();
      expect(opened.writes(), sender).toEqual(before);
      expect(run.outputs.get('matrix'), sender).toBe('{"include":[]}');
    }
  });

  it('are looked at, and nothing is done, in a dry run, for another event, and while SAR is halted', async () => {
    const opened = await ticked('accept');
    setRole(opened.repository, 'mona', 'admin');
    const before = opened.writes();
    expect((await edited(opened, 'mona', { dryRun: true })).log).toMatch(/would do {2}accept/);
    expect((await edited(opened, 'mona', { action: 'labeled' })).log).toContain('not edited');
    expect((await edited(opened, 'mona', { sha: 'f'.repeat(40) })).log).toContain('check out the commit of the run');
    for (const issue of opened.issues('sar:dashboard')) issue.labels.push('sar:halt');
    expect((await edited(opened, 'mona')).log).toContain('close it to let SAR write again');
    expect(opened.writes()).toEqual(before);
  });

  it('need a token', async () => {
    const opened = await ticked('accept');
    const run = await runInProcess(opened, {
      inputs: { token: '' },
      facts: { event: 'issues', issue: { number: 1, action: 'edited', sender: 'mona' } },
    });
    expect(run.failure).toContain('the input "token" is empty');
  });
});
