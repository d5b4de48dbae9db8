import type { CiJob, Reading } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { sensorInput } from '../../sensor-input.fixture.js';
import { memoryHistory, type MemoryCi } from '../ci-health/collect/ci-history.fixture.js';
import { ciJob, ciRun } from '../ci-health/collect/ci-run.fixture.js';
import { memoryLive, selfHosted, type MemoryLive } from '../live-runs/live-repository.fixture.js';
import { runnerHealth } from './runner-health.js';

const NOW = '2026-11-22T12:00:00Z';
const CI = '.github/workflows/ci.yml';
const workflow = (runsOn: string, more = ''): string =>
  `on: push\njobs:\n  build:\n    runs-on: ${runsOn}\n${more}    steps: [{run: make}]\n`;
const GPU = workflow('[self-hosted, gpu]');
const GPU_RUNNER = selfHosted(1, { name: 'gpu-1', labels: ['self-hosted', 'Linux', 'GPU'] });
const POOLS = [selfHosted(9, { status: 'offline' })];

/** An hour before now. */
const RUN = ciRun(1, { createdAt: '2026-11-22T11:00:00Z' });
/** Jobs that waited so many minutes for a runner. */
const waited = (labels: readonly string[], minutes: readonly number[]): MemoryCi => ({
  runs: [RUN],
  jobs: {
    '1/1': minutes.map((waiting, index) =>
      ciJob(RUN, 'build', {
        id: 100 + index,
        labels,
        runnerName: 'gpu-1',
        createdAt: '2026-11-22T11:00:00Z',
        startedAt: new Date(Date.parse('2026-11-22T11:00:00Z') + waiting * 60_000).toISOString(),
      }),
    ),
  },
});
const queued = (createdAt: string): MemoryCi => ({
  runs: [RUN],
  jobs: {
    '1/1': [
      ciJob(RUN, 'build', { labels: ['gpu', 'self-hosted'], status: 'queued', conclusion: undefined, runnerName: undefined, createdAt }),
    ],
  },
});

interface Setting {
  readonly files?: Readonly<Record<string, string>>;
  readonly live?: MemoryLive;
  readonly ci?: MemoryCi;
  readonly only?: readonly string[];
  readonly options?: object;
}

async function look({ files = { [CI]: GPU }, live, ci, only, options }: Setting): Promise<Reading> {
  return runnerHealth.read(
    sensorInput(
      { files, ...(options && { sensors: { 'runner-health': options } }) },
      {
        now: NOW,
        ...(live && { github: memoryLive(live) }),
        ...(ci && { history: memoryHistory(ci) }),
        ...(only && { onlyPaths: new Set(only) }),
      },
    ),
  );
}

const found = (reading: Reading) =>
  reading.outcome === 'signals'
    ? reading.signals.map(({ rule, impact, artefact: { path, line }, pedantic }) => [rule, impact, path, line, pedantic === true])
    : reading.outcome;

it('is clear, tells what broke, and is clear again when it is mended', async () => {
  const fine = { live: { runners: [GPU_RUNNER] }, ci: waited(['self-hosted', 'gpu'], [1]) };
  expect(found(await look(fine))).toBe('clear');
  const renamed = { ...fine, live: { runners: [selfHosted(1)] }, ci: queued('2026-11-22T11:00:00Z') };
  expect(found(await look(renamed))).toEqual([['no-matching-runner', 'blocks', CI, 4, false]]);
  const stopped = { ...fine, live: { runners: [{ ...GPU_RUNNER, status: 'offline' }] } };
  expect(found(await look(stopped))).toEqual([['no-online-runner', 'blocks', CI, 4, false]]);
  const old = { ...fine, live: { runners: [{ ...GPU_RUNNER, version: '2.334.0' }] } };
  expect(found(await look(old))).toEqual([['runner-outdated', 'degrades', '.github/workflows', undefined, false]]);
  const slow = {
    ...fine,
    ci: waited(
      ['self-hosted', 'gpu'],
      Array.from({ length: 10 }, (_, index) => 11 + index),
    ),
  };
  expect(found(await look(slow))).toEqual([['slow-queue', 'degrades', CI, 4, false]]);
  expect(found(await look(fine))).toBe('clear');
});

describe('labels that no runner has', () => {
  it.each<[string, Setting, unknown]>([
    ['a job that waits for minutes only', { ci: queued('2026-11-22T11:50:00Z') }, [['no-matching-runner', 'blocks', CI, 4, true]]],
    ['a job that waits for an hour', { ci: queued('2026-11-22T11:00:00Z') }, [['no-matching-runner', 'blocks', CI, 4, false]]],
    ['a job that ran lately: the runner is made for it', { ci: waited(['self-hosted', 'gpu'], [2]) }, 'clear'],
    ['no job seen', { ci: { runs: [] } }, [['no-matching-runner', 'blocks', CI, 4, true]]],
    [
      'no job seen, of a workflow that people start',
      { ci: { runs: [] }, files: { [CI]: GPU.replace('push', 'workflow_dispatch') } },
      [['no-matching-runner', 'degrades', CI, 4, true]],
    ],
    [
      'a job that waits for a runner that is made for it',
      {
        ci: {
          ...waited(['self-hosted', 'gpu'], [2]),
          jobs: {
            '1/1': [
              ...(waited(['self-hosted', 'gpu'], [2]).jobs?.['1/1'] ?? []),
              ...(queued('2026-11-22T11:00:00Z').jobs?.['1/1'] ?? []),
            ] as CiJob[],
          },
        },
      },
      'clear',
    ],
    [
      'a job that waits, where the runners of the organisation are not known',
      { live: { runners: [], organizationRunners: 'forbidden' }, ci: queued('2026-11-22T11:00:00Z') },
      'clear',
    ],
    [
      'runners that are offline, where one that is not listed took a job lately',
      { live: { runners: [{ ...GPU_RUNNER, name: 'gpu-2', status: 'offline' }] }, ci: waited(['self-hosted', 'gpu'], [2]) },
      [['runner-offline', 'advisory', '.github/workflows', undefined, false]],
    ],
    [
      'a runner that took a job lately and has lost the label since',
      { live: { runners: [{ ...GPU_RUNNER, labels: ['self-hosted'] }] }, ci: waited(['self-hosted', 'gpu'], [2]) },
      [['no-matching-runner', 'blocks', CI, 4, true]],
    ],
    ["runners of GitHub's", { files: { [CI]: workflow('ubuntu-latest') } }, 'clear'],
    ['labels without self-hosted, which a larger runner may have', { files: { [CI]: workflow('[linux, gpu]') } }, 'clear'],
    ['a job that never runs', { files: { [CI]: workflow('[self-hosted, gpu]', '    if: false\n') } }, 'clear'],
    [
      'a matrix',
      { files: { [CI]: workflow("['self-hosted', '${{ matrix.gpu }}']", '    strategy: {matrix: {gpu: [x64, a100]}}\n') } },
      [['no-matching-runner', 'blocks', CI, 4, true]],
    ],
  ])('with %s', async (_what, setting, expected) => {
    expect(found(await look({ live: { runners: [selfHosted(1)] }, ...setting }))).toEqual(expected);
  });

  it('are told once for all jobs that ask for them, whatever their order and case', async () => {
    const files = { [CI]: GPU, '.github/workflows/b.yml': workflow('[GPU, self-hosted]') };
    const reading = await look({ files, live: { runners: [] }, ci: queued('2026-11-22T11:00:00Z') });
    if (reading.outcome !== 'signals') throw new Error(reading.outcome);
    expect(reading.signals.map(({ evidence }) => evidence.map(({ path }) => path))).toEqual([['.github/workflows/b.yml', CI]]);
    expect(reading.signals[0]?.message).toBe(
      'no self-hosted runner has the labels "GPU", "self-hosted": "build" has been waiting for 60 minutes',
    );
  });

  it('are not judged where the runners of the organisation are not known', async () => {
    const reading = await look({ live: { runners: [], organizationRunners: 'forbidden' }, ci: { runs: [] } });
    expect(reading).toMatchObject({
      outcome: 'clear',
      scope: {
        judged: 0,
        unjudged: [
          { path: '.github/workflows', reason: expect.stringContaining('runners of the organization cannot be read') },
          {
            path: CI,
            line: 4,
            job: 'build',
            reason: expect.stringContaining('whether a runner has the labels "self-hosted", "gpu" is not known'),
          },
        ],
      },
    });
  });

  it.each([
    ['a group', '{group: large, labels: [self-hosted]}', 'names a runner group'],
    ['an expression', '${{ inputs.runner }}', 'is an expression'],
    ['a matrix that only the run knows', '${{ matrix.os }}', 'is an expression'],
  ])('are not judged where runs-on is %s', async (_what, runsOn, reason) => {
    const files = { [CI]: workflow(runsOn, '    strategy: {matrix: "${{ fromJSON(inputs.matrix) }}"}\n') };
    const reading = await look({ files, live: { runners: [] } });
    expect(reading).toMatchObject({
      outcome: 'clear',
      scope: { unjudged: [{ path: CI, job: 'build', reason: expect.stringContaining(reason) }, {}] },
    });
  });
});

describe('runners', () => {
  const POOL = [selfHosted(1), selfHosted(2, { status: 'offline' }), selfHosted(3, { status: 'offline' })];
  it.each<[string, MemoryLive, object, unknown]>([
    ['offline ones of a pool, once', { runners: POOL }, {}, ['runner-offline']],
    ['offline ones that may be', { runners: POOL }, { 'exempt-runners': ['runner-*'] }, 'clear'],
    ['ephemeral ones', { runners: POOL.map((runner) => ({ ...runner, ephemeral: true })) }, {}, 'clear'],
    [
      "an organisation's that no job asks for",
      { organizationRunners: POOL.map((one) => ({ ...one, level: 'organization' as const })) },
      {},
      'clear',
    ],
    [
      'an old version',
      { runners: [selfHosted(1, { version: '2.320.0' }), selfHosted(2, { version: '2.320.0' })] },
      {},
      ['runner-outdated'],
    ],
    ['a version that is no version', { runners: [selfHosted(1, { version: 'latest' })] }, {}, 'clear'],
    ['no version', { runners: [selfHosted(1, { version: undefined })] }, {}, 'clear'],
  ])('with %s', async (_what, live, options, expected) => {
    const reading = await look({ files: {}, live, ci: { runs: [] }, options });
    expect(reading.outcome === 'signals' ? reading.signals.map(({ rule }) => rule) : reading.outcome).toEqual(expected);
  });
});

describe('what is known', () => {
  it.each<[string, Setting, object]>([
    ['without a token', {}, { outcome: 'unknown', reason: 'no-token' }],
    [
      'of jobs alone',
      {
        ci: waited(
          ['ubuntu-latest'],
          Array.from({ length: 12 }, () => 1),
        ),
      },
      { outcome: 'clear', scope: { judged: 1 } },
    ],
    [
      'with a token that may list no runners',
      {
        live: { runners: 'forbidden' },
        ci: waited(
          ['ubuntu-latest'],
          Array.from({ length: 12 }, () => 20),
        ),
      },
      {
        outcome: 'signals',
        signals: [{ rule: 'slow-queue' }],
        scope: { unjudged: [{ reason: expect.stringContaining('cannot be read') }] },
      },
    ],
    [
      'with a token that may nothing',
      { live: { runners: 'forbidden' }, ci: { gaps: [{ since: '', until: '', reason: 'forbidden', detail: 'no' }] } },
      { outcome: 'unknown', reason: 'forbidden' },
    ],
    ['of a change that asks for no labels', { only: ['README.md'], live: { runners: POOLS } }, { outcome: 'clear', scope: { judged: 0 } }],
    [
      'of few jobs',
      { live: {}, ci: waited(['ubuntu-latest'], [50]), files: {} },
      { outcome: 'clear', scope: { unjudged: [{ reason: expect.stringContaining('from 10 jobs on') }] } },
    ],
  ])('is told %s', async (_what, setting, expected) => {
    expect(await look(setting)).toMatchObject(expected);
  });

  it('keeps to its requests', async () => {
    const runs = Array.from({ length: 60 }, (_, index) => ciRun(index + 1, { createdAt: '2026-11-22T11:30:00Z', workflowId: index }));
    const history = memoryHistory({ runs, jobs: Object.fromEntries(runs.map((run) => [`${run.id}/1`, [ciJob(run, 'a')]])) });
    const github = memoryLive({});
    await runnerHealth.read(sensorInput({ files: {} }, { now: NOW, history, github }));
    expect(history.asked.length + github.asked.length).toBeLessThanOrEqual(12);
    expect(history.asked.filter((question) => question.startsWith('jobs')).length).toBeGreaterThan(4);
  });
});
