import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OrganizationState, RepositoryState } from '../contract/world.js';
import { type GitHubServer, startGitHubServer } from '../start-github-server.js';
import { apiClient } from '../testing/api-client.js';
import { actionsOf } from '../world/actions-state.js';
import { addOrganizationRunner, addRunner } from '../world/add-actions.js';
import { addOrganization, addRepository } from '../world/add-repository.js';
import { addRequiredCheck, addStatus } from '../world/checks-state.js';

const PATH = '/repos/octo-org/octo-repo';

let server: GitHubServer;
let repository: RepositoryState;
let organization: OrganizationState;
let ask: ReturnType<typeof apiClient>;

beforeAll(async () => {
  server = await startGitHubServer({ frozenAt: new Date('2026-11-02T12:00:00Z') });
});
afterAll(() => server.close());
beforeEach(() => {
  server.reset();
  organization = addOrganization(server.world, 'octo-org');
  repository = addRepository(server.world, 'octo-org/octo-repo', { files: { a: '1' } });
  const caller = { kind: 'installation', login: 'sar-app[bot]', repositories: ['octo-org/octo-repo'] } as const;
  const permissions = { administration: 'read', contents: 'read', organization_self_hosted_runners: 'read', statuses: 'read' } as const;
  server.addToken('app', { ...caller, permissions });
  server.addToken('contents', { ...caller, permissions: { contents: 'read' } });
  ask = apiClient(server, 'app');
});
afterEach(() => server.assertNoProblems());

describe('self-hosted runners', () => {
  it('are those of the repository, and those of the organisation', async () => {
    addRunner(repository, { name: 'own', labels: ['self-hosted', 'gpu'], version: '2.336.0', ephemeral: true });
    addOrganizationRunner(organization, { name: 'shared', status: 'offline', version: null });
    expect((await ask('GET', `${PATH}/actions/runners`)).body).toMatchObject({
      total_count: 1,
      runners: [{ name: 'own', version: '2.336.0', ephemeral: true, labels: [{ type: 'read-only' }, { name: 'gpu', type: 'custom' }] }],
    });
    expect((await ask('GET', '/orgs/octo-org/actions/runners')).body).toMatchObject({
      total_count: 1,
      runners: [{ name: 'shared', status: 'offline', version: null }],
    });
    expect((await ask('GET', '/orgs/octo-org/actions/runners?name=other')).body).toMatchObject({ total_count: 0 });
  });

  it.each([`${PATH}/actions/runners`, '/orgs/octo-org/actions/runners', `${PATH}/actions/cache/storage-limit`])(
    '%s is for administrators',
    async (path) => {
      expect((await apiClient(server, 'contents')('GET', path)).status).toBe(403);
    },
  );
});

it("tells the cache's limit", async () => {
  expect((await ask('GET', `${PATH}/actions/cache/storage-limit`)).body).toEqual({ max_cache_size_gb: 10 });
  actionsOf(repository).cacheLimitGigabytes = 25;
  expect((await ask('GET', `${PATH}/actions/cache/storage-limit`)).body).toEqual({ max_cache_size_gb: 25 });
});

describe('statuses', () => {
  it('are combined by context, the newest of each', async () => {
    addStatus(repository, { context: 'a', state: 'failure' });
    addStatus(repository, { context: 'a' });
    addStatus(repository, { context: 'b', state: 'pending' });
    expect((await ask('GET', `${PATH}/commits/main/status`)).body).toMatchObject({
      state: 'pending',
      total_count: 2,
      statuses: [{ context: 'a', state: 'success' }, { context: 'b' }],
    });
    expect((await ask('GET', `${PATH}/commits/main/statuses`)).body).toMatchObject([
      { context: 'b' },
      { context: 'a' },
      { state: 'failure' },
    ]);
  });

  it.each([
    [[], 'pending'],
    [['success'], 'success'],
    [['success', 'error'], 'failure'],
  ] as const)('of %j are %s', async (states, combined) => {
    for (const [index, state] of states.entries()) addStatus(repository, { context: `c${index}`, state });
    expect((await ask('GET', `${PATH}/commits/heads%2Fmain/status`)).body).toMatchObject({ state: combined });
  });

  it('of an unknown commit are 404', async () => {
    expect((await ask('GET', `${PATH}/commits/none/status`)).status).toBe(404);
  });
});

it('shows the checks that a branch requires where they are required', async () => {
  addRequiredCheck(repository, { context: 'build', app: 'github-actions[bot]' });
  addRequiredCheck(repository, { context: 'lint', by: 'branch-protection' });
  expect((await ask('GET', `${PATH}/rules/branches/main`)).body).toMatchObject([
    { type: 'required_status_checks', parameters: { required_status_checks: [{ context: 'build', integration_id: expect.any(Number) }] } },
  ]);
  expect((await ask('GET', `${PATH}/branches/main`)).body).toMatchObject({
    protected: true,
    protection: {
      required_status_checks: { enforcement_level: 'non_admins', contexts: ['lint'], checks: [{ context: 'lint', app_id: null }] },
    },
  });
  expect((await ask('GET', `${PATH}/rules/branches/other`)).body).toEqual([]);
});
