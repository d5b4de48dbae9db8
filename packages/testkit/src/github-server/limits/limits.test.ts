import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadSeed } from '../seed/load-seed.js';
import { addCache } from '../world/add-actions.js';
import { type GitHubServer, startGitHubServer } from '../start-github-server.js';
import { apiClient, type ClientAnswer } from '../testing/api-client.js';

const START = new Date('2026-11-22T12:00:00Z');
const HOUR_SECONDS = 3600;
const SEED = `
tokens:
  app: {kind: installation, login: 'sar[bot]', permissions: {actions_variables: write}, repositories: [octo-org/private]}
  person: {kind: person, login: octocat, permissions: {}, repositories: [octo-org/private]}
  workflow: {kind: workflow, login: 'github-actions[bot]', permissions: {}, repositories: [octo-org/private]}
repositories:
  octo-org/private: {}
  octo-org/public: {private: false}
`;
const PATH = '/repos/octo-org/private';
const APP = { kind: 'installation', login: 'sar[bot]', permissions: {}, repositories: [] } as const;

let server: GitHubServer;
beforeAll(async () => {
  server = await startGitHubServer({ frozenAt: START });
});
beforeEach(() => {
  server.reset(loadSeed(SEED));
  server.limits.enforceSecondary(false);
  server.clock.freeze(START);
});
afterAll(() => server.close());

function rates({ headers }: Pick<ClientAnswer, 'headers'>): (number | string | null)[] {
  return ['limit', 'remaining', 'used', 'reset'].map((word) => Number(headers.get(`x-ratelimit-${word}`)));
}

describe('the primary limit', () => {
  it.each([
    ['app', 5000],
    ['person', 5000],
    ['workflow', 1000],
  ])('of %s is %i an hour', async (token, limit) => {
    const reset = START.getTime() / 1000 + HOUR_SECONDS;
    expect(rates(await apiClient(server, token)('GET', PATH))).toEqual([limit, limit - 1, 1, reset]);
    expect(rates(await apiClient(server, token)('GET', PATH))).toEqual([limit, limit - 2, 2, reset]);
  });

  it('of nobody is 60', async () => {
    expect(rates(await fetch(`${server.url}/repos/octo-org/public`)).slice(0, 2)).toEqual([60, 59]);
  });

  it('refuses when it is used up, until the window ends', async () => {
    const ask = apiClient(server, 'app');
    server.limits.setRemaining(APP, 1);
    expect((await ask('GET', PATH)).status).toBe(200);
    const refused = await ask('GET', PATH);
    expect([refused.status, refused.body.message, rates(refused)[1], refused.headers.get('retry-after')]).toEqual([
      403,
      expect.stringContaining('API rate limit exceeded'),
      0,
      null,
    ]);
    server.clock.advance(HOUR_SECONDS * 1000);
    expect(rates(await ask('GET', PATH)).slice(0, 2)).toEqual([5000, 4999]);
  });

  it('is told for nothing, also when it is used up', async () => {
    const ask = apiClient(server, 'app');
    server.limits.setRemaining(APP, 0);
    const { status, body } = await ask('GET', '/rate_limit');
    expect([status, body]).toEqual([200, expect.objectContaining({ rate: expect.objectContaining({ limit: 5000, remaining: 0 }) })]);
    server.limits.setRemaining(APP, 10);
    await ask('GET', '/rate_limit');
    expect(server.limits.state(APP).remaining).toBe(10);
  });

  it('does not count what has not changed', async () => {
    const ask = apiClient(server, 'app');
    const first = await ask('GET', PATH);
    const etag = first.headers.get('etag') ?? '';
    const second = await ask('GET', PATH, undefined, { 'if-none-match': etag });
    expect([second.status, second.body, rates(second)[1]]).toEqual([304, '', 4999]);
    const third = await ask('GET', PATH, undefined, { 'if-none-match': 'W/"other"' });
    expect([third.status, rates(third)[1], third.headers.get('etag')]).toEqual([200, 4998, etag]);
  });

  it('gives each token and each state its own ETag', async () => {
    const path = `${PATH}/actions/variables`;
    const ask = apiClient(server, 'app');
    const before = (await ask('GET', path)).headers.get('etag');
    expect((await ask('POST', path, { name: 'A', value: 'b' })).headers.get('etag')).toBeNull();
    expect((await ask('GET', path)).headers.get('etag')).not.toBe(before);
    expect((await apiClient(server, 'person')('GET', PATH)).headers.get('etag')).not.toBe((await ask('GET', PATH)).headers.get('etag'));
  });
});

describe('the secondary limit', () => {
  const create = (index: number): Promise<ClientAnswer> =>
    apiClient(server, 'app')('POST', `${PATH}/actions/variables`, { name: `V${index}`, value: 'x' });

  it('is off unless it is switched on', async () => {
    for (let index = 0; index <= 80; index += 1) expect((await create(index)).status).toBe(201);
  });

  it('refuses the 81st creation in a minute, with the time to wait', async () => {
    server.limits.enforceSecondary(true);
    for (let index = 0; index < 80; index += 1) expect((await create(index)).status).toBe(201);
    server.clock.advance(20_000);
    const refused = await create(80);
    expect([refused.status, refused.headers.get('retry-after'), refused.body.message]).toEqual([
      403,
      '40',
      expect.stringContaining('secondary rate limit'),
    ]);
    expect(rates(refused)[1]).toBeGreaterThan(0);
    expect((await apiClient(server, 'app')('GET', PATH)).status).toBe(200);
    server.clock.advance(40_000);
    expect((await create(80)).status).toBe(201);
  });

  it('refuses more than 900 points in a minute', async () => {
    server.limits.enforceSecondary(true);
    const ask = apiClient(server, 'app');
    await create(0);
    const statuses: number[] = [];
    // One creation was 5 points; each change is 5 more.
    for (let index = 0; index < 180; index += 1)
      statuses.push((await ask('PATCH', `${PATH}/actions/variables/V0`, { value: String(index) })).status);
    expect([statuses.indexOf(403), statuses.slice(0, 179).every((status) => status === 204)]).toEqual([179, true]);
  });
});

it('counts GraphQL apart, a mutation as a creation and a query as none', async () => {
  const ask = apiClient(server, 'app');
  const query = { query: '{ viewer { login } }' };
  server.limits.enforceSecondary(true);
  const first = await ask('POST', '/graphql', query);
  expect([first.status, first.headers.get('x-ratelimit-resource'), rates(first)[1]]).toEqual([200, 'graphql', 4999]);
  expect(server.limits.state(APP, 'core').used).toBe(0);
  for (let index = 0; index < 80; index += 1) await ask('POST', `${PATH}/actions/variables`, { name: `V${index}`, value: 'x' });
  expect((await ask('POST', '/graphql', query)).status).toBe(200);
  expect((await ask('POST', '/graphql', { query: '# a change\nmutation { x }' })).status).toBe(403);
  expect((await fetch(`${server.url}/graphql`, { method: 'POST', body: '{}' })).status).toBe(401);
});

it('refuses more than 400 deletions of cache entries in a minute, whoever asks, and nothing else', async () => {
  const repository = server.world.repositories.get('octo-org/private');
  if (repository === undefined) throw new Error('the repository is not seeded');
  server.addToken('cleaner', {
    kind: 'installation',
    login: 'a[bot]',
    permissions: { actions: 'write' },
    repositories: ['octo-org/private'],
  });
  server.addToken('other', {
    kind: 'installation',
    login: 'b[bot]',
    permissions: { actions: 'write' },
    repositories: ['octo-org/private'],
  });
  const ids = Array.from({ length: 402 }, (_, index) => addCache(repository, { key: `k${index}` }).id);
  const remove = (id = 0, token = 'cleaner') => apiClient(server, token)('DELETE', `${PATH}/actions/caches/${id}`);
  for (const id of ids.slice(0, 400)) expect((await remove(id)).status).toBe(204);
  server.clock.advance(15_000);
  for (const token of ['cleaner', 'other']) {
    const refused = await remove(ids[400], token);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '45']);
  }
  expect((await apiClient(server, 'cleaner')('GET', `${PATH}/actions/caches`)).status).toBe(200);
  server.clock.advance(45_000);
  expect((await remove(ids[400])).status).toBe(204);
});
