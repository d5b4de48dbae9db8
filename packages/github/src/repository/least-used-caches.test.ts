import { addCache } from '@sar/testkit';
import { expect, it } from 'vitest';
import { ciServer, REPOSITORY } from '../ci/ci-server.fixture.js';
import { scriptedServer } from '../client/scripted-server.fixture.js';
import { testClient } from '../client/test-client.fixture.js';
import { leastUsedCaches } from './least-used-caches.js';

const at = ciServer();
const START = Date.parse('2026-11-01T00:00:00Z');
const read = async (token = 'reader') => leastUsedCaches(testClient(at().server.url, { token }), REPOSITORY);

it.each([
  [0, 1],
  [250, 3],
  [1030, 10],
])('of %i entries, in %i requests, the least used first', async (count, requests) => {
  const ids = Array.from({ length: count }, (_, index) => {
    const lastAccessedAt = new Date(START + (count - index) * 1000);
    return addCache(at().repository, { key: `k-${index}`, lastAccessedAt }).id;
  });
  const answer = await read();
  expect(answer.known && answer.value.map(({ id }) => id)).toEqual(ids.toReversed().slice(0, 1000));
  expect(at().server.requests).toHaveLength(requests);
});

it('says what the token lacks', async () => {
  await using server = await scriptedServer(() => ({ status: 403, body: { message: 'Resource not accessible by integration' } }));
  expect(await leastUsedCaches(testClient(server.url), 'o/r')).toMatchObject({ known: false, reason: 'forbidden' });
});

it.each([[{}], [{ actions_caches: [{ id: 1 }] }]])('is no answer when it has another shape: %j', async (body) => {
  await using server = await scriptedServer(() => ({ status: 200, body }));
  expect(await leastUsedCaches(testClient(server.url), 'o/r')).toMatchObject({ known: false, reason: 'failed' });
});
