import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadSeed } from './seed/load-seed.js';
import { type GitHubServer, startGitHubServer } from './start-github-server.js';
import { apiClient } from './testing/api-client.js';

const SEED = `
tokens:
  app: {kind: installation, login: 'sar[bot]', permissions: {actions_variables: write, secrets: read}, repositories: [octo-org/private]}
repositories:
  octo-org/private: {variables: {LOG_LEVEL: info}}
  octo-org/public: {private: false}
`;
const VARIABLES = '/repos/octo-org/private/actions/variables';

let server: GitHubServer;
let ask: ReturnType<typeof apiClient>;
beforeAll(async () => {
  server = await startGitHubServer({ frozenAt: new Date('2026-11-22T12:00:00Z') });
  ask = apiClient(server, 'app');
});
beforeEach(() => server.reset(loadSeed(SEED)));
afterAll(() => server.close());

/** Asserts the problems, and takes them off, so that the end of the file does not fail. */
function expectProblems(...expected: readonly RegExp[]): void {
  expect(() => server.assertNoProblems()).toThrow(`the GitHub server saw ${expected.length} problem(s)`);
  expect(server.problems.map(({ kind, detail }) => `${kind} ${detail}`)).toEqual(expected.map((each) => expect.stringMatching(each)));
  server.reset(server.world);
}

describe('what the description does not know', () => {
  it.each([
    ['GET', '/repos/octo-org/private/actions/variable', undefined, 501, /unknown-route/],
    ['PUT', VARIABLES, { name: 'A', value: 'b' }, 501, /unknown-route/],
    ['GET', `${VARIABLES}/`, undefined, 501, /unknown-route/],
    ['GET', `${VARIABLES}?per_pages=1`, undefined, 500, /request parameters: \/query must NOT have additional properties.*per_pages/],
    ['GET', `${VARIABLES}?per_page=31`, undefined, 500, /request parameters: \/query\/per_page must be <= 30/],
    ['GET', `${VARIABLES}?page=x`, undefined, 500, /request parameters: \/query\/page must be integer/],
    ['GET', '/repos/octo-org/private/actions/secrets?per_page=101', undefined, 500, /must be <= 100/],
    ['DELETE', `${VARIABLES}/LOG_LEVEL`, { name: 'x' }, 422, /request body: the operation takes no body/],
    ['GET', '/versions', undefined, 501, /unknown-route/],
    ['GET', '/meta', undefined, 501, /not-implemented meta\/get/],
  ])('%s %s with %j', async (method, path, body, status, problem) => {
    // Neither fetch nor a browser sends a body with GET; DELETE may have one.
    expect((await ask(method, path, body)).status).toBe(status);
    expectProblems(problem);
  });

  it.each([
    ['a key that GitHub does not have', { name: 'A', value: 'b', visibility: 'all' }, /visibility/],
    ['a missing key', { name: 'A' }, /required property 'value'/],
    ['another type', { name: 'A', value: 1 }, /value must be string/],
    ['no object', 'x', /must be object/],
  ])('refuses a body with %s, and writes nothing', async (_name, body, problem) => {
    const { status, body: answer } = await ask('POST', VARIABLES, body);
    expect([status, answer.message]).toEqual([422, expect.stringContaining('Invalid request.')]);
    expectProblems(problem);
    expect([...(server.world.repositories.get('octo-org/private')?.variables.keys() ?? [])]).toEqual(['LOG_LEVEL']);
  });

  it('takes an invalid body for what it is where the test says so', async () => {
    server.expectInvalid();
    expect((await ask('POST', VARIABLES, { name: 'A' })).status).toBe(422);
    server.assertNoProblems();
    expect((await ask('POST', VARIABLES, { name: 'A' })).status).toBe(422);
    expectProblems(/required property 'value'/);
    server.expectInvalid();
    expect(() => server.assertNoProblems()).toThrow('1 request(s) that were expected to be invalid never came');
  });

  it('answers broken JSON with 400', async () => {
    const response = await fetch(`${server.url}${VARIABLES}`, { method: 'POST', headers: { authorization: 'token app' }, body: '{' });
    expect([response.status, await response.json()]).toEqual([400, expect.objectContaining({ message: 'Problems parsing JSON' })]);
    expectProblems(/request body/);
  });

  it('fails when it ends with problems', async () => {
    const other = await startGitHubServer();
    await fetch(`${other.url}/nowhere`);
    await expect(other.close()).rejects.toThrow('unknown-route: GET /nowhere');
  });
});

describe('the head of an answer', () => {
  it("tells GitHub's time, version and media type, and an id of the request", async () => {
    const { headers } = await ask('GET', VARIABLES, undefined, { 'x-github-api-version': '2026-03-10' });
    expect(Object.fromEntries(headers)).toMatchObject({
      date: 'Sun, 22 Nov 2026 12:00:00 GMT',
      'x-github-api-version-selected': '2026-03-10',
      'x-github-media-type': 'github.v3; format=json',
      'x-github-request-id': '5A52:000001',
      'x-accepted-github-permissions': 'actions_variables=read',
    });
    expect((await ask('GET', VARIABLES)).headers.get('x-github-api-version-selected')).toBe('2022-11-28');
  });

  it('follows a clock that is not that of the machine', async () => {
    const ahead = await startGitHubServer({ clockSkewMilliseconds: 3_600_000 });
    const response = await fetch(`${ahead.url}/rate_limit`);
    await ahead.close();
    const skew = Date.parse(response.headers.get('date') ?? '') - Date.now();
    expect(Math.round(skew / 60_000)).toBe(60);
  });

  it('refuses a version that there is not, and a request without a user agent', async () => {
    expect((await ask('GET', VARIABLES, undefined, { 'x-github-api-version': '2020-01-01' })).status).toBe(400);
    const status = await new Promise((resolve) => {
      request(`${server.url}${VARIABLES}`, (response) => resolve(response.resume().statusCode)).end();
    });
    expect(status).toBe(403);
  });
});

describe('the log', () => {
  it('has every request in order, with who asked', async () => {
    await ask('GET', `${VARIABLES}?per_page=5`);
    await fetch(`${server.url}/repos/octo-org/public`);
    await apiClient(server, 'wrong')('GET', VARIABLES);
    expect(server.requests).toEqual([
      {
        method: 'GET',
        path: `${VARIABLES}?per_page=5`,
        operationId: 'actions/list-repo-variables',
        caller: 'sar[bot]',
        status: 200,
        fault: undefined,
      },
      { method: 'GET', path: '/repos/octo-org/public', operationId: 'repos/get', caller: 'anonymous', status: 200, fault: undefined },
      { method: 'GET', path: VARIABLES, operationId: 'actions/list-repo-variables', caller: undefined, status: 401, fault: undefined },
    ]);
  });
});
