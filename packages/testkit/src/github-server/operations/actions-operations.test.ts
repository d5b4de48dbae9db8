import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RepositoryState } from '../contract/world.js';
import { type GitHubServer, startGitHubServer } from '../start-github-server.js';
import { apiClient } from '../testing/api-client.js';
import { actionsOf } from '../world/actions-state.js';
import { addArtifact, addCache, addJob, addRun, addRunner, addWorkflow } from '../world/add-actions.js';
import { addRepository } from '../world/add-repository.js';

const PATH = '/repos/octo-org/octo-repo/actions';
const NOW = new Date('2026-11-20T12:00:00Z');
const DISPATCHED = `name: Rebuild
on:
  workflow_dispatch:
    inputs:
      reason: {required: true}
      depth: {default: full}
`;

let server: GitHubServer;
let repository: RepositoryState;
let ask: ReturnType<typeof apiClient>;

beforeAll(async () => {
  server = await startGitHubServer({ frozenAt: NOW });
});
afterAll(() => server.close());
beforeEach(() => {
  server.reset();
  repository = addRepository(server.world, 'octo-org/octo-repo', {
    files: { '.github/workflows/ci.yml': 'name: CI\non: push\n', '.github/workflows/rebuild.yml': DISPATCHED },
    createdAt: new Date('2026-11-10T00:00:00Z'),
  });
  const caller = { kind: 'installation', login: 'sar-app[bot]', repositories: ['octo-org/octo-repo'] } as const;
  server.addToken('write', { ...caller, permissions: { actions: 'write', administration: 'read', contents: 'write' } });
  server.addToken('read', { ...caller, permissions: { actions: 'read' } });
  ask = apiClient(server, 'write');
});
afterEach(() => server.assertNoProblems());

describe('workflows', () => {
  it('lists those of the default branch, and enables and disables them by file name', async () => {
    expect((await ask('GET', `${PATH}/workflows`)).body).toMatchObject({
      total_count: 2,
      workflows: [{ name: 'CI', path: '.github/workflows/ci.yml', state: 'active' }, { name: 'Rebuild' }],
    });
    expect((await ask('PUT', `${PATH}/workflows/ci.yml/disable`)).status).toBe(204);
    expect((await ask('GET', `${PATH}/workflows/ci.yml`)).body).toMatchObject({ state: 'disabled_manually' });
    expect((await ask('PUT', `${PATH}/workflows/ci.yml/enable`)).status).toBe(204);
    expect((await ask('GET', `${PATH}/workflows/none.yml`)).status).toBe(404);
    expect((await apiClient(server, 'read')('PUT', `${PATH}/workflows/ci.yml/enable`)).status).toBe(403);
  });

  it('dispatches a run with its inputs and their defaults', async () => {
    expect((await ask('POST', `${PATH}/workflows/rebuild.yml/dispatches`, { ref: 'main', inputs: { reason: 'stale' } })).status).toBe(204);
    const detailed = await ask('POST', `${PATH}/workflows/rebuild.yml/dispatches`, {
      ref: 'main',
      inputs: { reason: 'x' },
      return_run_details: true,
    });
    expect(detailed.status).toBe(200);
    expect([...actionsOf(repository).runs.values()]).toMatchObject([
      { event: 'workflow_dispatch', status: 'queued', inputs: { reason: 'stale', depth: 'full' } },
      { id: detailed.body['workflow_run_id'] },
    ]);
  });

  it.each([
    ['a workflow without the trigger', 'ci.yml', { ref: 'main' }, "Workflow does not have 'workflow_dispatch' trigger"],
    ['a ref that is not there', 'rebuild.yml', { ref: 'none', inputs: { reason: 'x' } }, 'No ref found for: none'],
    ['a missing input', 'rebuild.yml', { ref: 'main' }, "Required input 'reason' not provided"],
    [
      'an input that is not declared',
      'rebuild.yml',
      { ref: 'main', inputs: { reason: 'x', odd: '1' } },
      'Unexpected inputs provided: ["odd"]',
    ],
  ])('refuses to dispatch %s', async (_what, file, body, message) => {
    expect(await ask('POST', `${PATH}/workflows/${file}/dispatches`, body)).toMatchObject({ status: 422, body: { message } });
    expect(actionsOf(repository).runs.size).toBe(0);
  });

  it('takes repository_dispatch', async () => {
    expect((await ask('POST', '/repos/octo-org/octo-repo/dispatches', { event_type: 'retrain', client_payload: { a: 1 } })).status).toBe(
      204,
    );
    expect(actionsOf(repository).dispatches).toEqual([{ eventType: 'retrain', payload: { a: 1 } }]);
  });
});

describe('runs', () => {
  it.each([
    ['', [3, 2, 1]],
    ['status=failure', [2]],
    ['status=completed', [2, 1]],
    ['status=in_progress', [3]],
    ['branch=fix', [2]],
    ['event=schedule', [3]],
    ['actor=hubot', [1]],
    ['created=%3E%3D2026-11-12', [3, 2]],
    ['created=2026-11-11..2026-11-12', [2, 1]],
    ['created=2026-11-12', [2]],
    ['created=%3C2026-11-12T10:00:00Z', [1]],
    ['created=*..2026-11-12T10:00:00Z', [2, 1]],
  ])('lists with %s, newest first', async (query, numbers) => {
    addRun(repository, { number: 1, actor: 'hubot', createdAt: new Date('2026-11-11T10:00:00Z') });
    addRun(repository, { number: 2, conclusion: 'failure', branch: 'fix', createdAt: new Date('2026-11-12T10:00:00Z') });
    addRun(repository, { number: 3, status: 'in_progress', event: 'schedule', createdAt: new Date('2026-11-13T10:00:00Z') });
    const { status, body } = await ask('GET', `${PATH}/runs?${query}`);
    expect([status, body['total_count']]).toEqual([200, numbers.length]);
    expect((body['workflow_runs'] as { run_number: number }[]).map(({ run_number: number }) => number)).toEqual(numbers);
  });

  it('shows at most 1000 runs of a filtered query and counts at most 2500', async () => {
    const workflow = addWorkflow(repository, { path: '.github/workflows/many.yml' }).id;
    for (let number = 1; number <= 2_600; number++) addRun(repository, { workflow, number });
    const last = await ask('GET', `${PATH}/workflows/many.yml/runs?status=success&per_page=100&page=10`);
    expect([last.body['total_count'], (last.body['workflow_runs'] as unknown[]).length]).toEqual([2_500, 100]);
    expect(last.headers.get('link')).not.toContain('rel="next"');
    expect((await ask('GET', `${PATH}/runs?status=success&per_page=100&page=11`)).body['workflow_runs']).toEqual([]);
    expect((await ask('GET', `${PATH}/runs?per_page=100&page=11`)).body['workflow_runs']).toHaveLength(100);
  });

  it('shows forks, runs without a branch, and paths with a ref', async () => {
    const path = '.github/workflows/ci.yml@refs/heads/main';
    addRun(repository, { headRepository: 'someone/fork', branch: null, path, conclusion: 'startup_failure' });
    expect((await ask('GET', `${PATH}/runs`)).body['workflow_runs']).toMatchObject([
      {
        head_repository: { full_name: 'someone/fork', owner: { login: 'someone' } },
        repository: { full_name: 'octo-org/octo-repo' },
        head_branch: null,
        path,
        conclusion: 'startup_failure',
      },
    ]);
  });

  it('changes between two pages as a test says', async () => {
    const counts: number[] = [];
    actionsOf(repository).onRunsListed = (count) => {
      counts.push(count);
      addRun(repository);
    };
    const totals = [];
    for (let page = 1; page <= 3; page++) totals.push((await ask('GET', `${PATH}/runs?page=${page}`)).body['total_count']);
    expect([counts, totals]).toEqual([
      [1, 2, 3],
      [0, 1, 2],
    ]);
  });

  it('gives no id a second time, and numbers the runs of each workflow', async () => {
    const { runs } = actionsOf(repository);
    addWorkflow(repository);
    const other = addWorkflow(repository, { path: '.github/workflows/other.yml' }).id;
    const added = [addRun(repository), addRun(repository), addRun(repository, { workflow: other })];
    runs.delete(added[2]?.id ?? 0);
    added.push(addRun(repository), addRun(repository, { workflow: other }));
    expect(new Set(added.map(({ id }) => id)).size).toBe(5);
    expect(added.map(({ number }) => number)).toEqual([1, 2, 1, 3, 1]);
  });

  it('re-runs the failed jobs as a new attempt; earlier attempts stay', async () => {
    const run = addRun(repository, { conclusion: 'failure' });
    addJob(repository, run, { name: 'good', conclusion: 'success' });
    addJob(repository, run, { name: 'bad', conclusion: 'failure' });
    expect((await ask('POST', `${PATH}/runs/${run.id}/rerun-failed-jobs`)).status).toBe(201);
    expect((await ask('GET', `${PATH}/runs/${run.id}`)).body).toMatchObject({
      run_attempt: 2,
      status: 'queued',
      conclusion: null,
      triggering_actor: { login: 'sar-app[bot]' },
    });
    expect((await ask('GET', `${PATH}/runs/${run.id}/attempts/1`)).body).toMatchObject({ run_attempt: 1, conclusion: 'failure' });
    expect((await ask('GET', `${PATH}/runs/${run.id}/attempts/3`)).status).toBe(404);
    const names = async (query: string): Promise<unknown> =>
      ((await ask('GET', `${PATH}/runs/${run.id}/jobs${query}`)).body['jobs'] as { name: string; status: string }[]).map(
        ({ name, status }) => `${name} ${status}`,
      );
    expect(await names('')).toEqual(['good completed', 'bad queued']);
    expect(await names('?filter=all')).toHaveLength(4);
    expect((await ask('GET', `${PATH}/runs/${run.id}/attempts/1/jobs`)).body).toMatchObject({ total_count: 2 });
    expect((await ask('POST', `${PATH}/runs/${run.id}/rerun`)).status).toBe(403);
  });

  it('does not re-run what is older than 30 days', async () => {
    const run = addRun(repository, { createdAt: new Date('2026-10-01T00:00:00Z') });
    expect((await ask('POST', `${PATH}/runs/${run.id}/rerun`)).status).toBe(403);
  });

  it('cancels a run once', async () => {
    const run = addRun(repository, { status: 'in_progress' });
    addJob(repository, run);
    expect((await ask('POST', `${PATH}/runs/${run.id}/cancel`)).status).toBe(202);
    expect((await ask('POST', `${PATH}/runs/${run.id}/cancel`)).status).toBe(409);
    expect((await ask('GET', `${PATH}/runs/${run.id}/jobs`)).body).toMatchObject({
      jobs: [{ status: 'completed', conclusion: 'cancelled' }],
    });
  });
});

it('gives a log at an address that works for a minute and refuses a token', async () => {
  const job = addJob(repository, addRun(repository), { log: 'hello\n' });
  const answer = await ask('GET', `${PATH}/jobs/${job.id}/logs`);
  expect(answer.status).toBe(302);
  const location = answer.headers.get('location') ?? '';
  expect((await ask('GET', location)).status).toBe(400);
  const plain = async (): Promise<[number, string]> => {
    const response = await fetch(location);
    return [response.status, await response.text()];
  };
  expect(await plain()).toEqual([200, 'hello\n']);
  server.clock.advance(60_000);
  expect((await plain())[0]).toBe(403);
  const expired = addJob(repository, addRun(repository), { log: null });
  expect((await ask('GET', `${PATH}/jobs/${expired.id}/logs`)).status).toBe(410);
});

it.each([
  ['not-found', 404, undefined],
  ['at-storage', 302, 404],
] as const)('misses a log %s', async (logMissing, status, stored) => {
  const job = addJob(repository, addRun(repository), { logMissing });
  const answer = await ask('GET', `${PATH}/jobs/${job.id}/logs`);
  expect(answer.status).toBe(status);
  const location = answer.headers.get('location');
  if (stored !== undefined) expect((await fetch(location ?? '')).status).toBe(stored);
});

it('gives nobody without a token a log, of a public repository neither', async () => {
  const open = addRepository(server.world, 'octo-org/open', { private: false });
  const job = addJob(open, addRun(open));
  expect((await fetch(`${server.url}/repos/octo-org/open/actions/jobs/${job.id}/logs`, { headers: { 'user-agent': 'x' } })).status).toBe(
    403,
  );
});

describe('caches', () => {
  it('lists by prefix and order, and sums', async () => {
    addCache(repository, { key: 'npm-a', sizeBytes: 10 });
    addCache(repository, { key: 'npm-b', sizeBytes: 30, ref: 'refs/heads/fix' });
    addCache(repository, { key: 'pip', sizeBytes: 20 });
    const keys = async (query: string): Promise<unknown> =>
      ((await ask('GET', `${PATH}/caches?${query}`)).body['actions_caches'] as { key: string }[]).map(({ key }) => key);
    expect(await keys('key=npm-&sort=size_in_bytes&direction=desc')).toEqual(['npm-b', 'npm-a']);
    expect(await keys('ref=refs/heads/fix')).toEqual(['npm-b']);
    expect((await ask('GET', `${PATH}/cache/usage`)).body).toMatchObject({ active_caches_count: 3, active_caches_size_in_bytes: 60 });
  });

  it('deletes by whole key on every branch, by branch, or by id', async () => {
    addCache(repository, { key: 'npm' });
    addCache(repository, { key: 'npm', ref: 'refs/heads/fix' });
    const long = addCache(repository, { key: 'npm-long' });
    expect((await ask('DELETE', `${PATH}/caches?key=npm&ref=refs/heads/fix`)).body).toMatchObject({ total_count: 1 });
    expect((await ask('DELETE', `${PATH}/caches?key=npm`)).body).toMatchObject({ total_count: 1 });
    expect((await ask('DELETE', `${PATH}/caches?key=npm`)).status).toBe(404);
    expect((await ask('DELETE', `${PATH}/caches/${long.id}`)).status).toBe(204);
    expect((await ask('DELETE', `${PATH}/caches/${long.id}`)).status).toBe(404);
  });
});

it('lists artifacts that have not expired, and runners', async () => {
  const run = addRun(repository);
  addArtifact(repository, { name: 'report', run: run.id });
  addArtifact(repository, { name: 'old', expiresAt: new Date('2026-11-11T00:00:00Z') });
  expect((await ask('GET', `${PATH}/artifacts`)).body).toMatchObject({ total_count: 1, artifacts: [{ name: 'report' }] });
  expect((await ask('GET', `${PATH}/runs/${run.id}/artifacts`)).body).toMatchObject({ total_count: 1 });
  addRunner(repository, { name: 'builder', status: 'offline' });
  expect((await ask('GET', `${PATH}/runners`)).body).toMatchObject({
    runners: [{ name: 'builder', status: 'offline', labels: [{ name: 'self-hosted' }] }],
  });
  expect((await apiClient(server, 'read')('GET', `${PATH}/runners`)).status).toBe(403);
});
