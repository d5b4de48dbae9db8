import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type GitHubServer, startGitHubServer } from '../start-github-server.js';
import { apiClient } from '../testing/api-client.js';
import { addOrganization } from '../world/add-repository.js';
import { addTeam } from '../world/teams.js';

const TEAM = '/orgs/octo-org/teams/platform';
let server: GitHubServer;

beforeAll(async () => {
  server = await startGitHubServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.reset();
  addTeam(addOrganization(server.world, 'octo-org'), 'Platform', { Mona: 'active', invited: 'pending' });
  const repositories = ['octo-org/octo-repo'];
  server.addToken('app', { kind: 'installation', login: 'sar[bot]', permissions: { members: 'read' }, repositories });
  server.addToken('workflow', { kind: 'workflow', login: 'github-actions[bot]', permissions: {}, repositories });
});
afterEach(() => server.assertNoProblems());

it.each([
  ['app', `${TEAM}/memberships/mona`, 200, { state: 'active', role: 'member' }],
  ['app', `${TEAM}/memberships/invited`, 200, { state: 'pending' }],
  ['app', `${TEAM}/memberships/mallory`, 404, {}],
  ['app', TEAM, 200, { slug: 'Platform', members_count: 1, organization: { login: 'octo-org' } }],
  ['app', '/orgs/octo-org/teams/other', 404, {}],
  ['workflow', `${TEAM}/memberships/mona`, 403, {}],
])('%s asks for %s: %i', async (token, path, status, body) => {
  expect(await apiClient(server, token)('GET', path)).toMatchObject({ status, body });
});
