import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RepositoryState } from '../contract/world.js';
import { type GitHubServer, startGitHubServer } from '../start-github-server.js';
import { apiClient } from '../testing/api-client.js';
import { addRepository } from '../world/add-repository.js';
import { addIssue, addLabel, issuesOf } from '../world/issues-state.js';

const PATH = '/repos/octo-org/octo-repo';

let server: GitHubServer;
let repository: RepositoryState;
let ask: ReturnType<typeof apiClient>;

beforeAll(async () => {
  server = await startGitHubServer({ frozenAt: new Date('2026-11-02T12:00:00Z') });
});
afterAll(() => server.close());
beforeEach(() => {
  server.reset();
  repository = addRepository(server.world, 'octo-org/octo-repo');
  const caller = { kind: 'workflow', login: 'github-actions[bot]', repositories: ['octo-org/octo-repo'] } as const;
  server.addToken('write', { ...caller, permissions: { issues: 'write' } });
  server.addToken('read', { ...caller, permissions: { issues: 'read' } });
  ask = apiClient(server, 'write');
});
afterEach(() => server.assertNoProblems());

it('creates, changes, closes and reopens an issue', async () => {
  const created = await ask('POST', `${PATH}/issues`, {
    title: 'Broken',
    body: '<!-- id:1 -->',
    labels: ['sar', 'P1'],
    assignees: ['octo-org', 'stranger'],
  });
  expect(created).toMatchObject({
    status: 201,
    body: {
      number: 1,
      state: 'open',
      labels: [{ name: 'sar' }, { name: 'P1' }],
      user: { login: 'github-actions[bot]' },
      assignees: [{ login: 'octo-org' }],
    },
  });
  const closed = await ask('PATCH', `${PATH}/issues/1`, { state: 'closed', state_reason: 'not_planned', labels: ['other'] });
  expect(closed.body).toMatchObject({
    state: 'closed',
    state_reason: 'not_planned',
    labels: [{ name: 'other' }],
    closed_at: '2026-11-02T12:00:00Z',
  });
  expect((await ask('PATCH', `${PATH}/issues/1`, { state: 'open' })).body).toMatchObject({
    state: 'open',
    state_reason: 'reopened',
    closed_at: null,
  });
  expect((await ask('GET', `${PATH}/issues/1`)).body).toMatchObject({ title: 'Broken', body: '<!-- id:1 -->' });
  expect((await ask('GET', `${PATH}/labels`)).body).toMatchObject([{ name: 'sar' }, { name: 'P1' }, { name: 'other' }]);
});

it.each([
  ['', [3, 2, 1]],
  ['state=all', [4, 3, 2, 1]],
  ['state=closed', [4]],
  ['labels=sar', [2, 1]],
  ['labels=SAR,p1', [1]],
  ['creator=app/github-actions', [2]],
  ['creator=octocat', [3, 1]],
  ['assignee=none', [3, 2]],
  ['assignee=octo-org', [1]],
  ['since=2026-03-01T00:00:00Z', [3]],
  ['sort=created&direction=asc', [1, 2, 3]],
  ['per_page=1&page=2', [2]],
])('lists with %s', async (query, numbers) => {
  addIssue(repository, { labels: ['sar', 'P1'], assignees: ['octo-org'], createdAt: new Date('2026-01-01T00:00:00Z') });
  addIssue(repository, { labels: ['sar'], user: 'github-actions[bot]', createdAt: new Date('2026-02-01T00:00:00Z') });
  addIssue(repository, { createdAt: new Date('2026-03-01T00:00:00Z') });
  addIssue(repository, { state: 'closed', createdAt: new Date('2026-04-01T00:00:00Z') });
  const { status, body } = await ask('GET', `${PATH}/issues?${query}`);
  expect(status).toBe(200);
  expect((body as unknown as { number: number }[]).map(({ number }) => number)).toEqual(numbers);
});

it.each([
  ['the list', 'GET', 'issues', undefined],
  ['a new one', 'POST', 'issues', { title: 'x' }],
  ['a comment', 'POST', 'issues/1/comments', { body: 'x' }],
])('answers 410 for %s where issues are disabled', async (_what, method, path, body) => {
  issuesOf(repository).enabled = false;
  expect((await ask(method, `${PATH}/${path}`, body)).status).toBe(410);
});

it('answers 404 for an issue that is not there, 403 without the permission, 422 for what is too long', async () => {
  expect((await ask('GET', `${PATH}/issues/9`)).status).toBe(404);
  expect((await apiClient(server, 'read')('POST', `${PATH}/issues`, { title: 'x' })).status).toBe(403);
  expect((await ask('POST', `${PATH}/issues`, { title: 'x', body: 'x'.repeat(65_537) })).status).toBe(422);
});

describe('labels', () => {
  it('creates, renames and deletes; issues follow', async () => {
    addIssue(repository, { labels: ['old'] });
    expect((await ask('POST', `${PATH}/labels`, { name: 'sar', color: 'ff0000', description: 'Search and rescue' })).status).toBe(201);
    const again = await ask('POST', `${PATH}/labels`, { name: 'SAR' });
    expect(again).toMatchObject({ status: 422, body: { errors: [{ resource: 'Label', code: 'already_exists', field: 'name' }] } });
    expect((await ask('PATCH', `${PATH}/labels/old`, { new_name: 'new', color: '00ff00' })).body).toMatchObject({
      name: 'new',
      color: '00ff00',
    });
    expect((await ask('GET', `${PATH}/issues/1/labels`)).body).toMatchObject([{ name: 'new' }]);
    expect((await ask('DELETE', `${PATH}/labels/new`)).status).toBe(204);
    expect((await ask('GET', `${PATH}/issues/1/labels`)).body).toEqual([]);
    expect((await ask('GET', `${PATH}/labels/new`)).status).toBe(404);
  });

  it('adds, replaces and removes on an issue; unknown names are created', async () => {
    addLabel(repository, { name: 'one' });
    addIssue(repository, { labels: ['one'] });
    expect((await ask('POST', `${PATH}/issues/1/labels`, { labels: ['two', 'ONE'] })).body).toMatchObject([
      { name: 'one' },
      { name: 'two' },
    ]);
    expect((await ask('PUT', `${PATH}/issues/1/labels`, { labels: ['three'] })).body).toMatchObject([{ name: 'three' }]);
    expect((await ask('DELETE', `${PATH}/issues/1/labels/none`)).status).toBe(404);
    expect((await ask('DELETE', `${PATH}/issues/1/labels/three`)).body).toEqual([]);
  });
});

it('writes, changes and deletes comments', async () => {
  addIssue(repository);
  const comment = await ask('POST', `${PATH}/issues/1/comments`, { body: 'first' });
  expect(comment).toMatchObject({ status: 201, body: { body: 'first', user: { login: 'github-actions[bot]' } } });
  const id = String(comment.body['id']);
  expect((await ask('PATCH', `${PATH}/issues/comments/${id}`, { body: 'second' })).body).toMatchObject({ body: 'second' });
  expect((await ask('GET', `${PATH}/issues/1/comments`)).body).toMatchObject([{ body: 'second' }]);
  expect((await ask('GET', `${PATH}/issues/1`)).body).toMatchObject({ comments: 1 });
  expect((await ask('DELETE', `${PATH}/issues/comments/${id}`)).status).toBe(204);
  expect((await ask('GET', `${PATH}/issues/comments/${id}`)).status).toBe(404);
});

it('assigns those who can be assigned', async () => {
  issuesOf(repository).assignable.add('helper');
  addIssue(repository);
  expect((await ask('GET', `${PATH}/assignees`)).body).toMatchObject([{ login: 'octo-org' }, { login: 'helper' }]);
  expect((await ask('GET', `${PATH}/assignees/stranger`)).status).toBe(404);
  expect((await ask('POST', `${PATH}/issues/1/assignees`, { assignees: ['helper', 'stranger'] })).body).toMatchObject({
    assignees: [{ login: 'helper' }],
  });
  expect((await ask('DELETE', `${PATH}/issues/1/assignees`, { assignees: ['helper'] })).body).toMatchObject({ assignees: [] });
});
