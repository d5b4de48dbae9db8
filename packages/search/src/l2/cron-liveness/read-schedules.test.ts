import type { CiHistory, CiWorkflow } from '@sar/baseline';
import { memoryTree } from '@sar/testkit';
import { repositoryWorkflows } from '@sar/workflows';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryHistory, type MemoryCi } from '../ci-health/collect/ci-history.fixture.js';
import { readSchedules, type Schedules, type SchedulesInput } from './read-schedules.js';
import { listed, scheduled, scheduledRun } from './scheduled.fixture.js';

const NOW = '2026-11-22T10:30:00Z';
const NIGHTLY = '.github/workflows/nightly.yml';
const SETTINGS = { 'grace-hours': 6, exempt: [] };

type Files = Readonly<Record<string, string>>;

function read(files: Files, ci: MemoryCi | CiHistory | undefined, more: Partial<SchedulesInput> = {}): Promise<Schedules> {
  const history = ci === undefined || 'latestRuns' in ci ? ci : memoryHistory(ci);
  return readSchedules({
    repository: repositoryWorkflows(memoryTree(files)),
    settings: SETTINGS,
    now: NOW,
    ...(history !== undefined && { history }),
    ...more,
  });
}

/** The only schedule: state, when it was missed. */
async function judged(files: Files, ci: MemoryCi | undefined, more: Partial<SchedulesInput> = {}): Promise<readonly unknown[]> {
  const [schedule] = (await read(files, ci, more)).schedules;
  return [schedule?.state, schedule?.missedAt?.slice(0, 16)];
}

const nightly = listed(1, NIGHTLY);
const ran = (createdAt: string): MemoryCi => ({ workflows: [nightly], runs: [scheduledRun(nightly, createdAt)] });
const as = (changes: Partial<CiWorkflow>): MemoryCi => ({ workflows: [listed(1, NIGHTLY, changes)] });

describe('the state of a schedule', () => {
  it.each<[string, string, MemoryCi, string, string | undefined]>([
    ['ran tonight', '0 4 * * *', ran('2026-11-22T04:10:00Z'), 'on-time', undefined],
    ['last ran yesterday', '0 4 * * *', ran('2026-11-21T04:10:00Z'), 'overdue', '2026-11-22T04:00'],
    ['never ran', '0 4 * * *', { workflows: [nightly] }, 'never-ran', '2026-11-22T04:00'],
    [
      'ran by hand only',
      '0 4 * * *',
      { workflows: [nightly], runs: [scheduledRun(nightly, '2026-11-22T04:10:00Z', { event: 'workflow_dispatch' })] },
      'never-ran',
      '2026-11-22T04:00',
    ],
    ['every January, and no run is known', '0 4 1 1 *', { workflows: [nightly] }, 'unknown', undefined],
    ['every January, and the run is known', '0 4 1 1 *', ran('2026-01-01T04:10:00Z'), 'on-time', undefined],
    ['every October, and no run is known', '0 4 1 10 *', { workflows: [nightly] }, 'never-ran', '2026-10-01T04:00'],
    ['new today', '0 4 * * *', as({ createdAt: '2026-11-22T02:00:00Z' }), 'on-time', undefined],
    ['enabled again today', '0 4 * * *', as({ updatedAt: '2026-11-22T02:00:00Z' }), 'on-time', undefined],
    ['disabled by GitHub', '0 4 * * *', as({ state: 'disabled_inactivity' }), 'disabled-inactivity', undefined],
    ['disabled by hand', '0 4 * * *', as({ state: 'disabled_manually' }), 'disabled-manually', undefined],
    ['of a fork', '0 4 * * *', as({ state: 'disabled_fork' }), 'unknown', undefined],
    ['not on the default branch', '0 4 * * *', { workflows: [] }, 'not-registered', undefined],
    ['deleted there', '0 4 * * *', as({ state: 'deleted' }), 'not-registered', undefined],
    ['a state of the future', '0 4 * * *', as({ state: 'resting' }), 'never-ran', '2026-11-22T04:00'],
    ['an expression that GitHub does not take', '@daily', { workflows: [nightly] }, 'unknown', undefined],
    ['a time that is none', '0 4 * * *', as({ createdAt: 'then', updatedAt: 'later' }), 'never-ran', '2026-11-22T04:00'],
  ])('%s', async (_, cron, ci, state, missedAt) => {
    expect(await judged({ [NIGHTLY]: scheduled(cron) }, ci)).toEqual([state, missedAt]);
  });

  it('is that of its expressions together', async () => {
    const crons = ['0 4 * * 1', '0 4 * * 4', '@weekly'];
    const [schedule] = (await read({ [NIGHTLY]: scheduled(...crons) }, ran('2026-11-19T04:10:00Z'))).schedules;
    expect(schedule).toMatchObject({
      state: 'on-time',
      nextAt: '2026-11-23T04:00:00.000Z',
      workflow: 'Nightly',
      lastRunAt: '2026-11-19T04:10:00Z',
    });
    expect(schedule?.crons).toEqual(crons.map((cron, index) => ({ cron, timezone: undefined, line: 4 + index })));
    expect(schedule?.detail).toBe(
      'the newest run began at 2026-11-19 04:10 UTC; 1 of its 3 cron expressions were left out: GitHub would not take them, or they are too many',
    );
    expect(await judged({ [NIGHTLY]: scheduled(...crons) }, ran('2026-11-16T04:10:00Z'))).toEqual(['overdue', '2026-11-19T04:00']);
  });

  it('reads a hundred expressions of a workflow, and no more', async () => {
    const crons = Array.from({ length: 150 }, (_, index) => `${index % 60} ${Math.floor(index / 60)} * * *`);
    const [schedule] = (await read({ [NIGHTLY]: scheduled(...crons) }, ran('2026-11-22T04:10:00Z'))).schedules;
    expect([schedule?.crons.length, schedule?.detail]).toEqual([
      150,
      expect.stringContaining('50 of its 150 cron expressions were left out'),
    ]);
  });

  it('follows the time zone and its summer time', async () => {
    const berlin = scheduled('30 11 * * *').replace("'30 11 * * *'", "'30 11 * * *'\n      timezone: Europe/Berlin");
    // 11:30 is 09:30 UTC in summer and 10:30 UTC in winter.
    const settings = { 'grace-hours': 0, exempt: [] };
    const at = (now: string) => judged({ [NIGHTLY]: berlin }, { workflows: [nightly] }, { now, settings });
    expect(await at('2026-10-24T10:00:00Z')).toEqual(['never-ran', '2026-10-24T09:30']);
    expect(await at('2026-10-25T10:00:00Z')).toEqual(['never-ran', '2026-10-24T09:30']);
    expect(await at('2026-10-25T10:30:00Z')).toEqual(['never-ran', '2026-10-25T10:30']);
  });

  it('takes nothing as missed from before the file last changed', async () => {
    const files = { [NIGHTLY]: scheduled('0 4 * * *') };
    const changed = (at: string) => judged(files, { workflows: [nightly] }, { changedAt: (path) => (path === NIGHTLY ? at : undefined) });
    expect(await changed('2026-11-22T05:00:00Z')).toEqual(['on-time', undefined]);
    expect(await changed('2026-11-01T05:00:00Z')).toEqual(['never-ran', '2026-11-22T04:00']);
  });

  it('is that of a callable workflow by its own runs', async () => {
    const callable = scheduled('0 4 * * *').replace('on:\n', 'on:\n  workflow_call:\n');
    expect(await judged({ [NIGHTLY]: callable }, ran('2026-11-22T04:10:00Z'))).toEqual(['on-time', undefined]);
  });

  it('takes the workflow that is there where another had its file before', async () => {
    const old = listed(9, NIGHTLY, { state: 'deleted' });
    const ci = { workflows: [old, nightly, listed(0, NIGHTLY)], runs: [scheduledRun(nightly, '2026-11-22T04:10:00Z')] };
    expect(await judged({ [NIGHTLY]: scheduled('0 4 * * *') }, ci)).toEqual(['on-time', undefined]);
  });

  it('refuses a time that is none', async () => {
    await expect(read({}, undefined, { now: 'soon' })).rejects.toThrow(RangeError);
  });
});

describe('what is asked and what is not known', () => {
  const path = (id: number): string => `.github/workflows/w${String(id).padStart(2, '0')}.yml`;
  const ids = Array.from({ length: 10 }, (_, index) => index + 1);
  const files = Object.fromEntries(ids.map((id) => [path(id), scheduled('0 4 * * *')]));
  const workflows = ids.map((id) => listed(id, path(id)));

  it('is one request for the list, and one for each scheduled workflow that is active', async () => {
    const history = memoryHistory({ workflows: workflows.map((one) => (one.id > 3 ? { ...one, state: 'disabled_manually' } : one)) });
    await read({ ...files, '.github/workflows/ci.yml': 'on: push\njobs: {}\n', [path(2)]: scheduled('@daily') }, history);
    expect(history.asked).toEqual(['workflows', 'latest runs 1 schedule', 'latest runs 3 schedule']);
  });

  it('is nothing without schedules, or where all are exempt', async () => {
    const history = memoryHistory({ workflows });
    expect(await read({ '.github/workflows/ci.yml': 'on: push\njobs: {}\n' }, history)).toEqual({
      schedules: [],
      notExamined: [],
      unread: [],
    });
    expect((await read(files, history, { settings: { 'grace-hours': 6, exempt: ['.github/workflows/w*'] } })).schedules).toEqual([]);
    expect((await read(files, history, { onlyPaths: new Set(['README.md']) })).schedules).toEqual([]);
    expect(history.asked).toEqual([]);
  });

  it.each([
    ['budget', 6, undefined, 5],
    ['share', 99, 3, 3],
  ])('ends with the %s, and says for how many', async (_, budget, share, known) => {
    const history = memoryHistory({ workflows, budget });
    const more = share === undefined ? {} : { mayAsk: () => history.requestsMade < 1 + share };
    const { schedules, notExamined } = await read(files, history, more);
    expect(schedules.map(({ state }) => state)).toEqual(ids.map((id) => (id <= known ? 'never-ran' : 'unknown')));
    expect(notExamined).toMatchObject([{ what: `scheduled runs of ${10 - known} workflows`, count: 10 - known, reason: 'budget' }]);
    expect(schedules.at(-1)?.detail).toMatch(/^its runs are not known: ./);
  });

  it.each(['forbidden', 'failed'] as const)('goes on or stops after an answer that is %s', async (reason) => {
    const history = memoryHistory({ workflows });
    const latestRuns: CiHistory['latestRuns'] = async (id) => {
      if (id === 2) return { known: false, reason, detail: 'no' };
      await Promise.resolve();
      return history.latestRuns(id, 1);
    };
    const { schedules, notExamined } = await read(files, { ...history, requestsLeft: 99, latestRuns });
    const unknown = schedules.filter(({ state }) => state === 'unknown').length;
    if (reason === 'failed')
      expect([unknown, notExamined]).toEqual([1, [{ what: `scheduled runs of ${path(2)}`, count: 1, reason, detail: 'no' }]]);
    else expect([unknown > 1, notExamined[0]?.count]).toEqual([true, unknown]);
  });

  it.each<[string, MemoryCi | undefined, string]>([
    ['no token', undefined, 'no-token'],
    ['no list', { workflows: 'forbidden' }, 'forbidden'],
    ['no budget', { workflows, budget: 0 }, 'rate-limited'],
  ])('is everything with %s', async (_, ci, reason) => {
    const { schedules, notExamined, refused } = await read(files, ci);
    expect([refused?.reason, notExamined.map((one) => [one.count, one.reason])]).toEqual([reason, [[10, reason]]]);
    expect(new Set(schedules.map(({ state }) => state))).toEqual(new Set(['unknown']));
    expect(schedules[0]?.nextAt).toBe('2026-11-23T04:00:00.000Z');
  });

  it('names the files that could not be read', async () => {
    const { notExamined } = await read({ [NIGHTLY]: '#'.repeat(600_000), '.github/workflows/broken.yml': '[' }, undefined);
    expect(notExamined).toMatchObject([{ what: `schedules of ${NIGHTLY}`, reason: 'unsupported' }]);
  });

  it('never throws, whatever the file says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), fc.string(), async (crons, zone) => {
        const items = crons.map((cron) => `    - { cron: ${JSON.stringify(cron)}, timezone: ${JSON.stringify(zone)} }\n`).join('');
        await read({ [NIGHTLY]: `on:\n  schedule:\n${items}jobs: {}\n` }, { workflows: [nightly] });
      }),
      { numRuns: 50 },
    );
  });
});
