import { memoryTree } from '@sar/testkit';
import { repositoryWorkflows } from '@sar/workflows';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ciJob, ciRun } from '../ci-health/collect/ci-run.fixture.js';
import { percentile, queueFacts } from './queue-times.js';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const RUN = ciRun(1, { createdAt: '2026-11-22T11:00:00Z' });
const WORKFLOW = `on: push
jobs:
  plain: {runs-on: x, steps: [{run: x}]}
  deploy: {runs-on: x, environment: production, steps: [{run: x}]}
  alone:
    runs-on: x
    concurrency: alone
    steps: [{run: x}]
  few:
    runs-on: x
    strategy: {max-parallel: 1, matrix: {a: [1, 2]}}
    steps: [{run: x}]
  named:
    name: Named \${{ matrix.a }}
    runs-on: x
    steps: [{run: x}]
`;
const repository = (text: string) => repositoryWorkflows(memoryTree({ '.github/workflows/ci.yml': text }));

const minutesOf = (job: ReturnType<typeof ciJob>, text = WORKFLOW) =>
  queueFacts([{ run: RUN, jobs: [job] }], repository(text), NOW)[0]?.minutes;

describe('the waiting time', () => {
  it.each([
    ['plain', [10 / 60]],
    ['plain (1, 2)', [10 / 60]],
    ['deploy', undefined],
    ['alone', undefined],
    ['few (1)', undefined],
    ['Named 1', undefined],
    ['call / inner', undefined],
  ])('of the job %s', (name, minutes) => {
    expect(minutesOf(ciJob(RUN, name))).toEqual(minutes);
  });

  it.each<[string, Parameters<typeof ciJob>[2], readonly number[]]>([
    ['waits now', { status: 'queued', runnerName: undefined, conclusion: undefined, createdAt: '2026-11-22T11:30:00Z' }, [30]],
    ['was skipped', { conclusion: 'skipped' }, []],
    ['got no runner', { conclusion: 'cancelled', runnerName: undefined }, []],
    ['has no times', { createdAt: undefined }, []],
    ['began before it was made', { createdAt: '2026-11-22T11:00:30Z', startedAt: '2026-11-22T11:00:00Z' }, [0]],
  ])('of a job that %s', (_what, changes, minutes) => {
    expect(minutesOf(ciJob(RUN, 'plain', changes))).toEqual(minutes);
  });

  it('tells a job that GitHub gave up after a day', () => {
    const job = ciJob(RUN, 'plain', {
      conclusion: 'cancelled',
      runnerName: undefined,
      createdAt: '2026-11-21T00:00:00Z',
      completedAt: '2026-11-22T00:00:00Z',
    });
    expect(queueFacts([{ run: RUN, jobs: [job] }], repository(WORKFLOW), NOW)).toMatchObject([
      { servedBy: new Set(), stuck: { minutes: 1440, isEnded: true } },
    ]);
  });
});

it.each([
  [[], 95, undefined],
  [[5], 95, 5],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 95, 10],
  [Array.from({ length: 100 }, (_, index) => index + 1), 95, 95],
])('of %j the %i th percentile', (values, percent, expected) => {
  expect(percentile(values, percent)).toBe(expected);
});

it('a percentile is one of the values, and at least that many are not above it', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1 }), fc.integer({ min: 1, max: 100 }), (values, percent) => {
      const ascending = values.toSorted((a, b) => a - b);
      const value = percentile(ascending, percent) ?? -1;
      expect(values.filter((one) => one <= value).length / values.length).toBeGreaterThanOrEqual(percent / 100 - 1e-9);
    }),
  );
});
