import { addCheckRun, addJob, addWorkflow, type RunState } from '@sar/testkit';
import { UserError } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { testClient } from '../client/test-client.fixture.js';
import { ciHistory } from './ci-history.js';
import { ciServer, REPOSITORY, SINCE, UNTIL } from './ci-server.fixture.js';

const at = ciServer();
const WINDOW = { since: SINCE, until: UNTIL };
const historyFor = (token: string | undefined, maxRequests = 1000) => {
  const client = testClient(at().server.url, { token, maxRequests });
  return { client, history: ciHistory(client, REPOSITORY) };
};
const SHA = 'a'.repeat(40);
/** Text as hostile people write it. */
const HOSTILE = '</td><script>::error::\u001b[31m##[group]`${{ secrets.X }}`';

describe('runs', () => {
  it('lists 1,000 runs in pages of 100, and asks again for nothing that was given', async () => {
    for (let index = 0; index < 1000; index += 1) at().add(index * 50);
    const { client, history } = historyFor('reader');
    const { runs, gaps } = await history.runs(WINDOW);
    expect(gaps).toEqual([]);
    expect(new Set(runs.map(({ id }) => id)).size).toBe(1000);
    expect(client.requestsMade).toBeLessThanOrEqual(11);
    expect([history.requestsMade, history.requestsLeft]).toEqual([client.requestsMade, client.requestsLeft]);
  });

  it.each([
    ['with a token', 'reader'],
    ['without one, of a public repository', undefined],
  ])('gives the fields of a run %s', async (_what, token) => {
    const { id, workflow } = at().add(60, {
      attempt: 2,
      number: 7,
      event: 'pull_request',
      conclusion: 'timed_out',
      branch: 'fix/1',
      sha: SHA,
      title: HOSTILE,
      triggeringActor: 'hubot',
      headRepository: 'someone/fork',
      path: '.github/workflows/ci.yml@refs/heads/main',
      startedAt: new Date('2026-11-21T23:59:30Z'),
      updatedAt: new Date('2026-11-21T23:59:50Z'),
    });
    const { runs } = await historyFor(token).history.runs(WINDOW);
    expect(runs).toEqual([
      {
        id,
        workflowId: workflow,
        path: '.github/workflows/ci.yml',
        name: 'CI',
        title: HOSTILE,
        branch: 'fix/1',
        headRepository: 'someone/fork',
        headSha: SHA,
        event: 'pull_request',
        status: 'completed',
        conclusion: 'timed_out',
        attempt: 2,
        number: 7,
        createdAt: '2026-11-21T23:59:00Z',
        startedAt: '2026-11-21T23:59:30Z',
        updatedAt: '2026-11-21T23:59:50Z',
        url: `${at().server.url}/octo-org/r/actions/runs/${id}`,
        actor: 'hubot',
      },
    ]);
  });

  it('lists a branch, and runs that have none with all', async () => {
    at().add(1, { branch: null });
    at().add(2, { branch: 'main' });
    at().add(3, { branch: 'main2' });
    const branchesOf = async (branch: object) =>
      (await historyFor('reader').history.runs({ ...WINDOW, ...branch })).runs.map((run) => run.branch);
    expect(await branchesOf({})).toEqual([undefined, 'main', 'main2']);
    expect(await branchesOf({ branch: 'main' })).toEqual(['main']);
  });

  it('stays whole when runs are created and re-run while pages are read', async () => {
    const { add, actions } = at();
    const runs: RunState[] = [];
    for (let index = 0; index < 350; index += 1) runs.push(add(index * 2));
    actions.onRunsListed = (count) => {
      for (let index = 0; index < 30; index += 1) add(-60 - count);
      for (const run of runs.slice(count * 50, count * 50 + 100))
        Object.assign(run, { attempt: 2, status: 'in_progress', conclusion: null });
    };
    const { history } = historyFor('reader');
    const listing = await history.runs(WINDOW);
    expect(listing.gaps).toEqual([]);
    expect(listing.runs.map(({ id }) => id)).toEqual(runs.map(({ id }) => id));
  });

  it('says from when on runs are missing where the budget ends', async () => {
    for (let index = 0; index < 350; index += 1) at().add(index);
    const { runs, gaps } = await historyFor('reader', 2).history.runs(WINDOW);
    expect(runs).toHaveLength(199);
    expect(gaps).toEqual([
      { since: SINCE, until: runs.at(-1)?.createdAt, reason: 'rate-limited', detail: expect.stringContaining('`max-requests`: 2') },
    ]);
  });

  it.each([1, 2, 3, 4, 5, 6])('is whole or says what is missing when a fifth of the requests fail (seed %i)', async (seed) => {
    const all = Array.from({ length: 450 }, (_, index) => at().add(index));
    const faults = [
      { kind: 'status', status: 502 },
      { kind: 'limited', status: 429, retryAfterSeconds: 1 },
      { kind: 'reset' },
      { kind: 'cut-off' },
    ] as const;
    at().server.faults.random(seed, 0.2, faults);
    const { runs, gaps } = await historyFor('reader').history.runs(WINDOW);
    const known = all.filter(({ createdAt }) => gaps.every(({ until }) => createdAt.getTime() >= Date.parse(until)));
    expect(runs.map(({ id }) => id)).toEqual(known.map(({ id }) => id));
    expect(gaps.every(({ since }) => since === SINCE)).toBe(true);
  });

  it.each([
    ['lacks a permission', 'nothing', 'forbidden', '`actions: read`'],
    ['is mistyped', 'mistyped', 'forbidden', 'does not accept the token'],
  ])('is one gap for a token that %s', async (_what, token, reason, part) => {
    // Of a public repository anybody may read them.
    Object.assign(at().repository, { private: true });
    const { runs, gaps } = await historyFor(token).history.runs(WINDOW);
    expect(runs).toEqual([]);
    expect(gaps).toEqual([{ ...WINDOW, reason, detail: expect.stringContaining(part) }]);
  });
});

describe('what is read one by one', () => {
  it('lists workflows', async () => {
    addWorkflow(at().repository, { name: HOSTILE, path: '.github/workflows/odd.yml', state: 'disabled_inactivity' });
    const workflows = await historyFor('reader').history.workflows();
    expect(workflows).toMatchObject({
      known: true,
      value: [{ path: '.github/workflows/ci.yml' }, { name: HOSTILE, state: 'disabled_inactivity' }],
    });
  });

  it('gives the newest runs of a workflow and an event', async () => {
    const other = addWorkflow(at().repository, { path: '.github/workflows/other.yml' });
    const first = at().add(100, { event: 'schedule' });
    at().add(50);
    const second = at().add(30, { event: 'schedule' });
    at().add(20, { workflow: other.id, event: 'schedule' });
    const { client, history } = historyFor('reader');
    const idsOf = async (count: number, event?: string) => {
      const answer = await history.latestRuns(first.workflow, count, event);
      return answer.known && answer.value.map(({ id }) => id);
    };
    expect(await idsOf(1, 'schedule')).toEqual([second.id]);
    expect(await idsOf(5, 'schedule')).toEqual([second.id, first.id]);
    expect(await idsOf(5)).toHaveLength(3);
    expect(await idsOf(5, 'push')).toHaveLength(1);
    expect(client.requestsMade).toBe(4);
  });

  it('gives a run as it was at an earlier attempt', async () => {
    const run = at().add(10, { conclusion: 'failure' });
    run.earlier.push({ ...run });
    Object.assign(run, { attempt: 2, conclusion: 'success' });
    const { history } = historyFor('reader');
    expect(await history.attempt(run.id, 1)).toMatchObject({ known: true, value: { attempt: 1, conclusion: 'failure' } });
    expect(await history.attempt(run.id, 2)).toMatchObject({ known: true, value: { attempt: 2, conclusion: 'success' } });
    expect(await history.attempt(run.id, 3)).toMatchObject({ known: false });
  });

  it('lists every job of an attempt with its steps', async () => {
    const run = at().add(10, { conclusion: 'failure' });
    const time = new Date('2026-11-21T23:59:50Z');
    const step = { name: 'Run tests', status: 'completed', conclusion: 'failure', startedAt: time, completedAt: time } as const;
    const skipped = { name: 'Report', status: 'completed', conclusion: 'skipped', startedAt: null, completedAt: null } as const;
    const first = addJob(at().repository, run, { name: `test (${HOSTILE})`, steps: [step, skipped] });
    for (let index = 0; index < 120; index += 1) addJob(at().repository, run, { runner: null });
    const { client, history } = historyFor('reader');
    const jobs = await history.jobs(run.id, 1);
    expect(jobs.known && jobs.value.length).toBe(121);
    expect(jobs.known && jobs.value[0]).toEqual({
      id: first.id,
      runId: run.id,
      attempt: 1,
      name: `test (${HOSTILE})`,
      status: 'completed',
      conclusion: 'failure',
      createdAt: '2026-11-21T23:59:50Z',
      startedAt: '2026-11-22T00:00:00Z',
      completedAt: '2026-11-22T00:04:00Z',
      steps: [
        {
          name: 'Run tests',
          number: 1,
          status: 'completed',
          conclusion: 'failure',
          startedAt: '2026-11-21T23:59:50Z',
          completedAt: '2026-11-21T23:59:50Z',
        },
        { name: 'Report', number: 2, status: 'completed', conclusion: 'skipped', startedAt: undefined, completedAt: undefined },
      ],
      labels: ['ubuntu-latest'],
      runnerName: 'GitHub Actions 1',
      checkRunId: first.id,
      url: `${at().server.url}/octo-org/r/actions/runs/${run.id}/job/${first.id}`,
    });
    expect(client.requestsMade).toBe(2);
    expect(await history.jobs(run.id, 2)).toMatchObject({ known: false });
  });

  it('gives annotations, the default branch and commits', async () => {
    const annotation = { path: 'a.py', start_line: 3, end_line: 3, annotation_level: 'failure', message: HOSTILE } as const;
    const whole = addCheckRun(at().repository, {
      annotations: [annotation, { ...annotation, annotation_level: 'notice', title: 'T', start_line: 0 }],
    });
    const { history } = historyFor('reader');
    expect(await history.annotations(whole.id)).toEqual({
      known: true,
      value: [
        { level: 'failure', title: undefined, message: HOSTILE, path: 'a.py', line: 3 },
        { level: 'notice', title: 'T', message: HOSTILE, path: 'a.py', line: undefined },
      ],
    });
    expect(await history.defaultBranch()).toEqual({ known: true, value: 'main' });
    expect(await history.commits('main')).toEqual({ known: true, value: [at().repository.git.head('main')] });
    expect(await history.commits('none')).toMatchObject({ known: false });
  });

  it('names the permission of each', async () => {
    Object.assign(at().repository, { private: true });
    const { history } = historyFor('nothing');
    const answers = [
      await history.workflows(),
      await history.jobs(1, 1),
      await history.attempt(1, 1),
      await history.latestRuns(1, 1),
      await history.log(1, 10, () => true),
      await history.annotations(1),
      await history.commits('main'),
    ];
    const names = answers.map((answer) => (answer.known ? '' : /add `([^`]+)`/.exec(answer.detail)?.[1]));
    expect(names).toEqual([...Array.from({ length: 5 }, () => 'actions: read'), 'checks: read', 'contents: read']);
  });

  it('is of no repository with an odd name', () => {
    expect(() => ciHistory(testClient(at().server.url), 'octo')).toThrow(UserError);
  });
});
