import type { CiRun, CiSettings } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { ciJob, ciRun, minute, runOf, sha } from '../collect/ci-run.fixture.js';
import { attemptKey } from '../collect/collect-jobs.js';
import type { CollectedRuns } from '../collect/collect-runs.js';
import { measureCi } from './measure-ci.js';
import { ci, collected, DAY, input } from './measurement.fixture.js';

const failed = (id: number, changes: Partial<CiRun> = {}): CiRun => ciRun(id, { conclusion: 'failure', ...changes });
const NO_ATTEMPTS = { attempts: [], notExamined: [] };
const heal = (id: number, conclusion = 'failure'): CiRun => runOf('heal', id, { conclusion });
const settings: CiSettings = { ...ci, 'self-healing': ['.github/workflows/heal.yml'] };

describe('the measures of CI', () => {
  const runs = [
    ciRun(1),
    failed(DAY + 1, { attempt: 2, startedAt: minute(DAY + 60) }),
    ciRun(DAY + 2, { attempt: 2, startedAt: minute(DAY + 70) }),
    ciRun(DAY + 3, { conclusion: 'cancelled' }),
    ciRun(3 * DAY, { conclusion: 'a_new_word' }),
    ciRun(6 * DAY, { status: 'in_progress' }),
  ];
  const attempts = { attempts: [failed(DAY + 1), failed(DAY + 2)], notExamined: [] };

  it('count attempts', () => {
    const measures = measureCi(input(runs, { attempts, runs: collected(runs, { excluded: 4 }) }));
    expect(measures).toMatchObject({
      unit: 'attempts',
      window: { days: 7, since: minute(0), until: minute(7 * DAY) },
      counts: { runs: 6, attempts: 8, concluded: 5, failed: 3, ignored: { a_new_word: 1, cancelled: 1 }, pending: 1, excluded: 4 },
      rate: { failed: 3, concluded: 5, share: 0.6 },
      rawRate: { failed: 3, concluded: 5 },
      before: undefined,
      state: 'critical',
      thresholds: { degraded: 10, critical: 25 },
      alert: { isRequired: false, level: 'ok' },
      flaky: { commits: 1, of: 3 },
      cascade: { isDetected: false, share: 0, selfHealingFailures: 0, failures: 3 },
      lastGreen: { sha: sha(DAY + 2), runs: 1, pending: 0 },
    });
  });

  it('count runs, where the baseline says so', () => {
    const measures = measureCi(input(runs, { attempts, settings: { ...ci, count: 'runs' } }));
    expect(measures).toMatchObject({
      unit: 'runs',
      counts: { runs: 6, attempts: 6, concluded: 3, failed: 1, pending: 1 },
      rate: { failed: 1, concluded: 3 },
      flaky: { commits: 1, of: 3 },
    });
  });

  it('have every day of the window', () => {
    const { days, rate } = measureCi(input(runs, { attempts }));
    expect(days.map(({ day, concluded, failed: red }) => `${day} ${red}/${concluded}`)).toEqual([
      '2026-11-16 0/1',
      '2026-11-17 3/4',
      '2026-11-18 0/0',
      '2026-11-19 0/0',
      '2026-11-20 0/0',
      '2026-11-21 0/0',
      '2026-11-22 0/0',
      '2026-11-23 0/0',
    ]);
    expect(days.reduce((sum, { concluded }) => sum + concluded, 0)).toBe(rate.concluded);
  });

  it('are empty without runs, and healthy by no share', () => {
    const measures = measureCi(input([]));
    expect(measures).toMatchObject({
      state: 'ok',
      rate: { concluded: 0, share: undefined },
      lastGreen: undefined,
      workflows: [],
      jobs: [],
    });
    expect(measures.alert.why).toBe('nothing concluded in the window');
    expect(measures.notExamined).toEqual([]);
  });

  it('honour another threshold', () => {
    const one = [failed(1), ...Array.from({ length: 9 }, (_, index) => ciRun(index + 2))];
    expect(measureCi(input(one)).state).toBe('ok');
    expect(measureCi(input(one, { degradedPercent: 9.9 })).state).toBe('degraded');
  });

  it('alert by that threshold too', () => {
    const quarter = Array.from({ length: 60 }, (_, index) => (index % 4 === 0 ? failed(index + 1) : ciRun(index + 1)));
    expect(measureCi(input(quarter)).alert.level).toBe('degraded');
    expect(measureCi(input(quarter, { degradedPercent: 30 })).alert).toMatchObject({ isRequired: false, level: 'ok' });
    expect(measureCi(input(quarter, { degradedPercent: 20, alertingAt: 'degraded' })).alert.level).toBe('degraded');
  });

  it('say how many runs the figures of jobs are from', () => {
    const sample = new Map([runs[0] as CiRun].map((run) => [attemptKey(run), [ciJob(run, 'test')]]));
    const refused = { what: 'jobs of 1 attempt in the sample', count: 1, reason: 'failed', detail: '502' } as const;
    const measures = measureCi(input(runs, { jobs: { jobs: sample, notExamined: [refused] } }));
    expect(measures.jobSample).toEqual({ runs: 1, of: 3 });
    expect(measures.notExamined.map(({ what, count, reason }) => [what, count, reason])).toEqual([
      ['jobs of 1 attempt in the sample', 1, 'failed'],
      ['jobs of 2 runs', 2, 'sample'],
    ]);
  });
});

describe('a cascade', () => {
  it.each([
    ['half of the failures is none', [heal(1), failed(2), ciRun(3)], false, 0.5, '2/3', '2/3'],
    ['more than half is one', [heal(1), heal(2), failed(3), ciRun(4), heal(5, 'success')], true, 2 / 3, '1/2', '3/5'],
    ['all failures', [heal(1), ciRun(2)], true, 1, '0/1', '1/2'],
    ['no failures', [heal(1, 'success'), ciRun(2)], false, undefined, '0/2', '0/2'],
  ] as const)('%s', (_, runs, isDetected, share, rate, rawRate) => {
    const measures = measureCi(input(runs, { settings }));
    const text = (of: { failed: number; concluded: number }) => `${of.failed}/${of.concluded}`;
    expect([measures.cascade.isDetected, measures.cascade.share, text(measures.rate), text(measures.rawRate)]).toEqual([
      isDetected,
      share,
      rate,
      rawRate,
    ]);
  });

  it('raises no alert by itself, and its failures do not turn a commit red', () => {
    const runs = [
      ...Array.from({ length: 60 }, (_, index) => heal(index + 1)),
      ...Array.from({ length: 40 }, (_, index) => ciRun(index + 100)),
    ];
    const onOne = runs.map((run) => ({ ...run, headSha: sha(1) }));
    const measures = measureCi(input(onOne, { settings }));
    expect(measures).toMatchObject({ state: 'ok', alert: { isRequired: false }, lastGreen: { sha: sha(1), runs: 40 } });
    expect(measureCi(input(onOne))).toMatchObject({ state: 'critical', alert: { isRequired: true, level: 'critical' } });
    expect(measures.workflows.map(({ workflow, isSelfHealing }) => [workflow, isSelfHealing])).toEqual([
      ['heal', true],
      ['CI', false],
    ]);
  });
});

describe('what is compared with a cascade', () => {
  it('is without the workflows that heal too, and so are flaky commits', () => {
    const on = (run: CiRun): CiRun => ({ ...run, headSha: sha(1) });
    const runs = [on(heal(1)), on(heal(2)), on(heal(3, 'success')), on(ciRun(4))];
    const before = { runs: collected([heal(-9), ciRun(-8)], { since: minute(-7 * DAY), until: minute(0) }), attempts: NO_ATTEMPTS };
    expect(measureCi(input(runs, { settings, before }))).toMatchObject({
      cascade: { isDetected: true },
      before: { failed: 0, concluded: 1 },
      flaky: { commits: 0, of: 1 },
    });
    expect(measureCi(input(runs, { before }))).toMatchObject({ before: { failed: 1, concluded: 2 }, flaky: { commits: 1, of: 1 } });
  });
});

describe('the window before', () => {
  const before = (changes: Partial<CollectedRuns> = {}) => ({
    runs: collected([failed(-5), ciRun(-4), ciRun(-3, { attempt: 2 })], { since: minute(-7 * DAY), until: minute(0), ...changes }),
    attempts: { attempts: [failed(-3)], notExamined: [] },
  });
  const gap = { branch: 'main', since: minute(-DAY), until: minute(-9), reason: 'failed', detail: '' } as const;

  it('is compared with where it is known in full', () => {
    const measures = measureCi(input([ciRun(1)], { before: before() }));
    expect([measures.before, measures.workflows[0]?.before]).toMatchObject([
      { failed: 2, concluded: 4 },
      { failed: 2, concluded: 4 },
    ]);
  });

  it.each([
    ['a gap', { before: before({ gaps: [gap] }) }],
    ['an attempt that was not read', { before: { ...before(), attempts: NO_ATTEMPTS } }],
    ['runs that GitHub may have deleted', { before: before({ since: minute(-84 * DAY) }) }],
    ['nothing', {}],
  ])('is not known with %s', (_, changes) => {
    expect(measureCi(input([ciRun(1)], changes)).before).toBeUndefined();
  });
});

describe('what GitHub may have deleted', () => {
  const long = (days: number) => collected([], { since: minute((7 - days) * DAY) });
  it.each([
    ['90 days', input([], { runs: long(90) }), []],
    ['91 days', input([], { runs: long(91) }), [`older runs of the window, which begins at ${minute(-84 * DAY)}`]],
    ['91 days to compare with', input([], { before: { runs: long(91), attempts: NO_ATTEMPTS } }), ['the window before, for trends']],
  ])('is told: %s', (_, given, whats) => {
    expect(measureCi(given).notExamined.map(({ what }) => what)).toEqual(whats);
  });
});

describe('the last green commit', () => {
  it('is said not to be looked for behind the newest hundred commits', () => {
    const order = Array.from({ length: 100 }, (_, index) => sha(1000 - index));
    const runs = [failed(1000), ciRun(5)];
    const { lastGreen: none, notExamined } = measureCi(input(runs, { commits: order }));
    expect([none, notExamined.map(({ what, count }) => [what, count])]).toEqual([
      undefined,
      [
        ['jobs of 2 runs', 2],
        ['older commits, for the last green one', 1],
      ],
    ]);
    expect(measureCi(input(runs, { commits: order.slice(1) })).notExamined).toHaveLength(1);
    expect(measureCi(input([...runs, ciRun(999)], { commits: order })).notExamined).toHaveLength(1);
  });

  it('is not claimed where a gap may hide a failure of it', () => {
    const runs = [ciRun(100), ciRun(200, { conclusion: 'failure' })];
    const gap = { branch: 'main', since: minute(0), until: minute(150), reason: 'rate-limited', detail: '' } as const;
    expect(measureCi(input(runs)).lastGreen?.sha).toBe(sha(100));
    expect(measureCi(input(runs, { runs: collected(runs, { gaps: [gap] }) })).lastGreen).toBeUndefined();
  });

  it('is that of the first branch', () => {
    expect(measureCi(input([ciRun(1), ciRun(2, { branch: 'next' })], { branches: ['main', 'next'] })).lastGreen?.sha).toBe(sha(1));
  });
});
