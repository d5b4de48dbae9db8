import { describe, expect, it } from 'vitest';
import { scriptedServer } from './scripted-server.fixture.js';
import { testClient, TOKEN } from './test-client.fixture.js';

const READ = { method: 'GET', path: '/repos/old', label: 'read it' } as const;
const WRITE = { method: 'PATCH', path: '/repos/old', label: 'write it', body: { value: 'x' } } as const;

describe('redirects', () => {
  it.each([301, 302, 307, 308])('follows %i within the host, with the token, counting both', async (status) => {
    await using server = await scriptedServer(({ path }) =>
      path === '/repos/old' ? { status, headers: { location: '/repos/new' } } : { body: { id: 1 } },
    );
    const client = testClient(server.url);
    expect(await client.request(READ)).toMatchObject({ ok: true, body: { id: 1 } });
    expect(server.seen.map(({ headers }) => headers['authorization'])).toEqual([`Bearer ${TOKEN}`, `Bearer ${TOKEN}`]);
    expect(client.requestsMade).toBe(2);
  });

  it('never takes the token to another host', async () => {
    await using logs = await scriptedServer(() => ({ body: 'the log' }));
    await using server = await scriptedServer(() => ({ status: 302, headers: { location: `${logs.url}/log` } }));
    expect(await testClient(server.url).request(READ)).toMatchObject({ ok: true, body: 'the log' });
    expect(logs.seen).toHaveLength(1);
    expect(logs.seen[0]?.headers['authorization']).toBeUndefined();
  });

  it('takes a write along a 307 with its body', async () => {
    await using server = await scriptedServer(({ path }) =>
      path === '/repos/old' ? { status: 307, headers: { location: '/repos/new' } } : { status: 204 },
    );
    expect((await testClient(server.url).request(WRITE)).ok).toBe(true);
    expect(server.seen[1]).toMatchObject({ method: 'PATCH', path: '/repos/new', body: '{"value":"x"}' });
  });

  it.each([
    ['a write whose method would change', WRITE, { status: 301, headers: { location: '/repos/new' } }],
    ['a write to another host', WRITE, { status: 307, headers: { location: 'https://example.invalid/x' } }],
    ['plain HTTP', READ, { status: 302, headers: { location: 'http://example.invalid/x' } }],
    ['another protocol', READ, { status: 302, headers: { location: 'file:///etc/passwd' } }],
    ['a user in the address', READ, { status: 302, headers: { location: 'https://a:b@example.invalid/' } }],
    ['an odd address', READ, { status: 302, headers: { location: 'http://[' } }],
    ['no address', READ, { status: 302 }],
    ['a choice', READ, { status: 300 }],
  ])('does not follow %s', async (_what, request, answer) => {
    await using server = await scriptedServer(() => answer);
    expect(await testClient(server.url).request(request)).toMatchObject({
      ok: false,
      failure: { reason: 'failed', detail: expect.stringContaining('redirect') },
    });
    expect(server.seen).toHaveLength(1);
  });

  it('does not follow for ever', async () => {
    await using server = await scriptedServer(() => ({ status: 302, headers: { location: '/repos/old' } }));
    expect(await testClient(server.url).request(READ)).toMatchObject({ ok: false, failure: { reason: 'failed' } });
    expect(server.seen).toHaveLength(6);
  });
});
