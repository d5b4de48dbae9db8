import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDescription } from '../description/load-description.js';
import { type GitHubServer, startGitHubServer } from '../start-github-server.js';
import { apiClient } from '../testing/api-client.js';
import { allOperations } from './all-operations.js';

const SEED = `
tokens:
  app: {kind: installation, login: 'sar[bot]', permissions: {actions: read, administration: write}, repositories: [octo-org/one]}
organizations: {octo-org: {}}
repositories:
  octo-org/one: {default-branch: trunk, environments: {'eu/west 1': {}, alpha: {}}}
  octo-org/hidden: {}
  octo-org/public: {private: false}
`;

let server: GitHubServer;
let ask: ReturnType<typeof apiClient>;
beforeAll(async () => {
  server = await startGitHubServer({ seed: SEED });
  ask = apiClient(server, 'app');
});
afterAll(() => server.close());

describe('repositories and organisations', () => {
  it('are told as GitHub does', async () => {
    expect((await ask('GET', '/repos/Octo-Org/ONE')).body).toMatchObject({
      full_name: 'octo-org/one',
      private: true,
      default_branch: 'trunk',
      owner: { login: 'octo-org' },
    });
    expect((await ask('GET', '/orgs/octo-org')).body).toMatchObject({ login: 'octo-org', type: 'Organization', public_repos: 1 });
    expect((await ask('GET', '/orgs/absent')).status).toBe(404);
  });

  it('are listed as far as they are seen', async () => {
    const { body } = await ask('GET', '/orgs/octo-org/repos');
    expect(body.map((each) => (each as { name: string }).name)).toEqual(['one', 'public']);
  });
});

describe('environments', () => {
  it('are listed, made and removed', async () => {
    const path = '/repos/octo-org/one/environments';
    expect((await ask('GET', path)).body).toMatchObject({ total_count: 2, environments: [{ name: 'alpha' }, { name: 'eu/west 1' }] });
    expect((await ask('GET', `${path}/EU%2Fwest%201`)).body).toMatchObject({ name: 'eu/west 1' });
    expect((await ask('PUT', `${path}/beta`)).body).toMatchObject({ name: 'beta' });
    expect((await ask('PUT', `${path}/beta`, { wait_timer: 30 })).status).toBe(200);
    expect((await ask('DELETE', `${path}/beta`)).status).toBe(204);
    expect((await ask('GET', `${path}/beta`)).status).toBe(404);
  });
});

it("has only operations that GitHub's description has", () => {
  const described = new Set(
    Object.values(loadDescription().paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId)),
  );
  expect(Object.keys(allOperations).filter((id) => !described.has(id))).toEqual([]);
});
