import { expect, it } from 'vitest';
import { scriptedServer } from '../client/scripted-server.fixture.js';
import { testClient } from '../client/test-client.fixture.js';
import { runCount } from './run-count.js';

const WINDOW = { since: '2026-11-01T00:00:00Z', until: '2026-11-22T00:00:00Z' };

it.each<[string, unknown, unknown]>([
  ['what GitHub counts', { total_count: 1234, workflow_runs: [{}] }, { known: true, value: 1234 }],
  ['none', { total_count: 0, workflow_runs: [] }, { known: true, value: 0 }],
  ['one at least where one is shown', { total_count: 0, workflow_runs: [{}] }, { known: true, value: 1 }],
  ['nothing of a count that is none', { total_count: '7', workflow_runs: [] }, { known: false, reason: 'failed' }],
  ['nothing of an answer that is none', [], { known: false, reason: 'failed' }],
])('gives %s', async (_what, body, expected) => {
  await using server = await scriptedServer(() => ({ body }));
  expect(await runCount(testClient(server.url), 'octo/r', WINDOW)).toMatchObject(expected as object);
  const { searchParams } = new URL(server.seen[0]?.path ?? '', server.url);
  expect(Object.fromEntries(searchParams)).toEqual({
    created: '2026-11-01T00:00:00Z..2026-11-22T00:00:00Z',
    exclude_pull_requests: 'true',
    per_page: '1',
  });
});

it('says what the token lacks', async () => {
  await using server = await scriptedServer(() => ({ status: 403, body: { message: 'Resource not accessible by integration' } }));
  const answer = await runCount(testClient(server.url), 'octo/r', WINDOW);
  expect(answer).toMatchObject({ known: false, reason: 'forbidden', detail: expect.stringContaining('`actions: read`') });
});
