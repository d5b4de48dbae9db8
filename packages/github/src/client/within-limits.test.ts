import { describe, expect, it } from 'vitest';
import { scriptedServer } from './scripted-server.fixture.js';
import { testClient, testCountdowns } from './test-client.fixture.js';

const READ = { method: 'GET', path: '/user', label: 'read the user' } as const;
const CREATE = { method: 'POST', path: '/things', label: 'make a thing', body: {} } as const;

describe('keepWithinLimits', () => {
  it('waits as retry-after says and sends again, a POST too', async () => {
    await using server = await scriptedServer((_request, count) =>
      count === 1 ? { status: 403, headers: { 'retry-after': '30' } } : { body: {} },
    );
    const countdowns = testCountdowns();
    const lines: string[] = [];
    const result = await testClient(server.url, { startCountdown: countdowns.start, log: (line) => lines.push(line) }).request(CREATE);
    expect(result).toMatchObject({ ok: true, attempts: 2 });
    expect(countdowns.waited).toEqual([30]);
    expect(lines).toEqual(["GitHub's rate limit (told): waiting 30 s"]);
  });

  it('does not wait longer than the run may, and asks nobody until then', async () => {
    await using server = await scriptedServer(() => ({ status: 429, headers: { 'retry-after': '601' } }));
    const countdowns = testCountdowns();
    const client = testClient(server.url, { startCountdown: countdowns.start });
    for (const _ of [1, 2]) {
      const result = await client.request(READ);
      expect(result).toMatchObject({
        ok: false,
        failure: { reason: 'rate-limited', detail: expect.stringContaining('asks to wait 601 s') },
      });
    }
    expect(countdowns.waited).toEqual([]);
    expect(server.seen).toHaveLength(1);
    countdowns.elapse();
    await client.request(READ);
    expect(server.seen).toHaveLength(2);
  });

  it('bounds the waiting of the whole run', async () => {
    await using server = await scriptedServer((_request, count) =>
      count % 2 === 1 ? { status: 429, headers: { 'retry-after': '60' } } : { body: {} },
    );
    const client = testClient(server.url, { maxWaitSeconds: 100 });
    expect((await client.request(READ)).ok).toBe(true);
    expect(await client.request(READ)).toMatchObject({ ok: false, failure: { reason: 'rate-limited' } });
  });

  it('gives up a limit that never ends', async () => {
    await using server = await scriptedServer(() => ({ status: 403, headers: { 'retry-after': '0' } }));
    expect(await testClient(server.url).request(READ)).toMatchObject({ ok: false, failure: { reason: 'rate-limited', attempts: 4 } });
    expect(server.seen).toHaveLength(4);
  });

  it('waits longer each time for a secondary limit', async () => {
    const body = { message: 'You have exceeded a secondary rate limit. Please wait.' };
    await using server = await scriptedServer((_request, count) => (count < 4 ? { status: 403, body } : { body: {} }));
    const countdowns = testCountdowns();
    expect((await testClient(server.url, { startCountdown: countdowns.start }).request(READ)).ok).toBe(true);
    expect(countdowns.waited).toEqual([60, 120, 240]);
  });

  it('does not retry a permission', async () => {
    await using server = await scriptedServer(() => ({ status: 403, body: { message: 'Resource not accessible by integration' } }));
    expect(await testClient(server.url).request(READ)).toMatchObject({ ok: false, failure: { reason: 'forbidden', attempts: 1 } });
  });

  it.each([
    ['a POST that may not be repeated', CREATE, 1],
    ['a GET', READ, 2],
  ])('meets a 503 with retry-after: %s', async (_what, request, requests) => {
    await using server = await scriptedServer((_request, count) =>
      count === 1 ? { status: 503, headers: { 'retry-after': '5' } } : { body: {} },
    );
    await testClient(server.url).request(request);
    expect(server.seen).toHaveLength(requests);
  });

  it('knows the rate limit of GraphQL, which has status 200', async () => {
    await using server = await scriptedServer((_request, count) =>
      count === 1 ? { body: { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] } } : { body: { data: { a: 1 } } },
    );
    const countdowns = testCountdowns();
    expect(await testClient(server.url, { startCountdown: countdowns.start }).graphql({ query: '{a}', label: 'ask' })).toEqual({
      ok: true,
      data: { a: 1 },
    });
    expect(countdowns.waited).toEqual([60]);
  });
});
