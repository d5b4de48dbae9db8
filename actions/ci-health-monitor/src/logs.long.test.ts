import { actionsOf } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { runInProcess } from './run-in-process.fixture.js';
import { BASELINE, FIXABLE, scene, sharedServer } from './run-monitor.fixture.js';

const server = sharedServer();
const FAILING = { workflow: 'ci.yml', count: 40, failed: 12, log: FIXABLE };
const EXAMINE_ONE = BASELINE.replace('examine-runs: 2', 'examine-runs: 1');

describe('a log', () => {
  it('tells the cause', async () => {
    const opened = await scene({ server: server() });
    opened.results(FAILING);
    const { report } = await runInProcess(opened);
    expect(report().groups).toMatchObject([{ pattern_id: 'BLACK_001', runs: 2, fixable: true, line: 'would reformat src/app.py' }]);
  });

  it.each([
    ['has expired (410)', { log: null }],
    ['is not found', { log: null, logMissing: 'not-found' }],
    ['is gone from the storage', { log: null, logMissing: 'at-storage' }],
  ] as const)('that %s is unknown, and said', async (_, job) => {
    const opened = await scene({ server: server() });
    opened.results({ ...FAILING, job });
    const { report, log, failure, outputs } = await runInProcess(opened);
    expect(failure).toBeUndefined();
    expect(outputs.get('failure-rate')).toBe('30.0');
    expect(report().failed_runs.map(({ pattern }) => pattern)).toEqual(Array.from({ length: 12 }, () => 'unknown'));
    expect(report().groups).toEqual([]);
    expect(report().not_examined).toContainEqual(expect.objectContaining({ what: 'logs of 2 failed jobs', count: 2 }));
    expect(log).toMatch(/logs of 2 failed jobs/);
  });

  it('that is cut off before the end of the failed step is unknown, and said', async () => {
    const opened = await scene({ server: server(), baseline: EXAMINE_ONE });
    // The step goes on long after its first lines, and the connection does not.
    opened.results({ ...FAILING, log: [...FIXABLE, ...Array.from({ length: 40_000 }, (_, line) => `line ${line}`)] });
    const { jobs } = actionsOf(opened.repository);
    for (const { id } of jobs.values())
      for (const n of [1, 2, 3, 4])
        opened.server.faults.always({ path: `/_storage/logs/${opened.repository.id}/${id}-${n}` }, { kind: 'cut-off' });
    const { report, failure } = await runInProcess(opened);
    expect(failure).toBeUndefined();
    expect(report().failed_runs[0]).toMatchObject({ pattern: 'unknown' });
    expect(report().not_examined).toContainEqual(expect.objectContaining({ what: 'logs of 1 failed job', reason: 'unreachable' }));
  });
});

describe('the budget', () => {
  it('that ends is said, is not exceeded, and leaves room to act', async () => {
    const baseline = BASELINE.replace('examine-runs: 2', 'examine-runs: 100').replace('sample-runs: 2', 'sample-runs: 100');
    const opened = await scene({ server: server(), baseline });
    opened.results({ ...FAILING, count: 100, failed: 60 });
    const { report, sent, failure, log } = await runInProcess(opened, { inputs: { 'max-requests': '70' } });
    expect(failure).toBeUndefined();
    expect(sent).toBeLessThanOrEqual(70);
    expect(report().not_examined.filter(({ reason }) => reason === 'budget').length).toBeGreaterThan(0);
    expect(log).toContain('budget of requests used up');
    expect(report().summary).toEqual({ total_runs: 100, failed_runs: 60, failure_rate: 0.6 });
    expect(opened.issues('sar:ci-health')).toHaveLength(1);
    expect(opened.variables()['CODEX_CI_FAILURE_RATE']).toBe('60.0:critical');
  });

  it('of 100 pages of runs ends in a gap, which is said', async () => {
    const opened = await scene({ server: server() });
    opened.results({ ...FAILING, count: 160, failed: 0 });
    const tiny = {
      'max-requests': '50',
      'variables-token': '',
      branch: Array.from({ length: 60 }, (_, n) => (n === 0 ? 'main' : `b${n}`)).join(' '),
    };
    const { report, sent, failure } = await runInProcess(opened, { inputs: tiny });
    expect(failure).toBeUndefined();
    expect(sent).toBeLessThanOrEqual(50);
    expect(report().not_examined.some(({ what }) => what.startsWith('runs on b'))).toBe(true);
  });
});
