import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { loadSeed } from '../seed/load-seed.js';
import { type GitHubServer, startGitHubServer } from '../start-github-server.js';
import { apiClient } from '../testing/api-client.js';
import { actionsOf, type ActionsSettings } from '../world/actions-state.js';

const NAME = 'octo-org/octo-repo';
const PATH = `/repos/${NAME}`;
const SEED = `
tokens:
  admin: {kind: person, login: octocat, permissions: {administration: read}, repositories: [${NAME}]}
  reader: {kind: person, login: mona, permissions: {contents: read}, repositories: [${NAME}]}
repositories: {${NAME}: {files: {a: b}}}
`;

let server: GitHubServer;
beforeAll(async () => {
  server = await startGitHubServer();
});
beforeEach(() => server.reset(loadSeed(SEED)));
afterEach(() => server.assertNoProblems());
afterAll(() => server.close());

function repository() {
  const found = server.world.repositories.get(NAME);
  if (found === undefined) throw new Error('the repository is not seeded');
  return found;
}
const ask = async (path: string, token = 'admin') => apiClient(server, token)('GET', `${PATH}${path}`);

it.each<[string, Partial<ActionsSettings>, string, number, unknown]>([
  ['by default', {}, '/actions/permissions', 200, { enabled: true, allowed_actions: 'all', sha_pinning_required: false }],
  ['switched off', { enabled: false }, '/actions/permissions', 200, { enabled: false, sha_pinning_required: false }],
  [
    'chosen ones',
    { allowedActions: 'selected', shaPinningRequired: true },
    '/actions/permissions',
    200,
    expect.objectContaining({ selected_actions_url: expect.stringContaining(`${PATH}/actions/permissions/selected-actions`) }),
  ],
  [
    'the token of workflows',
    { canApprovePullRequestReviews: true },
    '/actions/permissions/workflow',
    200,
    { default_workflow_permissions: 'read', can_approve_pull_request_reviews: true },
  ],
  [
    'which are chosen',
    { allowedActions: 'selected', patternsAllowed: ['octo-org/*'] },
    '/actions/permissions/selected-actions',
    200,
    { github_owned_allowed: true, verified_allowed: false, patterns_allowed: ['octo-org/*'] },
  ],
  ['which are chosen, where all are allowed', {}, '/actions/permissions/selected-actions', 409, expect.anything()],
])('%s', async (_what, settings, path, status, body) => {
  Object.assign(actionsOf(repository()).settings, settings);
  const answer = await ask(path);
  expect([answer.status, answer.body]).toEqual([status, body]);
  expect((await ask(path, 'reader')).status).toBe(403);
});

it('tells of the repository itself, and of merging only who may', async () => {
  Object.assign(repository(), { archived: true, fork: true });
  expect((await ask('')).body).toMatchObject({ archived: true, fork: true, allow_auto_merge: true });
  expect((await ask('', 'reader')).body).not.toHaveProperty('allow_auto_merge');
});
