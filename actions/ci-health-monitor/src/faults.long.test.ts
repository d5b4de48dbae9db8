import type { Fault } from '@sar/testkit';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isWrite } from './is-write.fixture.js';
import { rememberedPatterns } from './remembered-patterns.fixture.js';
import { runInProcess, type InProcessRun } from './run-in-process.fixture.js';
import { BASELINE, FIXABLE, scene, sharedServer, type Scene } from './run-monitor.fixture.js';

vi.mock('@sar/search', async (load) => rememberedPatterns(await load()));
// Files of a worker share their modules: what was loaded over this memory is not for the others.
afterAll(() => {
  vi.doUnmock('@sar/search');
  vi.resetModules();
});

const server = sharedServer();

// Both runs of a comparison look at the same moment.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T12:00:00Z') }));
afterEach(() => void vi.useRealTimers());

async function failing(): Promise<Scene> {
  const opened = await scene({ server: server(), baseline: BASELINE.replace('examine-runs: 2', 'examine-runs: 3') });
  opened.results({ workflow: 'ci.yml', count: 40, failed: 12, log: FIXABLE });
  for (const run of opened.runs().filter(({ id }) => id % 9 === 0)) {
    const { earlier: _earlier, ...rest } = run;
    run.attempt = 2;
    run.earlier.push({ ...rest, attempt: 1, conclusion: 'failure' });
  }
  return opened;
}

/** Everything that is a figure. */
function figures(run: InProcessRun) {
  const { generated_at: _at, window: _window, requests: _requests, not_examined: _not, ...rest } = run.report();
  return rest;
}

/** What was not examined for another reason than the samples. */
const said = (run: InProcessRun) => run.report().not_examined.filter(({ reason }) => reason !== 'sample');
const dry = { inputs: { 'dry-run': 'true', 'max-requests': '5000' } };

describe('faults change no figure silently', () => {
  const faults: readonly Fault[] = [
    { kind: 'status', status: 500 },
    { kind: 'status', status: 502 },
    { kind: 'status', status: 503 },
    { kind: 'reset' },
    { kind: 'cut-off' },
  ];

  it.each([1, 2, 3])('a fifth of the requests fails (seed %i): the figures are the same, or the difference is said', async (seed) => {
    const opened = await failing();
    const calm = await runInProcess(opened, dry);
    expect(said(calm)).toEqual([]);
    opened.server.faults.random(seed, 0.2, faults);
    const stormy = await runInProcess(opened, dry);
    opened.server.faults.clear();
    expect(stormy.failure).toBeUndefined();
    expect(stormy.sent).toBeGreaterThan(calm.sent);
    if (said(stormy).length === 0) expect(figures(stormy)).toEqual(figures(calm));
    expect(stormy.report().summary).toEqual(calm.report().summary);
  });

  it.each<[string, Fault]>([
    ['500', { kind: 'status', status: 500 }],
    ['502', { kind: 'status', status: 502 }],
    ['503', { kind: 'status', status: 503 }],
    ['a connection that breaks', { kind: 'reset' }],
    ['an answer that is cut off', { kind: 'cut-off' }],
  ])('%s once for each kind of request changes nothing', async (_, fault) => {
    const opened = await failing();
    const calm = await runInProcess(opened, dry);
    const kinds = new Set(opened.server.requests.map(({ operationId }) => operationId));
    for (const operation of kinds) if (operation !== undefined) opened.server.faults.next({ operation }, fault);
    const stormy = await runInProcess(opened, dry);
    expect(figures(stormy)).toEqual(figures(calm));
    expect(said(stormy)).toEqual([]);
  });

  it('a rate limit that asks to wait a moment changes nothing', async () => {
    const opened = await failing();
    const calm = await runInProcess(opened, dry);
    opened.server.faults.next({ operation: 'actions/list-workflow-runs-for-repo' }, { kind: 'limited', status: 429, retryAfterSeconds: 0 });
    const limited = await runInProcess(opened, dry);
    expect(figures(limited)).toEqual(figures(calm));
    expect(limited.log).toContain("GitHub's rate limit");
  });

  it('a rate limit that asks to wait for hours ends the look, which is said', async () => {
    const opened = await failing();
    const hours = { kind: 'limited', status: 403, retryAfterSeconds: 7200 } as const;
    opened.server.faults.always({ operation: 'actions/download-job-logs-for-workflow-run' }, hours);
    const { failure, outputs, report } = await runInProcess(opened, dry);
    expect(failure).toBeUndefined();
    expect(outputs.get('failed-runs')).toBe('16');
    expect(report().not_examined).toContainEqual(expect.objectContaining({ what: 'logs of 2 failed jobs', reason: 'rate-limited' }));
  });

  it.each([
    ['older attempts', 'actions/get-workflow-run-attempt', /^older attempts of \d+ runs?$/],
    ['jobs', 'actions/list-jobs-for-workflow-run-attempt', /^causes of 3 failed runs$/],
    ['annotations', 'checks/list-annotations', /^annotations of \d failed jobs$/],
    ['logs', 'actions/download-job-logs-for-workflow-run', /^logs of \d failed jobs$/],
  ])('where %s can never be read, that is said', async (_, operation, what) => {
    const opened = await failing();
    opened.server.faults.always({ operation }, { kind: 'status', status: 502 });
    const run = await runInProcess(opened, dry);
    expect(run.failure).toBeUndefined();
    expect(said(run)).toContainEqual(expect.objectContaining({ what: expect.stringMatching(what) as string }));
    expect(run.summary).toContain('### Not examined');
  });

  it('where no run can be listed, the step fails and nothing is written', async () => {
    const opened = await failing();
    opened.server.faults.always({ operation: 'actions/list-workflow-runs-for-repo' }, { kind: 'status', status: 502 });
    const { failure, sent } = await runInProcess(opened);
    expect(failure).toMatch(/the runs of octo-org\/octo-repo cannot be read/);
    expect(sent).toBeGreaterThan(0);
    expect(opened.server.requests.filter(isWrite)).toEqual([]);
  });
});

describe('faults while it acts', () => {
  it.each<Fault>([
    { kind: 'status', status: 502 },
    { kind: 'status', status: 502, afterEffect: true },
    { kind: 'reset', afterEffect: true },
  ])('%o at each write: nothing is there twice, and the next run completes it', async (fault) => {
    const opened = await failing();
    for (const operation of ['actions/create-repo-variable', 'issues/create', 'repos/create-dispatch-event'])
      opened.server.faults.next({ operation }, fault);
    const inputs = { dispatch: 'sar-ci-alert' };
    for (const _ of [1, 2]) expect((await runInProcess(opened, { inputs })).failure).toBeUndefined();
    expect(opened.issues('sar:ci-health')).toHaveLength(1);
    expect(opened.dispatches().length).toBeLessThanOrEqual(1);
    expect(opened.variables()).toHaveProperty('CODEX_CI_FAILURE_RATE');
  });
});
