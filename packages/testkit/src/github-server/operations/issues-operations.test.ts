import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RepositoryState } from '../contract/world.js';
import { type GitHubServer, startGitHubServer } from '../start-github-server.js';
import { apiClient } from '../testing/api-client.js';
import { addRepository } from '../world/add-repository.js';
import { issueEvent } from '../answers/issue-event.js';
import { setRole } from '../world/collaborators.js';
import { addComment, addIssue, addLabel, addPull, deleteIssue, issuesOf } from '../world/issues-state.js';

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

describe('people at work', () => {
  const person = (login: string): void =>
    server.addToken(login, {
      kind: 'person',
      login,
      permissions: { issues: 'write', actions: 'write', contents: 'write', pull_requests: 'write' },
      repositories: ['octo-org/octo-repo'],
    });

  it('an issue that was deleted is gone for good, with its comments, and its number is not given again', async () => {
    const { number } = addIssue(repository);
    addComment(repository, number, { body: 'x' });
    deleteIssue(repository, number);
    for (const [method, path, body] of [
      ['GET', `issues/${number}`, undefined],
      ['PATCH', `issues/${number}`, { title: 'x' }],
      ['POST', `issues/${number}/comments`, { body: 'x' }],
      ['POST', `issues/${number}/assignees`, { assignees: ['octo-org'] }],
    ] as const) {
      expect(await ask(method, `${PATH}/${path}`, body)).toMatchObject({ status: 410, body: { message: 'This issue was deleted' } });
    }
    expect((await ask('GET', `${PATH}/issues/comments`)).body).toEqual([]);
    expect((await ask('POST', `${PATH}/issues`, { title: 'next' })).body).toMatchObject({ number: number + 1 });
    expect(() => deleteIssue(repository, number)).toThrow('there is no issue');
  });

  it.each([
    ['admin', 'admin', 'admin'],
    ['maintain', 'write', 'maintain'],
    ['write', 'write', 'write'],
    ['triage', 'read', 'triage'],
    ['read', 'read', 'read'],
    ['none', 'none', 'none'],
  ] as const)('tells the role %s: %s, %s', async (role, permission, name) => {
    setRole(repository, 'Helper', role);
    const { status, body } = await ask('GET', `${PATH}/collaborators/helper/permission`);
    expect([status, body['permission'], body['role_name']]).toEqual([200, permission, name]);
  });

  it('knows the owner, strangers, roles of an organisation, and who there is not', async () => {
    setRole(repository, 'nobody', 'unknown');
    setRole(repository, 'helper', 'triage', 'Issue Hero');
    const roleOf = async (login: string): Promise<unknown> => {
      const { status, body } = await ask('GET', `${PATH}/collaborators/${login}/permission`);
      return status === 200 ? [body['permission'], body['role_name']] : status;
    };
    expect(await roleOf('octo-org')).toEqual(['admin', 'admin']);
    expect(await roleOf('stranger')).toEqual(['none', 'none']);
    expect(await roleOf('helper')).toEqual(['read', 'Issue Hero']);
    expect(await roleOf('nobody')).toBe(404);
    Object.assign(repository, { private: false });
    expect(await roleOf('stranger')).toEqual(['read', 'read']);
  });

  it('labels and assignees of a person without a role are dropped without a word', async () => {
    person('outsider');
    setRole(repository, 'outsider', 'read');
    const as = apiClient(server, 'outsider');
    expect((await as('POST', `${PATH}/issues`, { title: 'x', labels: ['sar'], assignees: ['octo-org'] })).body).toMatchObject({
      labels: [],
      assignees: [],
    });
    expect((await as('PATCH', `${PATH}/issues/1`, { labels: ['sar'], title: 'y' })).body).toMatchObject({ title: 'y', labels: [] });
    expect((await as('GET', `${PATH}/collaborators/octo-org/permission`)).status).toBe(403);
  });

  it('an agent is assigned with the token of a person alone, and shown by another name', async () => {
    issuesOf(repository).agents.set('copilot-swe-agent[bot]', 'Copilot');
    addIssue(repository);
    person('boss');
    const asked = { assignees: ['copilot-swe-agent[bot]'] };
    expect((await ask('POST', `${PATH}/issues/1/assignees`, asked)).body).toMatchObject({ assignees: [] });
    expect((await apiClient(server, 'boss')('POST', `${PATH}/issues/1/assignees`, asked)).body).toMatchObject({
      assignees: [{ login: 'Copilot', type: 'Bot' }],
    });
  });

  it('acts right before a request is answered', async () => {
    addIssue(repository, { title: 'first' });
    const seen: number[] = [];
    const end = server.hooks.before({ operation: 'issues/get' }, ({ before }) => {
      seen.push(before);
      Object.assign(issuesOf(repository).issues.get(1) ?? {}, { title: 'second' });
    });
    expect((await ask('GET', `${PATH}/issues`)).body).toMatchObject([{ title: 'first' }]);
    expect((await ask('GET', `${PATH}/issues/1`)).body).toMatchObject({ title: 'second' });
    end();
    await ask('GET', `${PATH}/issues/1`);
    expect(seen).toEqual([1]);
    server.hooks.before('any', () => seen.push(-1));
    server.reset(server.world);
    await ask('GET', `${PATH}/issues/1`);
    expect(seen).toEqual([1]);
  });

  it('tells of an edit as the event `issues` does', () => {
    addIssue(repository, { title: 'Board', body: 'after', labels: ['sar'] });
    const event = issueEvent(repository, 1, {
      action: 'edited',
      sender: 'boss',
      baseUrl: server.url,
      changes: { body: { from: 'before' } },
    });
    expect(event).toMatchObject({
      action: 'edited',
      issue: { number: 1, body: 'after', labels: [{ name: 'sar' }] },
      changes: { body: { from: 'before' } },
      repository: { full_name: 'octo-org/octo-repo', default_branch: 'main' },
      sender: { login: 'boss', type: 'User' },
    });
    expect(() => issueEvent(repository, 9, { action: 'edited', sender: 'boss', baseUrl: server.url })).toThrow('no issue #9');
  });
});

it.each([
  ['an issue without a title', 'POST', 'issues', { title: ' ' }],
  ['an issue with a long title', 'POST', 'issues', { title: 'x'.repeat(257) }],
  ['a change to a long title', 'PATCH', 'issues/1', { title: 'x'.repeat(257) }],
  ['a label of an issue with a long name', 'POST', 'issues', { title: 'x', labels: ['x'.repeat(51)] }],
  ['a long comment', 'POST', 'issues/1/comments', { body: 'x'.repeat(65_537) }],
  ['a label with a long name', 'POST', 'labels', { name: 'x'.repeat(51) }],
  ['a label with a long description', 'POST', 'labels', { name: 'x', description: 'x'.repeat(101) }],
  ['a label with a colour that is none', 'POST', 'labels', { name: 'x', color: '#ff0000' }],
  ['a reason that there is not', 'PATCH', 'issues/1', { state: 'closed', state_reason: 'duplicate', duplicate_issue_id: 7 }],
])('refuses %s', async (_what, method, path, body) => {
  addIssue(repository);
  expect((await ask(method, `${PATH}/${path}`, body)).status).toBe(422);
});

it('closes as a duplicate, opens again, and lists pull requests among the issues', async () => {
  addIssue(repository);
  addPull(repository, { head: 'x', base: 'main' });
  expect((await ask('PATCH', `${PATH}/issues/1`, { state: 'closed', state_reason: 'duplicate' })).body).toMatchObject({
    state_reason: 'duplicate',
    closed_at: '2026-11-02T12:00:00Z',
    closed_by: { login: 'github-actions[bot]', type: 'Bot' },
  });
  expect((await ask('PATCH', `${PATH}/issues/1`, { state: 'open', state_reason: 'reopened' })).body).toMatchObject({
    state_reason: 'reopened',
    closed_by: null,
  });
  const listed = (await ask('GET', `${PATH}/issues`)).body as unknown as { pull_request?: unknown }[];
  expect(listed.map((issue) => issue.pull_request !== undefined)).toEqual([true, false]);
});
