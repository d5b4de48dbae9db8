import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadSeed } from '../seed/load-seed.js';
import { type GitHubServer, startGitHubServer } from '../start-github-server.js';
import { apiClient } from '../testing/api-client.js';

const NOW = new Date('2026-11-22T12:00:00Z');
const SEED = `
tokens:
  app:
    kind: installation
    login: sar[bot]
    permissions: {actions_variables: write, environments: write, organization_actions_variables: write}
    repositories: [octo-org/one, octo-org/two]
organizations:
  octo-org:
    variables:
      EVERYWHERE: a
      PRIVATE: {value: b, visibility: private}
      CHOSEN: {value: c, selected: [octo-org/one]}
repositories:
  octo-org/one: {variables: {LOG_LEVEL: info}, environments: {'eu/west 1': {variables: {LOG_LEVEL: warn}}}}
  octo-org/two: {private: false}
`;

let server: GitHubServer;
let ask: ReturnType<typeof apiClient>;
beforeAll(async () => {
  server = await startGitHubServer({ frozenAt: NOW });
  ask = apiClient(server, 'app');
});
beforeEach(() => server.reset(loadSeed(SEED)));
afterEach(() => server.assertNoProblems());
afterAll(() => server.close());

const PLACES = [
  ['a repository', '/repos/octo-org/one/actions/variables', {}],
  ['an environment', '/repos/octo-org/one/environments/eu%2Fwest%201/variables', {}],
  ['an organisation', '/orgs/octo-org/actions/variables', { visibility: 'all' }],
] as const;

describe.each(PLACES)('variables of %s', (_place, path, more) => {
  it('are created, read, changed, renamed and deleted', async () => {
    expect(await ask('POST', path, { name: 'new_one', value: 'x', ...more })).toMatchObject({ status: 201, body: {} });
    expect(await ask('GET', `${path}/New_One`)).toMatchObject({
      status: 200,
      body: { name: 'NEW_ONE', value: 'x', created_at: '2026-11-22T12:00:00Z', updated_at: '2026-11-22T12:00:00Z' },
    });
    expect(await ask('PATCH', `${path}/new_one`, { value: 'y' })).toMatchObject({ status: 204, body: '' });
    expect((await ask('PATCH', `${path}/NEW_ONE`, { name: 'OTHER' })).status).toBe(204);
    expect((await ask('GET', `${path}/NEW_ONE`)).status).toBe(404);
    expect((await ask('GET', `${path}/OTHER`)).body).toMatchObject({ value: 'y' });
    expect((await ask('DELETE', `${path}/other`)).status).toBe(204);
    expect((await ask('DELETE', `${path}/other`)).status).toBe(404);
    expect((await ask('PATCH', `${path}/other`, { value: 'z' })).status).toBe(404);
  });

  it.each([
    ['a-b', 'x', 422],
    ['1A', 'x', 422],
    ['GITHUB_X', 'x', 422],
    ['github_x', 'x', 422],
    ['', 'x', 422],
    ['A'.repeat(256), 'x', 422],
    ['A'.repeat(255), 'x', 201],
    ['A', '', 422],
    ['A', 'x'.repeat(49_152), 201],
    ['A', 'x'.repeat(49_153), 422],
    ['A', 'é'.repeat(24_577), 422],
  ])('named %.20j with the value %.10j: %i', async (name, value, status) => {
    expect((await ask('POST', path, { name, value, ...more })).status).toBe(status);
  });

  it('conflict where the name is taken, also in other letters', async () => {
    await ask('POST', path, { name: 'A', value: 'x', ...more });
    await ask('POST', path, { name: 'B', value: 'x', ...more });
    expect(await ask('POST', path, { name: 'a', value: 'x', ...more })).toMatchObject({
      status: 409,
      body: { message: 'Already exists - Variable already exists' },
    });
    expect((await ask('PATCH', `${path}/A`, { name: 'B' })).status).toBe(409);
    expect((await ask('PATCH', `${path}/A`, { name: 'a' })).status).toBe(204);
  });

  it('are listed by name, ten to a page unless asked otherwise', async () => {
    for (let index = 0; index < 12; index += 1) await ask('POST', path, { name: `Z_${index}`, value: 'x', ...more });
    const first = await ask('GET', path);
    const names = (first.body as unknown as { variables: { name: string }[] }).variables.map(({ name }) => name);
    expect([names.length, names]).toEqual([10, [...names].sort()]);
    expect(first.headers.get('link')).toContain('page=2>; rel="next"');
    const all = (await ask('GET', `${path}?per_page=30`)).body as unknown as { total_count: number; variables: unknown[] };
    expect(all.variables.length).toBe(all.total_count);
  });
});

it.each([
  ['/repos/octo-org/one/actions/variables', 500, {}],
  ['/repos/octo-org/one/environments/eu%2Fwest%201/variables', 100, {}],
  ['/orgs/octo-org/actions/variables', 1000, { visibility: 'all' }],
])('%s has room for %i', async (path, maximum, more) => {
  const one = server.world.repositories.get('octo-org/one');
  const stored = (index: number) => ({ name: `N${index}`, value: 'x', createdAt: NOW, updatedAt: NOW });
  for (let index = 1; index < maximum - 1; index += 1) one?.variables.set(`N${index}`, stored(index));
  for (let index = 1; index < maximum - 1; index += 1) one?.environments.get('eu/west 1')?.variables.set(`N${index}`, stored(index));
  const organization = server.world.organizations.get('octo-org')?.variables;
  for (let index = 3; index < maximum - 1; index += 1)
    organization?.set(`N${index}`, { ...stored(index), visibility: 'all', selected: [] });
  expect((await ask('POST', path, { name: 'LAST', value: 'x', ...more })).status).toBe(201);
  expect(await ask('POST', path, { name: 'ONE_MORE', value: 'x', ...more })).toMatchObject({
    status: 422,
    body: { message: expect.stringContaining(String(maximum)) },
  });
  expect((await ask('PATCH', `${path}/LAST`, { value: 'y' })).status).toBe(204);
});

it('knows no variables of an environment that is not there', async () => {
  expect((await ask('GET', '/repos/octo-org/one/environments/absent/variables')).status).toBe(404);
  expect((await ask('POST', '/repos/octo-org/one/environments/absent/variables', { name: 'A', value: 'x' })).status).toBe(404);
});

describe("an organisation's variables", () => {
  const shared = async (repository: string): Promise<string[]> => {
    const { body } = await ask('GET', `/repos/octo-org/${repository}/actions/organization-variables?per_page=30`);
    return (body as unknown as { variables: { name: string }[] }).variables.map(({ name }) => name);
  };

  it('are seen by the repositories that they are shared with', async () => {
    expect(await shared('one')).toEqual(['CHOSEN', 'EVERYWHERE', 'PRIVATE']);
    expect(await shared('two')).toEqual(['EVERYWHERE']);
  });

  it('are shared with selected repositories, one by one or together', async () => {
    const path = '/orgs/octo-org/actions/variables/CHOSEN/repositories';
    const [one, two] = ['one', 'two'].map((name) => server.world.repositories.get(`octo-org/${name}`)?.id);
    expect((await ask('PUT', `${path}/${two}`)).status).toBe(204);
    expect(await shared('two')).toEqual(['CHOSEN', 'EVERYWHERE']);
    expect((await ask('DELETE', `${path}/${one}`)).status).toBe(204);
    expect(await ask('GET', path)).toMatchObject({ status: 200, body: { total_count: 1, repositories: [{ full_name: 'octo-org/two' }] } });
    expect((await ask('PUT', path, { selected_repository_ids: [one] })).status).toBe(204);
    expect([await shared('one'), await shared('two')]).toEqual([['CHOSEN', 'EVERYWHERE', 'PRIVATE'], ['EVERYWHERE']]);
    expect((await ask('PUT', path, { selected_repository_ids: [1] })).status).toBe(422);
  });

  it('have no list of repositories where another visibility is set', async () => {
    expect((await ask('GET', '/orgs/octo-org/actions/variables/EVERYWHERE/repositories')).status).toBe(409);
    expect((await ask('PUT', '/orgs/octo-org/actions/variables/EVERYWHERE/repositories', { selected_repository_ids: [] })).status).toBe(
      409,
    );
  });

  it('change their visibility', async () => {
    const { id } = server.world.repositories.get('octo-org/two') ?? {};
    const path = '/orgs/octo-org/actions/variables/PRIVATE';
    expect((await ask('PATCH', path, { visibility: 'selected', selected_repository_ids: [id] })).status).toBe(204);
    expect(await ask('GET', path)).toMatchObject({
      body: { visibility: 'selected', selected_repositories_url: `${server.url}${path}/repositories`, value: 'b' },
    });
    expect(await shared('two')).toEqual(['EVERYWHERE', 'PRIVATE']);
    expect((await ask('PATCH', path, { visibility: 'all', selected_repository_ids: [id] })).status).toBe(422);
  });
});
