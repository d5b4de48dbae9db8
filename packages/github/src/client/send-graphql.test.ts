import { describe, expect, it } from 'vitest';
import { scriptedServer, type ScriptedAnswer } from './scripted-server.fixture.js';
import { testClient } from './test-client.fixture.js';

const CALL = { query: 'mutation { a }', variables: { b: 1 }, label: 'commit', needs: 'contents=write' };

describe('graphql', () => {
  it('posts query and variables and gives the data', async () => {
    await using server = await scriptedServer(() => ({ body: { data: { a: true } } }));
    expect(await testClient(server.url).graphql(CALL)).toEqual({ ok: true, data: { a: true } });
    expect(server.seen[0]).toMatchObject({ method: 'POST', path: '/graphql', body: '{"query":"mutation { a }","variables":{"b":1}}' });
  });

  it("asks GitHub Enterprise Server at GraphQL's own address", async () => {
    await using server = await scriptedServer(() => ({ body: { data: {} } }));
    await testClient(`${server.url}/api/v3`).graphql(CALL);
    expect(server.seen[0]?.path).toBe('/api/graphql');
  });

  it.each<[string, ScriptedAnswer, string, string, string[]]>([
    [
      'an error with a type',
      { body: { data: null, errors: [{ type: 'STALE_DATA', message: 'Expected branch to point to' }] } },
      'failed',
      'Expected branch',
      ['STALE_DATA'],
    ],
    [
      'a permission',
      { body: { errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] } },
      'forbidden',
      '`contents: write`',
      ['FORBIDDEN'],
    ],
    [
      'a change of workflows with GITHUB_TOKEN',
      {
        body: {
          errors: [
            {
              type: 'FORBIDDEN',
              message:
                'refusing to allow a GitHub App to create or update workflow `.github/workflows/a.yml` without `workflows` permission',
            },
          ],
        },
      },
      'forbidden',
      'needs the permission `workflows: write`: GITHUB_TOKEN can never have it',
      ['FORBIDDEN'],
    ],
    [
      'a change of workflows with a classic token',
      {
        body: {
          errors: [
            {
              type: 'FORBIDDEN',
              message:
                'refusing to allow a Personal Access Token to create or update workflow `.github/workflows/a.yml` without `workflow` scope',
            },
          ],
        },
      },
      'forbidden',
      '`workflows: write`',
      ['FORBIDDEN'],
    ],
    ['a part of the data', { body: { data: { a: 1 }, errors: [{ message: 'half' }] } }, 'failed', 'half', ['undefined']],
    ['no data', { body: {} }, 'failed', 'the answer is empty', []],
    ['no object', { body: [1] }, 'failed', 'the answer is empty', []],
    ['nothing at all', { status: 204 }, 'failed', 'the answer is empty', []],
    ['null', { body: 'null', headers: { 'content-type': 'application/json' } }, 'failed', 'the answer is empty', []],
    ['a page of HTML', { body: '<html>', headers: { 'content-type': 'text/html' } }, 'failed', 'the answer is empty', []],
    ['errors that are no list', { body: { errors: 5 } }, 'failed', 'unexpected shape', []],
    ['errors that are no objects', { body: { errors: [null] } }, 'failed', 'unexpected shape', []],
    ['bad credentials', { status: 401, body: { message: 'Bad credentials' } }, 'forbidden', 'does not accept the token', []],
    ['a server error', { status: 502 }, 'unreachable', 'HTTP 502', []],
  ])('fails as a whole for %s', async (_what, answer, reason, part, types) => {
    await using server = await scriptedServer(() => answer);
    const result = await testClient(server.url).graphql(CALL);
    expect(result).toMatchObject({ ok: false, failure: { reason, detail: expect.stringContaining(part) } });
    expect(result.ok ? [] : result.errors.map(({ type }) => String(type))).toEqual(types);
    expect(server.seen).toHaveLength(1);
  });

  it('retries a query that may be repeated', async () => {
    await using server = await scriptedServer((_request, count) => (count === 1 ? { status: 502 } : { body: { data: { a: 1 } } }));
    expect((await testClient(server.url).graphql({ ...CALL, idempotent: true })).ok).toBe(true);
    expect(server.seen).toHaveLength(2);
  });
});
