import { issuesOf } from '@sar/testkit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runInProcess } from './run-in-process.fixture.js';
import {
  BASELINE,
  BLOCKS,
  BREACH,
  DEGRADES,
  scene,
  sharedServer,
  VARIABLES_TOKEN,
  type Scene,
  type SceneOptions,
} from './run-triage.fixture.js';

const server = sharedServer();
const NOW = new Date('2026-11-22T12:00:00Z');
const LATER = new Date('2026-11-22T13:00:00Z');
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }));
afterEach(() => void vi.useRealTimers());

const SWITCH = `${BASELINE}halt: { variable: { name: AGENT_KILL_SWITCH, value: '1' } }\n`;
const WITH_VARIABLES = { inputs: { 'variables-token': VARIABLES_TOKEN } };
const PRUNE = { ...BREACH, playbook: 'SAR-006' };

function opened(options: Partial<SceneOptions> = {}): Scene {
  const made = scene({ server: server(), baseline: SWITCH, ...options });
  made.signals([PRUNE, BLOCKS, { ...DEGRADES, playbook: 'SAR-003' }]);
  return made;
}
const put = ({ repository }: Scene, value: string) =>
  void repository.variables.set('AGENT_KILL_SWITCH', { name: 'AGENT_KILL_SWITCH', value, createdAt: NOW, updatedAt: NOW });

describe('a P0', () => {
  it('halts everything: an issue, the variable, its incident, and nothing else is written', async () => {
    const made = opened();
    put(made, '0');
    const run = await runInProcess(made, WITH_VARIABLES);
    expect(run.failure).toBeUndefined();
    expect(made.issues('sar:halt')).toMatchObject([{ state: 'open' }]);
    expect(made.variables()).toEqual({ AGENT_KILL_SWITCH: '1' });
    expect(made.issues('sar:P0')).toHaveLength(1);
    expect(made.issues('sar:P1')).toEqual([]);
    expect(made.issues('sar:dashboard')).toEqual([]);
    expect(run.outputs.get('matrix')).toBe('{"include":[]}');
    expect(run.outputs.get('highest-severity')).toBe('P0');
    const before = made.writes();
    await runInProcess(made, WITH_VARIABLES);
    expect(made.writes()).toEqual(before);
  });

  it('waits for a person, who closes the halt; then the rest is written and its playbook may run', async () => {
    const made = opened();
    await runInProcess(made, WITH_VARIABLES);
    vi.setSystemTime(LATER);
    made.closeHalts();
    made.repository.variables.clear();
    const run = await runInProcess(made, WITH_VARIABLES);
    expect(made.issues('sar:halt').map(({ state }) => state)).toEqual(['closed']);
    expect(made.variables()).toEqual({});
    expect(made.issues('sar:P1')).toHaveLength(1);
    expect(JSON.parse(run.outputs.get('matrix') ?? '')).toEqual({
      include: [
        {
          id: PRUNE.id,
          playbook: 'SAR-006',
          severity: 'P0',
          sensor: 'cache-wiring',
          rule: 'untrusted-cache-write',
          path: '.github/workflows/ci.yml',
          title: 'a token is in the cache',
        },
        expect.objectContaining({ playbook: 'SAR-003', severity: 'P2' }),
      ],
    });
  });

  it('halts the run that found it, while GitHub does not list the new issue yet', async () => {
    const made = opened();
    // What is just opened has its label in every answer but that of a list.
    server().hooks.before('any', ({ operationId }) => {
      for (const issue of issuesOf(made.repository).issues.values())
        if (issue.title.startsWith('SAR is halted')) issue.labels = operationId === 'issues/list-for-repo' ? [] : ['sar:halt'];
    });
    const run = await runInProcess(made, WITH_VARIABLES);
    expect(run.failure).toBeUndefined();
    expect(made.issues().map(({ title }) => title)).toEqual([
      'SAR is halted: a critical finding (P0)',
      expect.stringContaining('a token is in the cache'),
    ]);
    expect(run.outputs.get('matrix')).toBe('{"include":[]}');
  });

  it('for which no issue can be opened lets the run write nothing else', async () => {
    const made = opened();
    server().faults.always({ operation: 'issues/create' }, { kind: 'status', status: 502 });
    const run = await runInProcess(made, WITH_VARIABLES);
    expect(run.log).toContain('the halt for it could not be raised');
    expect(made.variables()).toEqual({ AGENT_KILL_SWITCH: '1' });
    expect(made.repository.git.refs.has('refs/heads/sar/gaps')).toBe(false);
  });

  it('that comes back after it was gone halts again', async () => {
    const made = opened();
    await runInProcess(made);
    made.closeHalts();
    made.signals([BLOCKS]);
    vi.setSystemTime(LATER);
    await runInProcess(made);
    made.signals([PRUNE]);
    vi.setSystemTime(new Date('2026-11-22T14:00:00Z'));
    await runInProcess(made);
    expect(made.issues('sar:halt').map(({ state }) => state)).toEqual(['closed', 'open']);
  });

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['the issue alone halts where there is no token for variables', {}, /not possible {2}variable/],
    ['the dashboard alone halts, too', { issues: 'dashboard' }, /done .*halt/],
  ])('%s', async (_, inputs, said) => {
    const made = opened();
    const run = await runInProcess(made, { inputs });
    expect(made.issues('sar:halt')).toMatchObject([{ state: 'open' }]);
    expect(made.variables()).toEqual({});
    expect(run.log).toMatch(said);
  });

  it('that is waived or accepted halts nothing', async () => {
    const waiver = { rule: BREACH.rule, reason: 'known', owner: '@octo', expires: '2026-12-01' };
    const made = opened({ baseline: `${SWITCH}waivers: ${JSON.stringify([waiver])}\n` });
    const run = await runInProcess(made);
    expect(run.failure).toBeUndefined();
    expect(made.issues('sar:halt')).toEqual([]);
    expect(run.outputs.get('p0')).toBe('0');
  });
});

describe('while an issue halts SAR', () => {
  it('a P1 is written nowhere, and no playbook is named', async () => {
    const made = opened();
    await runInProcess(made);
    const before = made.writes();
    made.signals([BLOCKS, { ...DEGRADES, playbook: 'SAR-003' }]);
    const run = await runInProcess(made);
    expect(run.failure).toBeUndefined();
    expect(made.writes()).toEqual(before);
    expect(run.log).toContain('close it to let SAR write again');
    expect(run.outputs.get('matrix')).toBe('{"include":[]}');
  });

  it('issues: off names no playbook either', async () => {
    const made = opened();
    await runInProcess(made);
    made.signals([{ ...DEGRADES, playbook: 'SAR-003' }]);
    expect((await runInProcess(made, { inputs: { issues: 'off' } })).outputs.get('matrix')).toBe('{"include":[]}');
  });
});
