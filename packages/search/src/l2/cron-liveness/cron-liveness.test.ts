import { recommendedBaseline, type Reading } from '@sar/baseline';
import { memoryTree } from '@sar/testkit';
import { repositoryWorkflows } from '@sar/workflows';
import { describe, expect, it } from 'vitest';
import { memoryHistory, type MemoryCi } from '../ci-health/collect/ci-history.fixture.js';
import { listed, scheduled, scheduledRun } from './scheduled.fixture.js';
import { cronLiveness } from './cron-liveness.js';
import { sensorInput } from '../../sensor-input.fixture.js';

const path = (name: string): string => `.github/workflows/${name}.yml`;
const NAMES = ['disabled', 'never', 'overdue', 'resting', 'fine', 'fork', 'new'];
const FILES = Object.fromEntries(NAMES.map((name) => [path(name), scheduled('0 4 * * *', '0 5 1 1 *')]));
const [disabled, never, overdue, resting, fine, fork] = NAMES.map((name, index) => listed(index + 1, path(name)));
if (!disabled || !never || !overdue || !resting || !fine || !fork) throw new Error('no workflows');
const CI: MemoryCi = {
  workflows: [
    { ...disabled, state: 'disabled_manually' },
    never,
    overdue,
    { ...resting, state: 'disabled_inactivity' },
    fine,
    { ...fork, state: 'disabled_fork' },
  ],
  runs: [scheduledRun(overdue, '2026-11-20T04:03:00Z'), scheduledRun(fine, '2026-11-22T04:03:00Z')],
};

function read(
  ci: MemoryCi | undefined,
  files: Readonly<Record<string, string>> = FILES,
  onlyPaths?: ReadonlySet<string>,
): Reading | Promise<Reading> {
  return cronLiveness.read({
    ...sensorInput(),
    repository: repositoryWorkflows(memoryTree(files)),
    baseline: recommendedBaseline(),
    asOf: '2026-11-22',
    now: '2026-11-22T12:00:00Z',
    ...(ci !== undefined && { history: memoryHistory(ci) }),
    ...(onlyPaths !== undefined && { onlyPaths }),
  });
}

describe('the sensor', () => {
  it('signals what does not run, at the line of the expression', async () => {
    const reading = await read(CI);
    if (reading.outcome !== 'signals') throw new Error(reading.outcome);
    expect(
      reading.signals.map(({ rule, condition, impact, artefact, message }) => [
        rule,
        condition,
        impact,
        artefact.path,
        artefact.line,
        message,
      ]),
    ).toEqual([
      ['schedule-disabled', 'broken', 'degrades', path('disabled'), 4, 'the schedule starts nothing: somebody disabled the workflow'],
      [
        'schedule-never-ran',
        'broken',
        'degrades',
        path('never'),
        4,
        'the schedule has never started a run: a run was due at 2026-11-22 04:00 UTC, and GitHub has no run that its schedule started',
      ],
      [
        'schedule-overdue',
        'stale',
        'degrades',
        path('overdue'),
        4,
        'the schedule is overdue: a run was due at 2026-11-22 04:00 UTC, and the newest began at 2026-11-20 04:03 UTC',
      ],
      [
        'schedule-disabled',
        'broken',
        'degrades',
        path('resting'),
        4,
        'the schedule starts nothing: GitHub disabled the workflow because nothing happened in the repository for 60 days',
      ],
    ]);
    expect(reading.signals.every((signal) => !('playbook' in signal))).toBe(true);
    expect(reading.signals[1]?.evidence.map(({ line, text }) => [line, text])).toEqual([
      [4, 'cron: 0 4 * * *'],
      [5, 'cron: 0 5 1 1 *'],
    ]);
  });

  it('counts as judged what it could judge, and names the rest', async () => {
    const reading = await read(CI);
    if (reading.outcome === 'unknown') throw new Error(reading.detail);
    expect(reading.scope.judged).toBe(5);
    expect(reading.scope.unjudged.map((one) => [one.path, one.reason])).toEqual([
      [path('fork'), 'GitHub keeps the workflow disabled because the repository is a fork'],
      [path('new'), 'GitHub does not list the workflow: its file is not on the default branch'],
    ]);
  });

  it('keeps the identity of a signal when expression and time change', async () => {
    const id = async (cron: string, now: string) => {
      const reading = await cronLiveness.read({
        ...sensorInput(),
        repository: repositoryWorkflows(memoryTree({ [path('never')]: scheduled(cron) })),
        baseline: recommendedBaseline(),
        asOf: now.slice(0, 10),
        history: memoryHistory({ workflows: [never] }),
      });
      return reading.outcome === 'signals' ? reading.signals[0]?.id : undefined;
    };
    const first = await id('0 4 * * *', '2026-11-22');
    expect(first).toMatch(/./);
    expect(await id('0 5 * * 1', '2026-11-19')).toBe(first);
  });

  it.each<[string, MemoryCi | undefined, Readonly<Record<string, string>>, object]>([
    ['schedules and no token', undefined, FILES, { outcome: 'unknown', reason: 'no-token' }],
    ['no schedules and no token', undefined, { [path('ci')]: 'on: push\njobs: {}\n' }, { outcome: 'clear', scope: { judged: 0 } }],
    ['a token that may not', { workflows: 'forbidden' }, FILES, { outcome: 'unknown', reason: 'forbidden' }],
    ['all in time', { ...CI, workflows: [fine] }, { [path('fine')]: scheduled('0 4 * * *') }, { outcome: 'clear', scope: { judged: 1 } }],
  ])('with %s', async (_, ci, files, expected) => {
    expect(await read(ci, files)).toMatchObject(expected);
  });

  it('judges only the files that it is asked for', async () => {
    const reading = await read(CI, FILES, new Set([path('overdue')]));
    expect(reading.outcome === 'signals' && reading.signals.map(({ rule }) => rule)).toEqual(['schedule-overdue']);
  });
});
