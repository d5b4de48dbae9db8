import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadSeed } from '../seed/load-seed.js';
import { type GitHubServer, startGitHubServer } from '../start-github-server.js';
import { apiClient } from '../testing/api-client.js';

const PERMISSIONS = [
  'secrets',
  'environments',
  'dependabot_secrets',
  'codespaces_secrets',
  'organization_secrets',
  'organization_dependabot_secrets',
  'organization_codespaces_secrets',
];
const SEED = `
tokens:
  app: {kind: installation, login: 'sar[bot]', permissions: {${PERMISSIONS.map((name) => `${name}: write`).join(', ')}}, repositories: [octo-org/one]}
organizations:
  octo-org: {secrets: {SHARED: 2026-05-01T00:00:00Z, OTHERS: {selected: []}}}
repositories:
  octo-org/one: {secrets: {KEY: 2026-05-01T00:00:00Z}, environments: {production: {}}}
`;

let server: GitHubServer;
let ask: ReturnType<typeof apiClient>;
beforeAll(async () => {
  server = await startGitHubServer({ frozenAt: new Date('2026-11-22T12:00:00Z') });
  ask = apiClient(server, 'app');
});
beforeEach(() => {
  server.reset(loadSeed(SEED));
  server.clock.freeze(new Date('2026-11-22T12:00:00Z'));
});
afterEach(() => server.assertNoProblems());
afterAll(() => server.close());

const SEALED = Buffer.from('sealed').toString('base64');

describe.each([
  ['/repos/octo-org/one/actions/secrets', {}],
  ['/repos/octo-org/one/environments/production/secrets', {}],
  ['/repos/octo-org/one/dependabot/secrets', {}],
  ['/repos/octo-org/one/codespaces/secrets', {}],
  ['/orgs/octo-org/actions/secrets', { visibility: 'all' }],
  ['/orgs/octo-org/dependabot/secrets', { visibility: 'private' }],
  ['/orgs/octo-org/codespaces/secrets', { visibility: 'selected', selected_repository_ids: [] }],
])('%s', (path, more) => {
  it('are sealed, created, rotated and deleted; only names and dates are told', async () => {
    const { body: key } = await ask('GET', `${path}/public-key`);
    expect(Buffer.from(String(key.key), 'base64').length).toBe(32);
    const request = { encrypted_value: SEALED, key_id: key.key_id, ...more };
    expect((await ask('PUT', `${path}/new_one`, request)).status).toBe(201);
    server.clock.advance(86_400_000);
    expect((await ask('PUT', `${path}/NEW_ONE`, request)).status).toBe(204);
    const { body } = await ask('GET', `${path}/NEW_ONE`);
    expect(body).toMatchObject({ name: 'NEW_ONE', created_at: '2026-11-22T12:00:00Z', updated_at: '2026-11-23T12:00:00Z' });
    expect(JSON.stringify((await ask('GET', `${path}?per_page=100`)).body)).toContain('"NEW_ONE"');
    expect((await ask('DELETE', `${path}/NEW_ONE`)).status).toBe(204);
    expect((await ask('GET', `${path}/NEW_ONE`)).status).toBe(404);
  });

  it('refuse a wrong key and a wrong name', async () => {
    const { body: key } = await ask('GET', `${path}/public-key`);
    expect((await ask('PUT', `${path}/A`, { encrypted_value: SEALED, key_id: '1', ...more })).status).toBe(422);
    expect((await ask('PUT', `${path}/GITHUB_A`, { encrypted_value: SEALED, key_id: key.key_id, ...more })).status).toBe(422);
  });
});

it('lists what the organisation shares with the repository', async () => {
  expect((await ask('GET', '/repos/octo-org/one/actions/organization-secrets')).body).toEqual({
    total_count: 1,
    secrets: [{ name: 'SHARED', created_at: '2026-05-01T00:00:00Z', updated_at: '2026-05-01T00:00:00Z' }],
  });
});

it('has room for 100 in a repository', async () => {
  const store = server.world.repositories.get('octo-org/one')?.secrets;
  const path = '/repos/octo-org/one/actions/secrets';
  for (let index = 1; index < 100; index += 1)
    store?.set(`N${index}`, { name: `N${index}`, createdAt: new Date(0), updatedAt: new Date(0) });
  const request = { encrypted_value: SEALED, key_id: (await ask('GET', `${path}/public-key`)).body.key_id };
  expect((await ask('PUT', `${path}/ONE_MORE`, request)).status).toBe(422);
  expect((await ask('PUT', `${path}/N1`, request)).status).toBe(204);
});
