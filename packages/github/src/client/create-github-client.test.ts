import { UserError } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import type { ApiRequest } from './api-request.js';
import { createGitHubClient } from './create-github-client.js';
import { createEntityTagStore } from './entity-tags.js';
import { scriptedServer, type ScriptedAnswer } from './scripted-server.fixture.js';
import { testClient, testCountdowns, TOKEN } from './test-client.fixture.js';

const READ: ApiRequest = { method: 'GET', path: '/repos/{owner}/{repo}', parameters: { owner: 'octo', repo: 'r' }, label: 'read octo/r' };
const send = (method: ApiRequest['method'], idempotent?: boolean): ApiRequest => ({
  ...READ,
  method,
  body: { value: 'x' },
  ...(idempotent !== undefined && { idempotent }),
});

describe('createGitHubClient', () => {
  it.each([
    ['no address', { apiUrl: 'github' }],
    ['plain HTTP', { apiUrl: 'http://api.github.com' }],
    ['a user in it', { apiUrl: 'https://me:pass@api.github.com' }],
    ['a query', { apiUrl: 'https://api.github.com/?a=b' }],
    ['a look-alike of this machine', { apiUrl: 'http://127.0.0.1.example.com' }],
    ['another protocol', { apiUrl: 'ftp://127.0.0.1' }],
    ['a token with a line break', { token: 'ghp_abc\nX-Evil: 1' }],
    ['a token with a space', { token: ' ghp_abc' }],
  ])('refuses %s', (_what, options) => {
    const create = () => createGitHubClient({ apiUrl: 'https://api.github.com', userAgent: 'sar', ...options });
    expect(create).toThrow(UserError);
    expect(create).not.toThrow(/ghp_abc|me:pass/);
  });

  it.each(['https://api.github.com', 'https://ghe.example.com/api/v3/', 'http://localhost:3000', 'http://[::1]:80'])(
    'accepts %s',
    (apiUrl) => {
      expect(createGitHubClient({ apiUrl, userAgent: 'sar' }).isAuthenticated).toBe(false);
    },
  );

  it('sends the token, the version, the user agent and encoded names', async () => {
    await using server = await scriptedServer(() => ({ body: { id: 1 } }));
    const client = testClient(server.url);
    const result = await client.request({ ...READ, parameters: { owner: 'octo', repo: 'a/b?c#d%' }, query: { q: 'x&y' } });
    expect(result).toMatchObject({ ok: true, status: 200, body: { id: 1 } });
    expect(server.seen[0]).toMatchObject({
      path: '/repos/octo/a%2Fb%3Fc%23d%25?q=x%26y',
      headers: { authorization: `Bearer ${TOKEN}`, 'x-github-api-version': '2022-11-28', accept: 'application/vnd.github+json' },
    });
    expect(server.seen[0]?.headers['user-agent']).toMatch(/^sar\/test /);
  });

  it('sends nothing for a name that would change the path', async () => {
    await using server = await scriptedServer(() => ({}));
    const client = testClient(server.url);
    expect(await client.request({ ...READ, parameters: { owner: 'octo', repo: '..' } })).toMatchObject({
      ok: false,
      failure: { reason: 'failed' },
    });
    expect(server.seen).toHaveLength(0);
  });

  it.each<[string, ApiRequest, ScriptedAnswer, number]>([
    ['GET after 502', send('GET'), { status: 502 }, 3],
    ['PATCH after a reset', send('PATCH'), { fault: 'reset' }, 3],
    ['GET after a body that was cut off', { ...READ }, { body: { long: 'x'.repeat(1000) }, fault: 'cut' }, 3],
    ['DELETE after 500', send('DELETE'), { status: 500 }, 3],
    ['PUT after 503', send('PUT'), { status: 503 }, 3],
    ['POST that may be repeated', send('POST', true), { status: 502 }, 3],
    ['POST that may not', send('POST'), { status: 502 }, 1],
    ['PATCH that may not', send('PATCH', false), { status: 502 }, 1],
    ['POST that may not, after a reset', send('POST'), { fault: 'reset' }, 1],
    ['GET after 404', READ, { status: 404 }, 1],
    ['GET after 409', READ, { status: 409 }, 1],
    ['PATCH after 422', send('PATCH'), { status: 422 }, 1],
  ])('tries as often as it may: %s', async (_what, request, answer, tries) => {
    await using server = await scriptedServer(() => answer);
    const client = testClient(server.url);
    const result = await client.request(request.method === 'GET' ? READ : request);
    expect(result).toMatchObject({ ok: false, failure: { attempts: tries } });
    expect(server.seen).toHaveLength(tries);
    expect(client.requestsMade).toBe(tries);
  });

  it('gives the answer of the third try', async () => {
    await using server = await scriptedServer((_request, count) => (count < 3 ? { fault: 'reset' } : { body: { id: 7 } }));
    expect(await testClient(server.url).request(READ)).toMatchObject({ ok: true, body: { id: 7 }, attempts: 3 });
  });

  it('gives up a request that takes too long', async () => {
    await using server = await scriptedServer(() => ({ fault: 'hang' }));
    const client = testClient(server.url, { timeoutMs: 20 });
    expect(await client.request(READ)).toMatchObject({ ok: false, failure: { reason: 'unreachable', attempts: 3 } });
  });

  it('counts every request and stops at the budget', async () => {
    await using server = await scriptedServer(() => ({ status: 500 }));
    const client = testClient(server.url, { maxRequests: 4 });
    await client.request(READ);
    expect(client.requestsLeft).toBe(1);
    const result = await client.request(READ);
    expect(result).toMatchObject({ ok: false, failure: { reason: 'rate-limited', detail: expect.stringContaining('max-requests') } });
    expect([server.seen.length, client.requestsMade, client.requestsLeft]).toEqual([4, 4, 0]);
  });

  it('asks conditionally and gives the remembered body for 304', async () => {
    await using server = await scriptedServer((request) =>
      request.headers['if-none-match'] === '"v1"' ? { status: 304 } : { headers: { etag: '"v1"' }, body: { id: 3 } },
    );
    const client = testClient(server.url);
    const first = await client.request(READ);
    const second = await client.request(READ);
    expect(second).toMatchObject({ ok: true, status: 200, body: { id: 3 } });
    expect(first).toMatchObject({ ok: true, body: { id: 3 } });
    expect(server.seen.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"v1"']);
  });

  it('asks conditionally from the start with the answers of an earlier run', async () => {
    await using server = await scriptedServer(() => ({ status: 304 }));
    const etags = createEntityTagStore();
    etags.set('/repos/octo/r', { etag: '"old"', status: 200, headers: {}, body: { id: 4 } });
    expect(await testClient(server.url, { etags }).request(READ)).toMatchObject({ ok: true, body: { id: 4 } });
    expect(server.seen[0]?.headers['if-none-match']).toBe('"old"');
  });

  it('keeps no answer that nobody asks for again', async () => {
    await using server = await scriptedServer(() => ({ headers: { etag: '"v1"' }, body: { id: 3 } }));
    const client = testClient(server.url);
    await client.request({ ...READ, isKept: false });
    expect(await client.request({ ...READ, isKept: false })).toMatchObject({ ok: true, status: 200, body: { id: 3 } });
    expect(server.seen.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, undefined]);
  });

  it('spaces writes and leaves reads alone', async () => {
    await using server = await scriptedServer(() => ({ body: {} }));
    const countdowns = testCountdowns();
    const client = testClient(server.url, { startCountdown: countdowns.start, writeSpacingMs: 1000 });
    await client.request(READ);
    await client.request(send('PATCH'));
    await client.request(send('PATCH'));
    await client.request(send('DELETE'));
    await client.request(READ);
    expect(countdowns.waited).toEqual([1, 1]);
  });

  it.each([
    ['text in place of JSON', { body: '<html>', headers: { 'content-type': 'application/json' } }, '<html>'],
    ['an odd content type', { body: 'x', headers: { 'content-type': ';;;=' } }, 'x'],
    ['no content type', { body: 'x' }, 'x'],
    ['errors that are texts, as some answers have them', { body: { errors: ['a'] } }, { errors: ['a'] }],
    ['errors that are a number', { body: { errors: 5 } }, { errors: 5 }],
    ['errors of null', { body: { errors: [null] } }, { errors: [null] }],
    ['errors that look like a list', { body: { errors: { length: 1 } } }, { errors: { length: 1 } }],
    ['null', { body: 'null', headers: { 'content-type': 'application/json' } }, null],
    ['nothing', { headers: { 'content-type': 'application/json' } }, ''],
  ])('does not throw at %s', async (_what, answer, body) => {
    await using server = await scriptedServer(() => answer);
    expect(await testClient(server.url).request(READ)).toMatchObject({ ok: true, body });
  });
});
