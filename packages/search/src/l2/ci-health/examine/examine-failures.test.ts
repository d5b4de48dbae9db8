import type { CiAnnotation, CiJob, CiRun } from '@sar/baseline';
import { beforeAll, describe, expect, it } from 'vitest';
import { memoryHistory, type MemoryCi } from '../collect/ci-history.fixture.js';
import { ciJob, ciRun, ciStep, minute } from '../collect/ci-run.fixture.js';
import { compileLibrary } from '../patterns/compile-library.js';
import { aPattern } from '../patterns/pattern.fixture.js';
import type { PatternLibrary } from '../patterns/pattern-library.js';
import { examineFailures, type ExamineOptions } from './examine-failures.js';

let library: PatternLibrary;
beforeAll(async () => {
  library = await compileLibrary([
    aPattern({ id: 'START_001', error: ['^run: startup_failure$'], locations: ['conclusion'], class: 'configuration' }),
    aPattern({ id: 'TIME_001', error: ['^step: timed_out$'], locations: ['conclusion'], class: 'resource-timeout' }),
    aPattern({ id: 'TEST_001', error: ['^FAILED (\\S+)'] }),
    aPattern({ id: 'DISK_001', error: ['No space left on device'], class: 'resource-timeout' }),
  ]);
});

const settings = { 'min-confidence': 0.5, 'self-healing': ['**/heal.yml'], 'examine-runs': 50 };

function examine(ci: MemoryCi, runs: readonly CiRun[], options: Partial<ExamineOptions> = {}) {
  const history = memoryHistory(ci);
  return { history, examined: examineFailures(history, runs, { library, settings, mayAsk: () => true, ...options }) };
}

const red = (id: number, changes: Partial<CiRun> = {}) => ciRun(id, { conclusion: 'failure', ...changes });

/** A job whose step `Run <name>` failed. */
function redJob(run: CiRun, name: string, id: number, changes: Partial<CiJob> = {}): CiJob {
  const steps = [ciStep(1, 'Set up job'), ciStep(2, 'Run tests', { conclusion: 'failure', startedAt: minute(1), completedAt: minute(2) })];
  return ciJob(run, name, { id, conclusion: 'failure', steps, ...changes });
}

const line = (text: string) => `${minute(1.5)} ${text}\n`;
const failedLog = `${line('FAILED test_a')}${line('##[error]Process completed with exit code 1.')}${minute(3)} Post job cleanup.\n`;
const annotation = (message: string): CiAnnotation => ({ level: 'failure', title: undefined, message, path: '.github', line: 1 });

describe('examineFailures', () => {
  it('reads jobs, annotations and the log of a failed run: four requests', async () => {
    const run = red(1);
    const { history, examined } = examine({ jobs: { '1/1': [redJob(run, 'test', 10)] }, logs: { 10: failedLog } }, [run]);
    const { runs, failedRuns, groups, jobs, notExamined, examinedRuns } = await examined;
    expect(history.asked).toEqual(['jobs 1/1', 'annotations 10', 'log 10']);
    expect(history.requestsMade).toBe(4);
    expect(runs[0]?.classification).toMatchObject({ pattern: 'TEST_001', captures: ['test_a'], isAmbiguous: false });
    expect(failedRuns[0]).toMatchObject({ id: 1, jobs: [{ name: 'test', step: 'Run tests', pattern: 'TEST_001' }] });
    expect(groups).toMatchObject([{ jobs: 1, inferredJobs: 0, runs: 1 }]);
    expect([...jobs.keys()]).toEqual(['1/1']);
    expect([notExamined, examinedRuns]).toEqual([[], 1]);
  });

  it('makes one line of forty red jobs of a matrix with one cause', async () => {
    const run = red(1);
    const jobs = Array.from({ length: 40 }, (_, at) => {
      const steps = [
        ciStep(1, 'Set up job'),
        ciStep(2, `Test Python 3.${at}`, { conclusion: 'failure', startedAt: minute(1), completedAt: minute(2) }),
      ];
      return redJob(run, `test (ubuntu-latest, 3.${at})`, 10 + at, { steps, completedAt: minute(2 + at) });
    });
    const { history, examined } = examine({ jobs: { '1/1': jobs }, logs: { 10: failedLog } }, [run]);
    const { groups, notExamined } = await examined;
    expect([history.requestsMade, notExamined]).toEqual([4, []]);
    expect(groups).toMatchObject([{ jobs: 1, inferredJobs: 39, runs: 1, classification: { pattern: 'TEST_001' } }]);
  });

  it('a decisive annotation saves the log, and a decisive conclusion both', async () => {
    const [a, b] = [red(1), red(2)];
    const timedOut = redJob(b, 'test', 20, { steps: [ciStep(1, 'Run tests', { conclusion: 'timed_out' })] });
    const { history, examined } = examine(
      { jobs: { '1/1': [redJob(a, 'test', 10)], '2/1': [timedOut] }, annotations: { 10: [annotation('No space left on device')] } },
      [a, b],
    );
    expect((await examined).runs.map(({ classification }) => [classification?.pattern, classification?.evidence])).toEqual([
      ['DISK_001', 'annotation'],
      ['TIME_001', 'conclusion'],
    ]);
    expect([...history.asked].sort()).toEqual(['annotations 10', 'jobs 1/1', 'jobs 2/1']);
  });

  it('does not read jobs again that are known', async () => {
    const run = red(1);
    const known = new Map([['1/1', [redJob(run, 'test', 10)]]]);
    const { history, examined } = examine({ logs: { 10: failedLog } }, [run], { known });
    expect((await examined).runs[0]?.classification?.pattern).toBe('TEST_001');
    expect(history.asked).toEqual(['annotations 10', 'log 10']);
  });

  it('infers the other combinations of a matrix, and counts them apart', async () => {
    const run = red(1);
    const matrix = Array.from({ length: 40 }, (_, at) => redJob(run, `test (${at})`, 10 + at));
    const { history, examined } = examine({ jobs: { '1/1': matrix }, logs: { 10: failedLog } }, [run]);
    const { runs, groups } = await examined;
    expect(history.requestsMade).toBe(4);
    expect(groups).toMatchObject([{ jobs: 1, inferredJobs: 39, runs: 1, examples: [matrix[0]?.url, matrix[1]?.url, matrix[2]?.url] }]);
    expect(runs[0]?.jobs.filter(({ how }) => how === 'read')).toHaveLength(1);
  });

  it('leaves a job of another name unknown when the requests for the run are used up', async () => {
    const run = red(1);
    const jobs = [redJob(run, 'test', 10), redJob(run, 'lint', 11)];
    const { history, examined } = examine({ jobs: { '1/1': jobs }, logs: { 10: failedLog, 11: failedLog } }, [run]);
    const { runs, groups, notExamined } = await examined;
    expect(history.requestsMade).toBeLessThanOrEqual(4);
    expect(runs[0]?.jobs.map(({ how, classification }) => [how, classification.class])).toEqual([
      ['read', 'code-regression'],
      ['not-read', 'unknown'],
    ]);
    expect(groups).toHaveLength(1);
    expect(notExamined).toMatchObject([{ what: 'logs of 1 failed job', count: 1, reason: 'budget' }]);
  });

  it.each<[string, MemoryCi['logs'], string]>([
    ['expired', {}, 'unsupported'],
    ['cut off inside the step', { 10: { text: line('FAILED test_a'), end: 'cut-off' } }, 'unreachable'],
    ['too long', { 10: line('x').repeat(50) + failedLog }, 'budget'],
    ['forbidden', { 10: 'forbidden' }, 'forbidden'],
  ])('a log that is %s leaves the cause unknown and says so', async (_name, logs, reason) => {
    const run = red(1);
    const { examined } = examine({ jobs: { '1/1': [redJob(run, 'test', 10)] }, logs: logs ?? {} }, [run], { maxLogBytes: 1000 });
    const { runs, failedRuns, groups, notExamined, examinedRuns } = await examined;
    expect(runs[0]?.jobs).toMatchObject([{ how: 'not-read', classification: { class: 'unknown', pattern: undefined } }]);
    expect(failedRuns[0]?.classification).toBeUndefined();
    expect([groups, examinedRuns]).toEqual([[], 0]);
    expect(notExamined).toMatchObject([{ what: 'logs of 1 failed job', reason }]);
  });

  it('a log that broke off behind the step is whole', async () => {
    const run = red(1);
    const { examined } = examine({ jobs: { '1/1': [redJob(run, 'test', 10)] }, logs: { 10: { text: failedLog, end: 'cut-off' } } }, [run]);
    expect((await examined).runs[0]?.classification?.pattern).toBe('TEST_001');
  });

  it('does not ask for logs again once they are forbidden, and asks for nothing once the limit is reached', async () => {
    const runs = [red(1), red(2), red(3), red(4), red(5), red(6)];
    const jobs = Object.fromEntries(runs.map((run) => [`${run.id}/1`, [redJob(run, 'test', run.id)]]));
    const logs = Object.fromEntries(runs.map(({ id }) => [id, 'forbidden' as const]));
    const first = examine({ jobs, logs }, runs);
    const { notExamined } = await first.examined;
    expect(first.history.asked.filter((question) => question.startsWith('log')).length).toBeLessThanOrEqual(4);
    expect(notExamined).toMatchObject([{ what: 'logs of 6 failed jobs', count: 6, reason: 'forbidden' }]);
    const second = examine({ jobs, budget: 2 }, runs);
    expect((await second.examined).notExamined).toContainEqual(expect.objectContaining({ reason: 'rate-limited' }));
    expect(second.history.asked.length).toBeLessThanOrEqual(10);
  });

  it('ends with the budget and says what is left', async () => {
    const runs = [red(1), red(2), red(3)];
    const { history, examined } = examine({}, runs, { mayAsk: () => false });
    expect(await examined).toMatchObject({
      notExamined: [{ what: 'causes of 3 failed runs', count: 3, reason: 'budget' }],
      examinedRuns: 0,
    });
    expect(history.asked).toEqual([]);
  });

  it('examines the newest runs that the baseline allows, and lists all', async () => {
    const runs = [red(3), red(2), red(1)];
    const jobs = { '3/1': [redJob(red(3), 'test', 30)] };
    const { examined } = examine({ jobs, logs: { 30: failedLog } }, runs, { settings: { ...settings, 'examine-runs': 1 } });
    const { failedRuns, notExamined, examinedRuns } = await examined;
    expect(failedRuns.map(({ id, classification }) => [id, classification?.pattern])).toEqual([
      [3, 'TEST_001'],
      [2, undefined],
      [1, undefined],
    ]);
    expect(examinedRuns).toBe(1);
    expect(notExamined).toMatchObject([{ what: 'causes of 2 older failed runs', count: 2, reason: 'sample' }]);
  });

  it('a run that could not start has no jobs and needs no request', async () => {
    const { history, examined } = examine({}, [red(1, { conclusion: 'startup_failure' })]);
    const { runs, groups } = await examined;
    expect(history.asked).toEqual([]);
    expect(runs[0]?.classification).toMatchObject({ pattern: 'START_001', class: 'configuration', evidence: 'conclusion' });
    expect(groups).toMatchObject([{ jobs: 1, runs: 1, examples: ['https://github.com/octo-org/octo-repo/actions/runs/1'] }]);
  });

  it('failures of workflows that heal are a class of their own', async () => {
    const run = red(1, { path: '.github/workflows/heal.yml' });
    const { examined } = examine({ jobs: { '1/1': [redJob(run, 'test', 10)] }, logs: { 10: failedLog } }, [run]);
    const { failedRuns } = await examined;
    expect(failedRuns[0]).toMatchObject({ isSelfHealing: true, classification: { class: 'self-healing', pattern: 'TEST_001' } });
  });

  it('a gate that failed because another job did is no cause', async () => {
    const run = red(1);
    const gate = ciJob(run, 'all green', {
      id: 11,
      conclusion: 'failure',
      startedAt: minute(4),
      completedAt: minute(4.2),
      steps: [ciStep(1, 'Set up job'), ciStep(2, 'Check needs', { conclusion: 'failure' }), ciStep(3, 'Complete job')],
    });
    const { examined } = examine({ jobs: { '1/1': [gate, redJob(run, 'test', 10)] }, logs: { 10: failedLog } }, [run]);
    const { runs, failedRuns, groups } = await examined;
    expect(runs[0]?.jobs.map(({ job, how }) => [job.name, how])).toEqual([
      ['test', 'read'],
      ['all green', 'gate'],
    ]);
    expect(failedRuns[0]?.jobs.map(({ name }) => name)).toEqual(['test']);
    expect(groups).toMatchObject([{ jobs: 1 }]);
  });
});
