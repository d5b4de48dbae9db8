import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { RepositoryState } from '../contract/world.js';
import { type GitHubServer, startGitHubServer } from '../start-github-server.js';
import { apiClient } from '../testing/api-client.js';
import { addRepository } from '../world/add-repository.js';

const PATH = '/repos/octo-org/octo-repo/contents';

let server: GitHubServer;
let repository: RepositoryState;
let ask: ReturnType<typeof apiClient>;

beforeAll(async () => {
  server = await startGitHubServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.reset();
  repository = addRepository(server.world, 'octo-org/octo-repo', {
    files: {
      'README.md': 'hellö\n',
      'docs/a b.md': 'a',
      inside: { mode: '120000', content: 'docs/a b.md' },
      outside: { mode: '120000', content: '../elsewhere' },
      sub: { mode: '160000', content: '2'.repeat(40) },
      'large.txt': 'x'.repeat(1_100_000),
    },
  });
  server.addToken('write', {
    kind: 'installation',
    login: 'sar-app[bot]',
    permissions: { contents: 'write' },
    repositories: ['octo-org/octo-repo'],
  });
  ask = apiClient(server, 'write');
});
afterEach(() => server.assertNoProblems());

const base64 = (text: string): string => Buffer.from(text).toString('base64');

it('reads files, folders, links and submodules', async () => {
  const file = await ask('GET', `${PATH}/README.md`);
  expect(file).toMatchObject({ status: 200, body: { type: 'file', encoding: 'base64', size: 7, path: 'README.md' } });
  expect(Buffer.from(String(file.body['content']), 'base64').toString()).toBe('hellö\n');
  expect((await ask('GET', `${PATH}/docs`)).body).toMatchObject([{ type: 'file', name: 'a b.md', path: 'docs/a b.md' }]);
  expect((await ask('GET', `${PATH}/docs/a%20b.md?ref=main`)).body).toMatchObject({ name: 'a b.md' });
  expect((await ask('GET', `${PATH}/inside`)).body).toMatchObject({ type: 'file', size: 1 });
  expect((await ask('GET', `${PATH}/outside`)).body).toMatchObject({ type: 'symlink', target: '../elsewhere' });
  expect((await ask('GET', `${PATH}/sub`)).body).toMatchObject({ type: 'submodule', sha: '2'.repeat(40) });
  expect((await ask('GET', `${PATH}/none`)).status).toBe(404);
  expect((await ask('GET', `${PATH}/README.md?ref=none`)).status).toBe(404);
});

it('gives a large file only as raw text', async () => {
  expect((await ask('GET', `${PATH}/large.txt`)).body).toMatchObject({ encoding: 'none', content: '', size: 1_100_000 });
  const raw = await ask('GET', `${PATH}/large.txt`, undefined, { accept: 'application/vnd.github.raw+json' });
  expect(String(raw.body)).toHaveLength(1_100_000);
});

it('writes a new file, changes it with its id, and deletes it', async () => {
  const created = await ask('PUT', `${PATH}/new.txt`, { message: 'New', content: base64('1') });
  expect(created).toMatchObject({ status: 201, body: { content: { path: 'new.txt' }, commit: { verification: { verified: true } } } });
  const sha = (created.body['content'] as { sha: string }).sha;
  expect((await ask('PUT', `${PATH}/new.txt`, { message: 'Change', content: base64('2'), sha })).status).toBe(200);
  expect(repository.git.readText('main', 'new.txt')).toBe('2');
  const changed = repository.git.files('main').get('new.txt')?.id;
  expect((await ask('DELETE', `${PATH}/new.txt`, { message: 'Gone', sha: changed })).status).toBe(200);
  expect(repository.git.read('main', 'new.txt')).toBeUndefined();
});

it.each([
  ["a change without the file's id", 'PUT', 'README.md', {}, 422],
  ['a change with another id', 'PUT', 'README.md', { sha: '1'.repeat(40) }, 409],
  ['a new file with an id', 'PUT', 'new.txt', { sha: '1'.repeat(40) }, 409],
  ['a branch that is not there', 'PUT', 'new.txt', { branch: 'none' }, 404],
  ['a protected branch', 'PUT', 'new.txt', { branch: 'locked' }, 409],
  ['a workflow file without the permission', 'PUT', '.github/workflows/a.yml', {}, 403],
  ['content that is no Base64', 'PUT', 'new.txt', { content: '{' }, 422],
  ['the deletion with another id', 'DELETE', 'README.md', { sha: '1'.repeat(40) }, 409],
  ['the deletion of what is not there', 'DELETE', 'none', { sha: '1'.repeat(40) }, 404],
])('refuses %s', async (_what, method, path, more, status) => {
  repository.git.refs.set('refs/heads/locked', repository.git.head('main') ?? '');
  repository.git.protections.set('locked', { kind: 'branch-protection', bypass: [] });
  const before = new Map(repository.git.refs);
  const body = { message: 'm', ...(method === 'PUT' ? { content: base64('x') } : {}), ...more };
  expect((await ask(method, `${PATH}/${path}`, body)).status).toBe(status);
  expect(repository.git.refs).toEqual(before);
});
