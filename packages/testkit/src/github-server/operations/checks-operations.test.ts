import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { RepositoryState } from '../contract/world.js';
import { type GitHubServer, startGitHubServer } from '../start-github-server.js';
import { apiClient } from '../testing/api-client.js';
import { addRepository } from '../world/add-repository.js';
import { addCheckRun } from '../world/checks-state.js';

const PATH = '/repos/octo-org/octo-repo';

let server: GitHubServer;
let repository: RepositoryState;
let ask: ReturnType<typeof apiClient>;
let head: string;

beforeAll(async () => {
  server = await startGitHubServer({ frozenAt: new Date('2026-11-02T12:00:00Z') });
});
afterAll(() => server.close());
beforeEach(() => {
  server.reset();
  repository = addRepository(server.world, 'octo-org/octo-repo', { files: { a: '1' } });
  head = repository.git.head('main') ?? '';
  const access = { permissions: { checks: 'write' }, repositories: ['octo-org/octo-repo'] } as const;
  server.addToken('bot', { kind: 'workflow', login: 'github-actions[bot]', ...access });
  server.addToken('person', { kind: 'person', login: 'octocat', ...access });
  ask = apiClient(server, 'bot');
});
afterEach(() => server.assertNoProblems());

const annotations = (count: number, more: Readonly<Record<string, unknown>> = {}) =>
  Array.from({ length: count }, (_, index) => ({
    path: 'a',
    start_line: index + 1,
    end_line: index + 1,
    annotation_level: 'warning',
    message: 'm',
    ...more,
  }));

it('creates a check run, adds annotations in further requests and completes it', async () => {
  const created = await ask('POST', `${PATH}/check-runs`, {
    name: 'sar',
    head_sha: head,
    status: 'in_progress',
    output: { title: 'Search', summary: 'so far', annotations: annotations(50) },
  });
  expect(created).toMatchObject({
    status: 201,
    body: { status: 'in_progress', conclusion: null, app: { slug: 'github-actions' }, output: { annotations_count: 50 } },
  });
  const id = String(created.body['id']);
  const completed = await ask('PATCH', `${PATH}/check-runs/${id}`, {
    conclusion: 'failure',
    output: { title: 'Search', summary: 'done', annotations: annotations(10, { title: 't' }) },
  });
  expect(completed.body).toMatchObject({
    status: 'completed',
    conclusion: 'failure',
    completed_at: '2026-11-02T12:00:00Z',
    output: { summary: 'done', annotations_count: 60 },
  });
  expect((await ask('GET', `${PATH}/check-runs/${id}/annotations?per_page=100`)).body).toHaveLength(60);
  expect((await ask('GET', `${PATH}/check-runs/${id}`)).body).toMatchObject({ name: 'sar' });
});

it('lists the latest of each name for a commit or branch', async () => {
  addCheckRun(repository, { name: 'test', conclusion: 'failure' });
  addCheckRun(repository, { name: 'test' });
  addCheckRun(repository, { name: 'lint', status: 'queued' });
  expect((await ask('GET', `${PATH}/commits/main/check-runs`)).body).toMatchObject({
    total_count: 2,
    check_runs: [{ name: 'lint' }, { name: 'test', conclusion: 'success' }],
  });
  expect((await ask('GET', `${PATH}/commits/${head}/check-runs?filter=all&check_name=test`)).body).toMatchObject({ total_count: 2 });
  expect((await ask('GET', `${PATH}/commits/main/check-runs?status=queued`)).body).toMatchObject({ total_count: 1 });
});

it.each([
  ['more than 50 annotations', 1, { output: { title: 't', summary: 's', annotations: annotations(51) } }],
  ['a summary that is too long', 1, { output: { title: 't', summary: 'x'.repeat(65_536) } }],
  [
    'columns over several lines',
    0,
    { output: { title: 't', summary: 's', annotations: annotations(1, { end_line: 3, start_column: 1 }) } },
  ],
  ['a completed run without a conclusion', 0, { status: 'completed' }],
])('answers 422 for %s', async (_what, refusedByDescription, more) => {
  server.expectInvalid(refusedByDescription);
  const { status } = await ask('POST', `${PATH}/check-runs`, { name: 'sar', head_sha: head, ...more });
  expect(status).toBe(422);
});

it('refuses people, other Apps and unknown commits', async () => {
  const body = { name: 'sar', head_sha: head };
  expect(await apiClient(server, 'person')('POST', `${PATH}/check-runs`, body)).toMatchObject({
    status: 403,
    body: { message: 'You must authenticate via a GitHub App.' },
  });
  const other = addCheckRun(repository, { app: 'other[bot]' });
  expect((await ask('PATCH', `${PATH}/check-runs/${other.id}`, { name: 'x' })).status).toBe(403);
  expect((await ask('POST', `${PATH}/check-runs`, { name: 'sar', head_sha: '1'.repeat(40) })).status).toBe(422);
});
