import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { RepositoryState } from '../contract/world.js';
import { type GitHubServer, startGitHubServer } from '../start-github-server.js';
import { apiClient } from '../testing/api-client.js';
import { addRepository } from '../world/add-repository.js';
import { addReview } from '../world/add-review.js';
import { addPull } from '../world/issues-state.js';

const PATH = '/repos/octo-org/octo-repo';
let server: GitHubServer;
let repository: RepositoryState;

beforeAll(async () => {
  server = await startGitHubServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.reset();
  repository = addRepository(server.world, 'octo-org/octo-repo', { files: { 'README.md': 'hello\n' } });
  repository.git.refs.set('refs/heads/fix', repository.git.head('main') ?? '');
  const caller = { kind: 'workflow', login: 'github-actions[bot]', repositories: ['octo-org/octo-repo'] } as const;
  server.addToken('reader', { ...caller, permissions: { pull_requests: 'read' } });
  server.addToken('nothing', { ...caller, permissions: {} });
});
afterEach(() => server.assertNoProblems());

it('lists the reviews of a pull request in their order', async () => {
  const { number } = addPull(repository, { head: 'fix', base: 'main' });
  addReview(repository, number, { user: 'mona' });
  addReview(repository, number, { user: 'hubot', state: 'CHANGES_REQUESTED', commit: null });
  const ask = apiClient(server, 'reader');
  expect(await ask('GET', `${PATH}/pulls/${number}/reviews`)).toMatchObject({
    status: 200,
    body: [
      { user: { login: 'mona' }, state: 'APPROVED', commit_id: repository.git.head('fix') },
      { user: { login: 'hubot' }, state: 'CHANGES_REQUESTED', commit_id: null },
    ],
  });
  expect((await ask('GET', `${PATH}/pulls/9/reviews`)).status).toBe(404);
  expect((await apiClient(server, 'nothing')('GET', `${PATH}/pulls/${number}/reviews`)).status).toBe(403);
});

it('shows the fork that a pull request comes from', async () => {
  const { number } = addPull(repository, { head: 'fix', base: 'main', fork: 'mallory/octo-repo' });
  expect((await apiClient(server, 'reader')('GET', `${PATH}/pulls/${number}`)).body).toMatchObject({
    head: { label: 'mallory:fix', repo: { full_name: 'mallory/octo-repo' } },
    base: { repo: { full_name: 'octo-org/octo-repo' } },
  });
});

it('reviews no issue', () => {
  expect(() => addReview(repository, 7)).toThrow('no pull request #7');
});
