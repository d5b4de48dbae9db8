import { expect, it } from 'vitest';
import { scriptedServer } from '../client/scripted-server.fixture.js';
import { testClient } from '../client/test-client.fixture.js';
import { serverTime } from './server-time.js';

const TEXT = 'Sun, 22 Nov 2026 12:00:00 GMT';

it.each([
  [TEXT, Date.parse(TEXT)],
  ['soon', undefined],
])('reads the head of an answer: %s', async (date, value) => {
  await using server = await scriptedServer(() => ({ body: {}, headers: { date } }));
  expect(await serverTime(testClient(server.url), 'octo/r')).toEqual({ known: true, value });
});

it('is not known where the repository cannot be read', async () => {
  await using server = await scriptedServer(() => ({ status: 404, body: { message: 'Not Found' } }));
  expect(await serverTime(testClient(server.url), 'octo/r')).toMatchObject({ known: false, reason: 'forbidden' });
});
