import { addWorkflow } from '@sar/testkit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runInProcess } from './run-in-process.fixture.js';
import { BASELINE, scene, sharedServer } from './run-monitor.fixture.js';

const server = sharedServer();
const DAY_MS = 86_400_000;
const nightly = (cron: string) =>
  `name: Nightly\non:\n  schedule:\n    - cron: '${cron}'\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [{ run: make }]\n`;
const path = (name: string) => `.github/workflows/${name}.yml`;

// Six hours after the schedule, so that the grace is over.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T09:17:00Z') }));
afterEach(() => void vi.useRealTimers());

describe('schedules', () => {
  it('that are overdue, disabled or never ran are shown, and those on time are not', async () => {
    const names = ['fine', 'late', 'idle', 'off', 'never'];
    const opened = await scene({ server: server(), files: Object.fromEntries(names.map((name) => [path(name), nightly('7 3 * * *')])) });
    for (const [name, state] of [
      ['idle', 'disabled_inactivity'],
      ['off', 'disabled_manually'],
      ['never', 'active'],
    ] as const)
      addWorkflow(opened.repository, { path: path(name), name, state });
    opened.results({ workflow: 'fine.yml', count: 30, run: { event: 'schedule' } });
    const old = new Date(Date.now() - 10 * DAY_MS);
    opened.results({ workflow: 'late.yml', count: 1, run: { event: 'schedule', createdAt: old, startedAt: old } });
    const { report, log, summary, failure } = await runInProcess(opened);
    expect(failure).toBeUndefined();
    expect(Object.fromEntries(report().schedules.map((one) => [one.path, one.state]))).toEqual({
      [path('fine')]: 'on-time',
      [path('late')]: 'overdue',
      [path('idle')]: 'disabled-inactivity',
      [path('off')]: 'disabled-manually',
      [path('never')]: 'never-ran',
    });
    for (const text of [log, summary]) {
      for (const word of ['overdue', 'disabled by GitHub', 'disabled by hand', 'never ran', path('late')]) expect(text).toContain(word);
      expect(text.match(/fine\.yml.*on time/)).toBeNull();
    }
  });

  it('of which nothing can be asked are unknown, which is said', async () => {
    const opened = await scene({ server: server(), files: { [path('fine')]: nightly('7 3 * * *') } });
    opened.results({ workflow: 'ci.yml', count: 5 });
    opened.server.faults.always({ operation: 'actions/list-repo-workflows' }, { kind: 'status', status: 502 });
    const { report, failure } = await runInProcess(opened);
    expect(failure).toBeUndefined();
    expect(report().schedules).toMatchObject([{ state: 'unknown' }]);
    expect(report().not_examined.map(({ what }) => what)).toContain('runs of scheduled workflows');
  });
});

describe('a self-healing cascade', () => {
  const baseline = `${BASELINE}  self-healing: [.github/workflows/heal*.yml]\n`;

  it('is told apart, and its failures are none of the code', async () => {
    const opened = await scene({ server: server(), baseline });
    opened.results({ workflow: 'ci.yml', count: 40, failed: 2 });
    opened.results({ workflow: 'heal.yml', count: 30, failed: 20 });
    const { outputs, report, log, summary } = await runInProcess(opened);
    expect(Object.fromEntries(outputs)).toMatchObject({
      'cascade-detected': 'true',
      'failure-rate': '5.0',
      state: 'ok',
      'alert-required': 'false',
    });
    expect(report().cascade_analysis).toMatchObject({ cascade_detected: true, self_healing_count: 20, total_failures: 22 });
    for (const text of [log, summary]) expect(text).toContain('Self-healing cascade: 20 of 22 failures');
    expect(opened.issues('sar:ci-health')).toEqual([]);
  });

  it('is none while half of the failures or less come from them', async () => {
    const opened = await scene({ server: server(), baseline });
    opened.results({ workflow: 'ci.yml', count: 40, failed: 10 });
    opened.results({ workflow: 'heal.yml', count: 30, failed: 10 });
    expect(Object.fromEntries((await runInProcess(opened)).outputs)).toMatchObject({ 'cascade-detected': 'false', 'failure-rate': '28.6' });
  });
});
