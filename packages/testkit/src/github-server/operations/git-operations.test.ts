import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RepositoryState } from '../contract/world.js';
import { type GitHubServer, startGitHubServer } from '../start-github-server.js';
import { apiClient } from '../testing/api-client.js';
import { addRepository } from '../world/add-repository.js';

const PATH = '/repos/octo-org/octo-repo';
const NOWHERE = '1'.repeat(40);

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
  repository = addRepository(server.world, 'octo-org/octo-repo', {
    files: { 'README.md': 'hello\n', 'src/a.ts': 'a\n', 'src/deep/b.ts': 'b\n', link: { mode: '120000', content: 'README.md' } },
  });
  head = repository.git.head('main') ?? '';
  const access = { kind: 'installation', login: 'sar-app[bot]', repositories: ['octo-org/octo-repo'] } as const;
  server.addToken('write', { ...access, permissions: { contents: 'write' } });
  server.addToken('read', { ...access, permissions: { contents: 'read' } });
  ask = apiClient(server, 'write');
});
afterEach(() => server.assertNoProblems());

it('makes a commit from blobs and trees, signed, and moves a branch to it', async () => {
  const blob = await ask('POST', `${PATH}/git/blobs`, { content: Buffer.from('näw').toString('base64'), encoding: 'base64' });
  expect(blob.status).toBe(201);
  const base = await ask('GET', `${PATH}/git/trees/${head}`);
  const tree = await ask('POST', `${PATH}/git/trees`, {
    base_tree: base.body['sha'],
    tree: [
      { path: 'new/file.txt', mode: '100644', type: 'blob', sha: blob.body['sha'] },
      { path: 'run.sh', mode: '100755', type: 'blob', content: '#!/bin/sh\n' },
      { path: 'README.md', mode: '100644', type: 'blob', sha: null },
    ],
  });
  expect(tree.status).toBe(201);
  const commit = await ask('POST', `${PATH}/git/commits`, { message: 'New', tree: tree.body['sha'], parents: [head] });
  expect(commit).toMatchObject({
    status: 201,
    body: { verification: { verified: true }, parents: [{ sha: head }], author: { name: 'sar-app[bot]' } },
  });
  const moved = await ask('PATCH', `${PATH}/git/refs/heads/main`, { sha: commit.body['sha'] });
  expect(moved).toMatchObject({ status: 200, body: { ref: 'refs/heads/main', object: { sha: commit.body['sha'], type: 'commit' } } });
  expect([...repository.git.files('main').keys()]).toEqual(['link', 'new/file.txt', 'run.sh', 'src/a.ts', 'src/deep/b.ts']);
  expect(repository.git.files('main').get('run.sh')?.mode).toBe('100755');
  const read = await ask('GET', `${PATH}/git/blobs/${String(blob.body['sha'])}`);
  expect(Buffer.from(String(read.body['content']), 'base64').toString()).toBe('näw');
});

it.each([
  ['git/blobs', { content: 'x' }],
  ['git/trees', { tree: [{ path: 'a', mode: '100644', type: 'blob', content: 'x' }] }],
  ['git/commits', { message: 'x', tree: NOWHERE, parents: [] }],
])('refuses %s in a repository without a commit', async (path, body) => {
  addRepository(server.world, 'octo-org/empty');
  server.addToken('empty', { kind: 'person', login: 'me', permissions: { contents: 'write' }, repositories: ['octo-org/empty'] });
  expect(await apiClient(server, 'empty')('POST', `/repos/octo-org/empty/${path}`, body)).toMatchObject({
    status: 409,
    body: { message: 'Git Repository is empty.' },
  });
});

it('lists a tree by folder or whole', async () => {
  const flat = await ask('GET', `${PATH}/git/trees/main`);
  expect(flat.body).toMatchObject({
    truncated: false,
    tree: [{ path: 'README.md' }, { path: 'link', mode: '120000' }, { path: 'src', type: 'tree', mode: '040000' }],
  });
  const whole = await ask('GET', `${PATH}/git/trees/main?recursive=1`);
  expect((whole.body['tree'] as { path: string }[]).map(({ path }) => path)).toEqual([
    'README.md',
    'link',
    'src',
    'src/a.ts',
    'src/deep',
    'src/deep/b.ts',
  ]);
});

it('says when a tree is not whole', async () => {
  repository.git.maxTreeEntries = 2;
  expect((await ask('GET', `${PATH}/git/trees/main?recursive=1`)).body).toMatchObject({
    truncated: true,
    tree: [{ path: 'README.md' }, { path: 'link' }],
  });
});

describe('refs', () => {
  it('creates, reads, lists and deletes', async () => {
    expect((await ask('POST', `${PATH}/git/refs`, { ref: 'refs/heads/fix/one', sha: head })).status).toBe(201);
    expect(await ask('GET', `${PATH}/git/ref/heads/fix/one`)).toMatchObject({ status: 200, body: { object: { sha: head } } });
    const refs = await ask('GET', `${PATH}/git/matching-refs/heads/fix`);
    expect(refs.body).toMatchObject([{ ref: 'refs/heads/fix/one' }]);
    expect((await ask('DELETE', `${PATH}/git/refs/heads/fix/one`)).status).toBe(204);
    expect((await ask('GET', `${PATH}/git/ref/heads/fix/one`)).status).toBe(404);
  });

  it.each([
    ['a branch that is there', 'POST', 'refs', { ref: 'refs/heads/main' }, 'Reference already exists'],
    ['a commit that is not there', 'POST', 'refs', { ref: 'refs/heads/new', sha: NOWHERE }, 'Object does not exist'],
    ['an odd name', 'POST', 'refs', { ref: 'refs/heads/a..b' }, 'Reference name is invalid'],
    ['a branch that is not there', 'PATCH', 'refs/heads/none', {}, 'Reference does not exist'],
    ['another history', 'PATCH', 'refs/heads/other', {}, 'Update is not a fast forward'],
    [
      'a protected branch',
      'PATCH',
      'refs/heads/locked',
      {},
      'Repository rule violations found\n\nChanges must be made through a pull request.\n\n',
    ],
    ['the deletion of nothing', 'DELETE', 'refs/heads/none', undefined, 'Reference does not exist'],
  ])('answers 422 for %s', async (_what, method, path, body, message) => {
    repository.git.commit({ branch: 'other', message: 'm', additions: { x: 'y' }, date: new Date(0) });
    repository.git.refs.set('refs/heads/locked', head);
    repository.git.protections.set('locked', { kind: 'ruleset', bypass: [] });
    const answer = await ask(method, `${PATH}/git/${path}`, body === undefined ? undefined : { sha: head, ...body });
    expect(answer).toMatchObject({ status: 422, body: { message } });
  });

  it('needs the permission to write', async () => {
    const answer = await apiClient(server, 'read')('POST', `${PATH}/git/refs`, { ref: 'refs/heads/x', sha: head });
    expect(answer).toMatchObject({ status: 403, body: { message: 'Resource not accessible by integration' } });
    expect(answer.headers.get('x-accepted-github-permissions')).toBe('contents=write');
  });
});

it.each([
  ['a blob that is not there', { tree: [{ path: 'a', mode: '100644', type: 'blob', sha: NOWHERE }] }, 422],
  ['the deletion of what is not there', { tree: [{ path: 'none', mode: '100644', type: 'blob', sha: null }] }, 422],
  ['a path that leaves the tree', { tree: [{ path: '../a', mode: '100644', type: 'blob', content: '' }] }, 422],
  [
    'a workflow file without the permission',
    { tree: [{ path: '.github/workflows/a.yml', mode: '100644', type: 'blob', content: '' }] },
    403,
  ],
])('refuses a tree with %s', async (_what, body, status) => {
  expect((await ask('POST', `${PATH}/git/trees`, { base_tree: repository.git.objects.commits.get(head)?.tree, ...body })).status).toBe(
    status,
  );
});

it('makes and reads annotated tags', async () => {
  const tag = await ask('POST', `${PATH}/git/tags`, { tag: 'v1', message: 'One', object: head, type: 'commit' });
  expect(tag.status).toBe(201);
  await ask('POST', `${PATH}/git/refs`, { ref: 'refs/tags/v1', sha: tag.body['sha'] });
  expect(await ask('GET', `${PATH}/git/tags/${String(tag.body['sha'])}`)).toMatchObject({
    status: 200,
    body: { tag: 'v1', object: { sha: head } },
  });
  expect(await ask('GET', `${PATH}/tags`)).toMatchObject({ status: 200, body: [{ name: 'v1', commit: { sha: head } }] });
});

it('lists and reads branches with their protection', async () => {
  repository.git.protections.set('main', { kind: 'ruleset', bypass: [] });
  repository.git.refs.set('refs/heads/fix/one', head);
  expect((await ask('GET', `${PATH}/branches`)).body).toMatchObject([
    { name: 'fix/one', protected: false },
    { name: 'main', protected: true, commit: { sha: head } },
  ]);
  expect((await ask('GET', `${PATH}/branches?protected=true`)).body).toHaveLength(1);
  expect(await ask('GET', `${PATH}/branches/fix%2Fone`)).toMatchObject({ status: 200, body: { name: 'fix/one', protected: false } });
  expect(await ask('GET', `${PATH}/branches/none`)).toMatchObject({ status: 404, body: { message: 'Branch not found' } });
  expect(await ask('GET', `${PATH}/rules/branches/main`)).toMatchObject({ status: 200, body: [{ type: 'pull_request' }] });
});

it('lists, reads and compares commits', async () => {
  const next = repository.git.commit({ branch: 'fix', message: 'm', additions: { other: '1\n' }, date: new Date('2026-11-01T00:00:00Z') });
  repository.git.refs.set('refs/heads/fix', head);
  const second = repository.git.commit({
    branch: 'fix',
    message: 'Second',
    additions: { 'src/a.ts': 'a\nmore\n' },
    date: new Date('2026-11-01T00:00:00Z'),
  });
  expect((await ask('GET', `${PATH}/commits?sha=fix`)).body).toMatchObject([{ sha: second }, { sha: head }]);
  expect((await ask('GET', `${PATH}/commits?sha=fix&path=src`)).body).toHaveLength(2);
  expect((await ask('GET', `${PATH}/commits?sha=fix&since=2026-06-01T00:00:00Z`)).body).toMatchObject([{ sha: second }]);
  expect((await ask('GET', `${PATH}/commits/fix`)).body).toMatchObject({
    sha: second,
    stats: { additions: 1, deletions: 0 },
    files: [{ filename: 'src/a.ts', status: 'modified', patch: '@@ -1,1 +1,2 @@\n a\n+more' }],
  });
  expect((await ask('GET', `${PATH}/compare/main...fix`)).body).toMatchObject({
    status: 'ahead',
    ahead_by: 1,
    behind_by: 0,
    commits: [{ sha: second }],
  });
  expect((await ask('GET', `${PATH}/compare/fix...main`)).body).toMatchObject({ status: 'behind', ahead_by: 0, behind_by: 1, files: [] });
  expect((await ask('GET', `${PATH}/compare/main...${next}`)).status).toBe(404);
  expect((await ask('GET', `${PATH}/commits/none`)).status).toBe(422);
});

it('says of an empty repository that it is empty', async () => {
  addRepository(server.world, 'octo-org/empty');
  server.addToken('empty', { kind: 'installation', login: 'a[bot]', permissions: { contents: 'write' }, repositories: ['octo-org/empty'] });
  const askEmpty = apiClient(server, 'empty');
  expect(await askEmpty('GET', '/repos/octo-org/empty/commits')).toMatchObject({
    status: 409,
    body: { message: 'Git Repository is empty.' },
  });
  expect(await askEmpty('POST', '/repos/octo-org/empty/git/blobs', { content: 'x' })).toMatchObject({ status: 409 });
});
