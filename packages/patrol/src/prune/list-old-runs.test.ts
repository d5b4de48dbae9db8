import { known, unknown, type CiRun, type RunGap, type RunWindow, type UnknownReason } from '@sar/baseline';
import { expect, it } from 'vitest';
import { listOldRuns } from './list-old-runs.js';
import { ago, AT, REPOSITORY, run } from './prune.fixture.js';

const SETTINGS = {
  olderThanDays: 30,
  keep: 1,
  windowDays: 7,
  defaultBranch: 'main',
  repository: REPOSITORY,
  deletedWorkflows: new Set<number>(),
  referenced: new Set<number>(),
  maxDeletes: 100,
};

/** Lists these runs, as GitHub counts and gives them, until so many requests were made; `ids` are what goes. */
async function listed(all: readonly CiRun[], settings: Partial<typeof SETTINGS> = {}, { most = Infinity, gap = [] as RunGap[] } = {}) {
  const sorted = all.map((each) => ({ each, time: Date.parse(each.createdAt) })).sort((a, b) => b.time - a.time);
  const within = (window: RunWindow): readonly CiRun[] => {
    const [since, until] = [Date.parse(window.since), Date.parse(window.until)];
    return sorted.flatMap(({ each, time }) => (time >= since && time <= until ? [each] : []));
  };
  let requests = 0;
  const answer = await listOldRuns(
    { ...SETTINGS, ...settings },
    {
      runCount: async (window) => {
        requests += 1;
        return requests > most ? unknown('rate-limited', 'used up') : known(Math.min(within(window).length, 2500));
      },
      history: {
        defaultBranch: async () => known('main'),
        workflows: async () => known([]),
        runs: async (window) => {
          const runs = within(window);
          requests += Math.ceil(runs.length / 100);
          return { runs, gaps: gap };
        },
        latestRuns: async (workflow, count) => {
          requests += 1;
          return known(sorted.flatMap(({ each }) => (each.workflowId === workflow ? [each] : [])).slice(0, count));
        },
      },
    },
    AT,
  );
  const ids = answer.known ? answer.value.plan.removals.map(({ run: { id } }) => id) : [];
  return { answer, ids, requests, value: answer.known ? answer.value : undefined };
}

/** So many runs, one every `hours`, the newest of them so many days ago; the last one is the oldest. */
const runs = (count: number, hours: number, days: number): readonly CiRun[] =>
  Array.from({ length: count }, (_, index) => run({ id: index + 1, createdAt: ago(days, index * hours), conclusion: 'failure' }));

it('takes three requests where there is little', async () => {
  const { requests, ids, value } = await listed([...runs(90, 24, 31), run({ id: 999, createdAt: ago(1) })]);
  expect(requests).toBe(3);
  expect(ids).toHaveLength(90);
  expect(value).toMatchObject({ isAll: true, notes: [] });
});

it('finds the oldest of very many with few requests, so that enough are left for removing them', async () => {
  const many = runs(20_000, 0.1, 31);
  const { ids, requests, value } = await listed(many, { maxDeletes: 300 });
  expect(ids).toEqual(
    many
      .slice(-300)
      .map(({ id }) => id)
      .toReversed(),
  );
  expect(requests).toBeLessThan(60);
  expect(value?.isAll).toBe(false);
});

it('says that it listed all where there is exactly as much as one run removes', async () => {
  const { value } = await listed([...runs(5, 24, 31), run({ id: 999, createdAt: ago(1) })], { maxDeletes: 5 });
  expect(value).toMatchObject({ isAll: true, plan: { later: [] } });
});

it('is not known where nothing could be counted, and a note where something was listed before', async () => {
  expect((await listed(runs(5, 24, 31), {}, { most: 0 })).answer).toEqual(unknown('rate-limited', 'used up'));
  const { value, ids } = await listed(runs(4000, 1, 31), { maxDeletes: 4000 }, { most: 40 });
  expect(ids.length).toBeGreaterThan(0);
  expect(value).toMatchObject({ isAll: false, notes: ['Not all old runs were listed: used up'] });
});

it.each<[UnknownReason, boolean]>([
  ['failed', true],
  ['rate-limited', false],
])('goes on after a gap where it holds for one window alone: %s', async (reason, goesOn) => {
  const gap = [{ since: ago(60), until: ago(50), reason, detail: 'x' }];
  const { value, ids } = await listed([...runs(1500, 1, 31), run({ id: 9999, createdAt: ago(1) })], { maxDeletes: 5000 }, { gap });
  expect(value?.isAll).toBe(false);
  expect(value?.notes[0]).toBe(`Old runs from ${ago(60)} to ${ago(50)} were not all listed: x`);
  expect(ids.length === 1500).toBe(goesOn);
});
