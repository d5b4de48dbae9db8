import { recommendedBaseline, type CiHealth, type CiSettings } from '@sar/baseline';
import { memoryTree } from '@sar/testkit';
import { repositoryWorkflows } from '@sar/workflows';
import { describe, expect, it } from 'vitest';
import { listed, scheduled, scheduledRun } from '../cron-liveness/scheduled.fixture.js';
import { memoryHistory, type MemoryCi } from './collect/ci-history.fixture.js';
import { ciJob, ciRun, minute, runOf, sha } from './collect/ci-run.fixture.js';
import type { CiHealthInput } from './ci-health-input.js';
import { compileLibrary } from './patterns/compile-library.js';
import { aPattern } from './patterns/pattern.fixture.js';
import { lookAtCi } from './look-at-ci.js';

const DAY = 24 * 60;
const NOW = minute(5 * DAY);
const { ci: SETTINGS } = recommendedBaseline();
const NOT_FOUND = aPattern({ id: 'PAGE_001', error: ['npm error 404 Not Found - GET (\\S+)'], class: 'dependency-network' });
const LIBRARY = await compileLibrary([NOT_FOUND]);

async function look(ci: MemoryCi, changes: Partial<CiHealthInput> & { readonly ci?: Partial<CiSettings> } = {}) {
  const history = memoryHistory({ commits: { main: [] }, ...ci });
  const { ci: settings, ...more } = changes;
  const input = { history, settings: { ...SETTINGS, ...settings }, now: NOW, library: LIBRARY, withTrend: false, ...more };
  return { answer: await lookAtCi(input), asked: history.asked };
}

async function healthOf(...given: Parameters<typeof look>): Promise<CiHealth> {
  const { answer } = await look(...given);
  if (!answer.known) throw new Error(answer.detail);
  return answer.value;
}

/** A run that failed for a cause that the library knows. */
function failing(id: number, changes: Partial<Parameters<typeof ciRun>[1]> = {}): Required<Pick<MemoryCi, 'runs' | 'jobs' | 'logs'>> {
  const run = ciRun(id, { conclusion: 'failure', ...changes });
  const job = ciJob(run, 'build', { conclusion: 'failure' });
  const log = 'npm error 404 Not Found - GET https://registry/x\n##[error]Process completed with exit code 1.\n';
  return { runs: [run], jobs: { [`${run.id}/${run.attempt}`]: [job] }, logs: { [job.id]: log } };
}

const whats = ({ notExamined }: CiHealth) => notExamined.map(({ what, reason }) => `${what} (${reason})`);

/** What a clock gives that was read a little earlier. */
const aMomentBefore = (time: string): string => new Date(Date.parse(time) - 40).toISOString();

describe('a look at CI', () => {
  it('measures, examines, samples and judges what the ports tell, and counts its requests', async () => {
    const nightly = listed(9, '.github/workflows/nightly.yml');
    const red = failing(DAY);
    const green = ciRun(2 * DAY);
    const health = await healthOf(
      {
        ...red,
        runs: [...red.runs, green, scheduledRun(nightly, minute(DAY))],
        jobs: { ...red.jobs, [`${green.id}/1`]: [ciJob(green, 'build')], '9000/1': [] },
        workflows: [nightly],
        commits: { main: [green.headSha, sha(DAY)] },
      },
      { repository: repositoryWorkflows(memoryTree({ '.github/workflows/nightly.yml': scheduled('0 3 * * *') })) },
    );
    expect(health).toMatchObject({
      at: NOW,
      branches: ['main'],
      window: { days: 7, until: NOW },
      rate: { failed: 1, concluded: 3 },
      groups: [{ runs: 1, classification: { pattern: 'PAGE_001', captures: ['https://registry/x'] } }],
      examined: { failedRuns: 1, of: 1 },
      lastGreen: { sha: green.headSha },
      schedules: [{ path: '.github/workflows/nightly.yml', state: 'overdue' }],
      jobSample: { runs: 3, of: 3 },
      notExamined: [],
    });
    // Branch, runs, commits, workflows, scheduled runs, two lists of jobs, the failed one's with annotations and log.
    expect(health.requests).toBe(5 + 2 + 1 + 1 + 2);
  });

  it.each<[string, MemoryCi, Partial<CiHealthInput>, string]>([
    ['the default branch', {}, {}, 'main'],
    ['another default branch', { defaultBranch: 'trunk' }, {}, 'trunk'],
    ['those of the baseline', {}, { settings: { ...SETTINGS, branches: ['a', 'b'] } }, 'a,b'],
    ['those that are asked for', {}, { settings: { ...SETTINGS, branches: ['a'] }, branches: ['c'] }, 'c'],
  ])('measures %s', async (_what, ci, changes, branches) => {
    expect((await healthOf(ci, changes)).branches.join(',')).toBe(branches);
  });

  it.each<[string | undefined, number, string]>([
    [undefined, 7, minute(-2 * DAY)],
    [minute(4 * DAY), 1, minute(4 * DAY)],
    [aMomentBefore(minute(-25 * DAY)), 30, aMomentBefore(minute(-25 * DAY))],
    [minute(5 * DAY - 60), 1, minute(5 * DAY - 60)],
    [minute(-85 * DAY + 1), 90, minute(-85 * DAY + 1)],
  ])('since %s has a window of %i days', async (since, days, from) => {
    const health = await healthOf({}, since === undefined ? {} : { since });
    expect(health.window).toEqual({ days, since: from, until: NOW });
  });

  it('leaves out the run that looks', async () => {
    const health = await healthOf({ runs: [ciRun(1), ciRun(2, { status: 'in_progress' })] }, { runningRunId: 2 });
    expect(health.counts).toMatchObject({ runs: 1, pending: 0 });
  });

  it('takes the percent that is given, and the alert that is open', async () => {
    const runs = Array.from({ length: 40 }, (_, index) => ciRun(index + 1, { conclusion: index % 8 === 0 ? 'failure' : 'success' }));
    const calm = await healthOf({ runs }, { degradedPercent: 20, ci: { 'sample-runs': 0 } });
    expect(calm).toMatchObject({ state: 'ok', thresholds: { degraded: 20 }, alert: { isRequired: false } });
    const open = await healthOf({ runs }, { alertingAt: 'degraded', ci: { 'sample-runs': 0 } });
    expect(open).toMatchObject({ state: 'degraded', alert: { isRequired: true, level: 'degraded' } });
  });

  it('compares with the window before where it is asked to', async () => {
    const runs = [ciRun(DAY), ciRun(-3 * DAY, { conclusion: 'failure' })];
    expect(await healthOf({ runs }, { withTrend: true })).toMatchObject({ before: { failed: 1, concluded: 1 } });
    expect((await healthOf({ runs })).before).toBeUndefined();
  });

  it('counts a failed attempt that passed later, and tells that it did', async () => {
    const older = failing(1);
    const run = ciRun(1, { attempt: 2, startedAt: minute(60) });
    const ci = { ...older, runs: [run], attempts: older.runs, jobs: { ...older.jobs, '1/2': [ciJob(run, 'build')] } };
    const health = await healthOf(ci);
    expect(health).toMatchObject({ rate: { failed: 1, concluded: 2 }, flaky: { commits: 1, of: 1 } });
    expect(health.failedRuns).toMatchObject([{ attempt: 1, ranAgain: 'passed', classification: { pattern: 'PAGE_001' } }]);
    expect(await healthOf(ci, { ci: { count: 'runs' } })).toMatchObject({
      rate: { failed: 0, concluded: 1 },
      flaky: { commits: 1, of: 1 },
      failedRuns: [],
    });
  });
});

describe('what is not known is told', () => {
  it('schedules, without a checkout', async () => {
    expect(whats(await healthOf({}))).toEqual(['schedules (not-configured)']);
  });

  it('the order of the commits, where it decides', async () => {
    const runs = [ciRun(1)];
    const jobs = { '1/1': [] };
    expect(whats(await healthOf({ runs, jobs, commits: {} }))).toContain('order of the commits, for the last green one (unsupported)');
    const without = await look({ runs, jobs, commits: {} }, { withLastGreen: false });
    expect(without.asked.join()).not.toContain('commits');
    expect(without.answer.known && whats(without.answer.value)).toEqual(['schedules (not-configured)']);
    // An empty repository has none.
    expect((await look({ runs: [], commits: {} })).asked.join()).not.toContain('commits');
  });

  it('a span of time, beside the figures of the rest', async () => {
    const gaps = [{ since: minute(0), until: minute(10), reason: 'failed', detail: 'odd' } as const];
    const health = await healthOf({ runs: [ciRun(60)], jobs: { '60/1': [] }, gaps });
    expect(health.rate.concluded).toBe(1);
    expect(whats(health)).toContain(`runs on main created from ${minute(0)} to ${minute(10)} (failed)`);
  });

  it.each<[string, MemoryCi, string]>([
    ['the default branch', { budget: 0 }, 'rate-limited'],
    ['any run', { budget: 1 }, 'rate-limited'],
    ['any run for a reason', { gaps: [{ since: minute(0), until: NOW, reason: 'forbidden', detail: 'no' }] }, 'forbidden'],
  ])('and without %s there is no health at all', async (_what, ci, reason) => {
    expect((await look(ci)).answer).toMatchObject({ known: false, reason });
  });

  it.each([4, 6, 9, 14, 22])('with %i requests the rate is whole and the rest says what is missing', async (budget) => {
    const failures = Array.from({ length: 8 }, (_, index) => failing(index * 60 + 1));
    const all = {
      runs: [...failures.flatMap(({ runs }) => runs), runOf('lint', 5, { attempt: 2 })],
      attempts: [runOf('lint', 5, { conclusion: 'failure' })],
      jobs: Object.assign({ '5/1': [], '5/2': [] }, ...failures.map(({ jobs }) => jobs)) as NonNullable<MemoryCi['jobs']>,
      logs: Object.assign({}, ...failures.map(({ logs }) => logs)) as NonNullable<MemoryCi['logs']>,
    };
    const health = await healthOf({ ...all, budget }, { withTrend: true });
    expect(health.requests).toBeLessThanOrEqual(budget);
    expect(health.counts).toMatchObject({ runs: 9, concluded: 10, failed: 9 });
    expect(health.examined.failedRuns).toBeLessThan(9);
    expect(health.notExamined.filter(({ reason }) => reason === 'budget' || reason === 'rate-limited').length).toBeGreaterThan(0);
  });

  it('keeps the requests that are reserved', async () => {
    const failures = Array.from({ length: 8 }, (_, index) => failing(index + 1));
    const ci = { runs: failures.flatMap(({ runs }) => runs), budget: 40 };
    const health = await healthOf(ci, { withTrend: true, reservedRequests: 30 });
    // Some are under way at once when the share ends.
    expect(health.requests).toBeLessThanOrEqual(10 + 12);
  });
});
