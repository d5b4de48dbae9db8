import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { RepositoryState } from '../contract/world.js';
import { type GitHubServer, startGitHubServer } from '../start-github-server.js';
import { apiClient } from '../testing/api-client.js';
import { addRepository } from '../world/add-repository.js';
import { issuesOf } from '../world/issues-state.js';

const PATH = '/repos/octo-org/octo-repo';

let server: GitHubServer;
let repository: RepositoryState;
let ask: ReturnType<typeof apiClient>;

beforeAll(async () => {
  server = await startGitHubServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.reset();
  repository = addRepository(server.world, 'octo-org/octo-repo', { files: { 'README.md': 'hello\n' } });
  repository.git.refs.set('refs/heads/fix', repository.git.head('main') ?? '');
  repository.git.refs.set('refs/heads/same', repository.git.head('main') ?? '');
  repository.git.commit({
    branch: 'fix',
    message: 'Fix',
    additions: { 'README.md': 'hello\nworld\n' },
    date: new Date('2026-11-01T00:00:00Z'),
  });
  repository.git.commit({ branch: 'unrelated', message: 'u', additions: { a: '' }, date: new Date('2026-11-01T00:00:00Z') });
  const permissions = { pull_requests: 'write', contents: 'read', issues: 'read' } as const;
  server.addToken('write', { kind: 'workflow', login: 'github-actions[bot]', permissions, repositories: ['octo-org/octo-repo'] });
  ask = apiClient(server, 'write');
});
afterEach(() => server.assertNoProblems());

it('creates, finds, reads and closes a pull request', async () => {
  const created = await ask('POST', `${PATH}/pulls`, { title: 'Fix it', head: 'fix', base: 'main', body: 'Why.' });
  expect(created).toMatchObject({
    status: 201,
    body: { number: 1, state: 'open', commits: 1, additions: 1, changed_files: 1, head: { ref: 'fix' } },
  });
  expect((await ask('GET', `${PATH}/pulls?head=octo-org:fix&base=main`)).body).toMatchObject([{ number: 1 }]);
  expect((await ask('GET', `${PATH}/pulls?head=octo-org:other`)).body).toEqual([]);
  expect((await ask('GET', `${PATH}/pulls/1/files`)).body).toMatchObject([{ filename: 'README.md', status: 'modified' }]);
  expect((await ask('GET', `${PATH}/pulls/1/commits`)).body).toMatchObject([{ commit: { message: 'Fix' } }]);
  expect((await ask('GET', `${PATH}/issues`)).body).toMatchObject([{ number: 1, pull_request: {} }]);
  expect((await ask('PATCH', `${PATH}/pulls/1`, { title: 'New', state: 'closed' })).body).toMatchObject({ title: 'New', state: 'closed' });
  expect((await ask('GET', `${PATH}/pulls`)).body).toEqual([]);
  expect((await ask('GET', `${PATH}/pulls?state=all`)).body).toHaveLength(1);
});

it.each([
  ['a second one for the branch', { head: 'fix' }, 'A pull request already exists for octo-org:fix.'],
  ['no commits', { head: 'same' }, 'No commits between main and same'],
  ['no common history', { head: 'unrelated' }, 'The unrelated branch has no history in common with main'],
  ['no such branch', { head: 'none' }, undefined],
  ['no such base', { head: 'fix', base: 'none' }, undefined],
])('answers 422 for %s', async (_what, body, message) => {
  await ask('POST', `${PATH}/pulls`, { title: 'First', head: 'fix', base: 'main' });
  const answer = await ask('POST', `${PATH}/pulls`, { title: 'Second', base: 'main', ...body });
  expect(answer).toMatchObject({
    status: 422,
    body: { message: 'Validation Failed', errors: [{ resource: 'PullRequest', ...(message === undefined ? {} : { message }) }] },
  });
});

it('does not let GITHUB_TOKEN create one where the setting forbids it', async () => {
  issuesOf(repository).workflowsMayCreatePulls = false;
  const answer = await ask('POST', `${PATH}/pulls`, { title: 'Fix it', head: 'fix', base: 'main' });
  expect(answer).toMatchObject({ status: 403, body: { message: 'GitHub Actions is not permitted to create or approve pull requests.' } });
});
