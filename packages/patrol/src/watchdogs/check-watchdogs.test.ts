import { known, loadBaseline, unknown, type Answer, type CiHistory, type CiRun, type CiWorkflow } from '@sar/baseline';
import { memoryTree } from '@sar/testkit';
import { repositoryWorkflows } from '@sar/workflows';
import { expect, it } from 'vitest';
import { checkWatchdogs } from './check-watchdogs.js';
import { coverageOf } from './coverage-of.js';
import { calling, stepping, W } from './coverage.fixture.js';

const FILES = {
  [W('night.yml')]: calling("{schedule: [{cron: '0 2 * * *'}]}", 'org/sar/.github/workflows/watchdog-nightly.yml@v1'),
  [W('push.yml')]: stepping('push', 'run: sar patrol'),
};
const listed = (id: number, path: string, state = 'active'): CiWorkflow => ({
  id,
  path,
  name: path,
  state,
  createdAt: '2025-01-01T00:00:00Z',
  updatedAt: '2025-01-01T00:00:00Z',
  url: '',
});
const ALL = [listed(1, W('night.yml')), listed(2, W('push.yml'))];

/** The lives, and what was asked about runs. */
async function lives(
  workflows: Answer<readonly CiWorkflow[]>,
  runs: Readonly<Record<number, Answer<Partial<CiRun>>>> = {},
  text = 'version: 1\n',
  files: Readonly<Record<string, string>> = FILES,
) {
  const tree = memoryTree(files);
  const repository = repositoryWorkflows(tree);
  const baseline = await loadBaseline({ path: '.github/sar.yml', text, readFile: () => ({ kind: 'absent' }) });
  const asked: string[] = [];
  const history = {
    requestsLeft: 100,
    workflows: async () => workflows,
    latestRuns: async (id: number, count: number, event?: string) => {
      asked.push(`${id} ${count} ${event ?? 'any'}`);
      const run = runs[id];
      return run === undefined ? known([]) : run.known ? known([run.value as CiRun]) : run;
    },
  } as unknown as CiHistory;
  const coverage = coverageOf({ tree, repository, baseline });
  return { asked, ...(await checkWatchdogs({ coverage, repository, baseline, history, now: new Date('2026-11-22T12:00:00Z') })) };
}

it('asks for the runs of the schedule where there is one, else for any', async () => {
  const { asked, watchdogs } = await lives(known(ALL), {
    1: known({ createdAt: '2026-11-22T02:20:00Z', conclusion: 'failure' }),
    2: known({ createdAt: '2026-11-01T02:20:00Z', conclusion: 'success', status: 'completed' }),
  });
  expect(asked).toEqual(['1 1 schedule', '2 1 any']);
  expect(watchdogs).toMatchObject([
    {
      state: 'on-time',
      conclusion: 'failure',
      lastRunAt: '2026-11-22T02:20:00.000Z',
      nextAt: '2026-11-23T02:00:00.000Z',
      detail: expect.stringMatching(/; it failed$/),
    },
    { state: 'runs', detail: 'it has no schedule; its newest run, success, began on 2026-11-01' },
  ]);
});

it.each([
  ['disabled_inactivity', 'disabled-inactivity'],
  ['disabled_manually', 'disabled-manually'],
  ['disabled_fork', 'disabled-fork'],
  ['deleted', 'not-registered'],
])('%s: %s, and nothing is asked', async (state, expected) => {
  const { asked, watchdogs } = await lives(known([listed(1, W('night.yml'), state), listed(2, W('push.yml'), state)]));
  expect(watchdogs.map((life) => life.state)).toEqual([expected, expected]);
  expect(asked).toEqual([]);
});

it('an answer that is missing is unknown, and says why', async () => {
  const { watchdogs, notes } = await lives(known(ALL), { 1: unknown('unreachable', 'GitHub is away') });
  expect(watchdogs[0]).toMatchObject({ state: 'unknown', detail: 'its runs are not known: GitHub is away' });
  expect(notes).toEqual([`not asked or not answered: newest runs of ${W('night.yml')}: GitHub is away`]);
});

it('a list that is refused makes all unknown', async () => {
  const { watchdogs, refused } = await lives(unknown('forbidden', 'add `actions: read`'));
  expect(watchdogs.map(({ state }) => state)).toEqual(['unknown', 'unknown']);
  expect(refused).toEqual({ reason: 'forbidden', detail: 'add `actions: read`' });
});

it.each([
  ['a caller', 'version: 1\n', 'night.yml'],
  ['a declared one', 'version: 1\nwatchdogs:\n  list:\n    own: {workflow: night.yml, does: looks, layers: [L1]}\n', 'own'],
])('the schedule of %s that was broken is unknown, whatever ran before', async (_what, text, id) => {
  const files = { [W('night.yml')]: `on: [\n${FILES[W('night.yml')] ?? ''}` };
  const { asked, watchdogs } = await lives(known(ALL), { 1: known({ createdAt: '2026-11-22T02:20:00Z' }) }, text, files);
  expect(watchdogs).toEqual([{ ids: [id], path: W('night.yml'), state: 'unknown', detail: expect.stringContaining('cannot be read') }]);
  expect(asked).toEqual([]);
});

it('a time that is none is left out', async () => {
  const { watchdogs } = await lives(known(ALL), { 2: known({ createdAt: '::error::', status: 'queued' }) });
  expect(watchdogs[1]).not.toHaveProperty('lastRunAt');
});

it('no limit of a watchdog is longer than that of another one of the same file', async () => {
  const text = `version: 1\nwatchdogs:\n  list:\n    a: {workflow: night.yml, does: looks, layers: [L1], max-late-minutes: 600}\n    b: {workflow: night.yml, does: looks, layers: [L1], max-late-minutes: 60}\n`;
  const { watchdogs } = await lives(known(ALL), { 1: known({ createdAt: '2026-11-21T02:20:00Z' }) }, text);
  expect(watchdogs[0]).toMatchObject({ ids: ['nightly', 'a', 'b'], state: 'late', lateMinutes: 600 });
});
