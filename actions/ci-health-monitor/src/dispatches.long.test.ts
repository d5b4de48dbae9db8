import { describe, expect, it } from 'vitest';
import { runInProcess } from './run-in-process.fixture.js';
import { FILES, FIXABLE, PERMISSIONS, scene, sharedServer } from './run-monitor.fixture.js';

const server = sharedServer();
const FAILING = { workflow: 'ci.yml', count: 40, failed: 12, log: FIXABLE };
const PATTERN = 'BLACK_001';

describe('a dispatch', () => {
  it.each<[string, string, RegExp]>([
    ['a workflow', 'heal.yml', /^Heal \{"patterns":"BLACK_001","runs":"\d+,\d+","state":"degraded"\}$/],
    ['a workflow by its path', '.github/workflows/heal.yml', /^Heal \{"patterns":"BLACK_001"/],
    ['an event', 'sar-ci-alert', /^sar-ci-alert \{"patterns":"BLACK_001"/],
  ])('of %s happens once an alert', async (_, dispatch, expected) => {
    const opened = await scene({ server: server() });
    opened.results(FAILING);
    const { log, failure } = await runInProcess(opened, { inputs: { dispatch } });
    expect(failure).toBeUndefined();
    expect(log).toMatch(new RegExp(`done\\s+dispatch .*${PATTERN}`));
    expect(opened.dispatches()).toEqual([expect.stringMatching(expected)]);
    await runInProcess(opened, { inputs: { dispatch } });
    await runInProcess(opened, { inputs: { dispatch } });
    expect(opened.dispatches()).toHaveLength(1);
    expect(opened.issues('sar:ci-health')[0]?.body).toContain('State: Patching');
  });

  it('comes again for other causes, and in the next alert', async () => {
    const opened = await scene({ server: server() });
    const inputs = { dispatch: 'sar-ci-alert' };
    opened.results(FAILING);
    await runInProcess(opened, { inputs });
    opened.onlyResults({ workflow: 'ci.yml', count: 40 });
    await runInProcess(opened, { inputs });
    opened.onlyResults(FAILING);
    await runInProcess(opened, { inputs });
    expect(opened.dispatches()).toHaveLength(2);
  });

  it('is not made for causes without a known fix, without an alert, or without the input', async () => {
    const unknown = await scene({ server: server() });
    unknown.results({ ...FAILING, log: ['something nobody has seen'] });
    await runInProcess(unknown, { inputs: { dispatch: 'heal.yml' } });
    const calm = await scene({ server: server() });
    calm.results({ ...FAILING, failed: 2 });
    await runInProcess(calm, { inputs: { dispatch: 'heal.yml' } });
    const silent = await scene({ server: server() });
    silent.results(FAILING);
    await runInProcess(silent);
    expect([unknown, calm, silent].map((opened) => opened.dispatches())).toEqual([[], [], []]);
  });

  it.each([
    ['actions: write', 'heal.yml', { ...PERMISSIONS, actions: 'read' }],
    ['contents: write', 'sar-ci-alert', { ...PERMISSIONS, contents: 'read' }],
  ] as const)('without %s says so, and the run goes on', async (missing, dispatch, permissions) => {
    const opened = await scene({ server: server(), permissions });
    opened.results(FAILING);
    const { log, failure } = await runInProcess(opened, { inputs: { dispatch } });
    expect(failure).toBeUndefined();
    expect(log).toMatch(new RegExp(`not possible\\s+dispatch .*${missing}`));
    expect(opened.issues('sar:ci-health')).toHaveLength(1);
  });

  it('of a workflow without workflow_dispatch says what to add', async () => {
    const opened = await scene({ server: server(), files: { '.github/workflows/heal.yml': FILES['.github/workflows/ci.yml'] ?? '' } });
    opened.results(FAILING);
    const { log, failure } = await runInProcess(opened, { inputs: { dispatch: 'heal.yml' } });
    expect(failure).toBeUndefined();
    expect(log).toMatch(/not possible\s+dispatch .*workflow_dispatch/);
  });
});
