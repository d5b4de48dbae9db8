import { addCache } from '@sar/testkit';
import { UserError, type Cleaner } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { ciServer, REPOSITORY } from '../ci/ci-server.fixture.js';
import { scriptedServer } from '../client/scripted-server.fixture.js';
import { testClient } from '../client/test-client.fixture.js';
import { cleaner } from './cleaner.js';

const at = ciServer();
const clean = (token: string | undefined = 'everything'): Cleaner => cleaner(testClient(at().server.url, { token }), REPOSITORY);

describe('cleaner', () => {
  it('removes an entry of the cache, and finds it gone the next time', async () => {
    const { id } = addCache(at().repository, { key: 'k' });
    const other = addCache(at().repository, { key: 'k' });
    expect(await clean().removeCache(id)).toEqual({ known: true, value: 'removed' });
    expect(await clean().removeCache(id)).toEqual({ known: true, value: 'gone' });
    expect([...at().actions.caches.keys()]).toEqual([other.id]);
  });

  it('removes a run, and finds it gone the next time', async () => {
    const { id } = at().add(60);
    const other = at().add(120);
    expect(await clean().removeRun(id)).toEqual({ known: true, value: 'removed' });
    expect(await clean().removeRun(id)).toEqual({ known: true, value: 'gone' });
    expect([...at().actions.runs.keys()]).toEqual([other.id]);
  });

  it('does not take a run that goes on for a missing permission', async () => {
    const { id } = at().add(60, { status: 'in_progress', conclusion: null });
    const answer = await clean().removeRun(id);
    expect(answer).toMatchObject({ known: false, reason: 'failed', detail: expect.stringMatching(/it has not ended$/) });
  });

  it.each(['removeCache', 'removeRun'] as const)('%s names the permission that is missing', async (act) => {
    addCache(at().repository, { key: 'k', id: 7 });
    at().add(60, { id: 7 });
    const answer = await clean('reader')[act](7);
    expect(answer).toMatchObject({ known: false, reason: 'forbidden', detail: expect.stringContaining('`actions: write`') });
    expect([at().actions.caches.size, at().actions.runs.size]).toEqual([1, 1]);
  });

  it('asks nobody without a token', async () => {
    const answer = await cleaner(testClient(at().server.url, { token: '' }), REPOSITORY).removeCache(1);
    expect(answer).toMatchObject({ known: false, reason: 'no-token' });
    expect(at().server.requests).toEqual([]);
  });

  it('sends a removal again whose answer was lost', async () => {
    const { id } = addCache(at().repository, { key: 'k' });
    at().server.faults.next('any', { kind: 'reset', afterEffect: true });
    expect(await clean().removeCache(id)).toEqual({ known: true, value: 'gone' });
  });

  it('gives up where a limit lasts', async () => {
    await using server = await scriptedServer(() => ({ status: 429, headers: { 'retry-after': '3600' } }));
    const answer = await cleaner(testClient(server.url), 'o/r').removeRun(1);
    expect(answer).toMatchObject({ known: false, reason: 'rate-limited' });
  });

  it.each(['..', 'o/r/x', 'o'])('refuses a repository called %s', (name) => {
    expect(() => cleaner(testClient(at().server.url), name)).toThrow(UserError);
  });
});
