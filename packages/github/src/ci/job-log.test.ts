import { addJob, type JobState } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { scriptedServer } from '../client/scripted-server.fixture.js';
import { testClient, TOKEN } from '../client/test-client.fixture.js';
import { ciHistory } from './ci-history.js';
import { ciServer, REPOSITORY } from './ci-server.fixture.js';

const at = ciServer();
const jobWith = (values: Partial<JobState>): JobState => addJob(at().repository, at().add(10), values);
const MEGABYTE = 1_000_000;

async function read(jobId: number, { token = 'reader', maxBytes = MEGABYTE, pieces = Infinity } = {}) {
  const client = testClient(at().server.url, { token });
  const texts: string[] = [];
  const answer = await ciHistory(client, REPOSITORY).log(jobId, maxBytes, (text) => texts.push(text) < pieces);
  return { answer, text: texts.join(''), client };
}

describe('log', () => {
  it('reads all of it with two requests, and takes no token to the storage', async () => {
    const log = 'ünïcödé line\n'.repeat(20_000);
    const { answer, text, client } = await read(jobWith({ log }).id);
    expect(answer).toEqual({ known: true, value: { bytes: Buffer.byteLength(log), end: 'complete' } });
    expect(text).toBe(log);
    // The server's storage refuses whoever brings a token.
    expect(at().server.requests.map(({ status }) => status)).toEqual([302, 200]);
    expect(client.requestsMade).toBe(2);
  });

  it('reads an empty one', async () => {
    expect((await read(jobWith({ log: '' }).id)).answer).toEqual({ known: true, value: { bytes: 0, end: 'complete' } });
  });

  it.each([
    ['the limit', { maxBytes: 1001 }, 'é'.repeat(500), 1001],
    ['the limit that is its length', { maxBytes: 2000 }, 'é'.repeat(1000), 2000],
    ['the reader', { pieces: 1 }, undefined, undefined],
  ])('ends where %s says', async (what, options, expected, bytes) => {
    const log = what === 'the reader' ? 'x'.repeat(3 * MEGABYTE) : 'é'.repeat(1000);
    const { answer, text } = await read(jobWith({ log }).id, options);
    expect(answer).toMatchObject({ known: true, value: { end: bytes === 2000 ? 'complete' : 'bounded' } });
    expect(text.length).toBeLessThan(log.length + 1);
    if (expected !== undefined) expect([text, answer.known && answer.value.bytes]).toEqual([expected, bytes]);
  });

  it('says that the transfer broke', async () => {
    const { id } = jobWith({ log: 'line\n'.repeat(10_000) });
    at().server.faults.next({ path: `/_storage/logs/${at().repository.id}/${id}-1` }, { kind: 'cut-off' });
    const { answer, text } = await read(id);
    expect(answer).toMatchObject({ known: true, value: { end: 'cut-off' } });
    expect(text.length).toBeLessThanOrEqual(25_000);
  });

  it.each<[string, Partial<JobState>]>([
    ['has expired', { log: null }],
    ['is not there', { logMissing: 'not-found' }],
    ['is gone from the storage', { logMissing: 'at-storage' }],
  ])('says that a log %s', async (_what, values) => {
    const { answer, text } = await read(jobWith(values).id);
    expect(answer).toMatchObject({ known: false, reason: 'unsupported', detail: expect.stringContaining('logs expire') });
    expect(text).toBe('');
  });

  it('tries again what fails before it begins, at GitHub or at the storage', async () => {
    const { id } = jobWith({ log: 'whole\n' });
    at().server.faults.next({ path: `/repos/octo-org/r/actions/jobs/${id}/logs` }, { kind: 'status', status: 502 });
    at().server.faults.next({ path: `/_storage/logs/${at().repository.id}/${id}-1` }, { kind: 'status', status: 503 });
    const { answer, text, client } = await read(id);
    expect([answer, text, client.requestsMade]).toEqual([{ known: true, value: { bytes: 6, end: 'complete' } }, 'whole\n', 5]);
  });

  it('asks nothing without a token, since GitHub gives nobody a log then', async () => {
    const { answer, client } = await read(jobWith({}).id, { token: '' });
    expect(answer).toMatchObject({ known: false, reason: 'no-token', detail: expect.stringContaining('actions: read') });
    expect(client.requestsMade).toBe(0);
  });

  it('stops at the budget', async () => {
    const client = testClient(at().server.url, { token: 'reader', maxRequests: 1 });
    const answer = await ciHistory(client, REPOSITORY).log(jobWith({}).id, MEGABYTE, () => true);
    expect(answer).toMatchObject({ known: false, reason: 'rate-limited' });
  });
});

describe('where a log leads', () => {
  const logOf = async (url: string) => ciHistory(testClient(url), 'octo/r').log(1, MEGABYTE, () => true);

  it('follows a repository that was renamed with the token, and leaves it there', async () => {
    await using storage = await scriptedServer(() => ({ body: 'the log' }));
    await using server = await scriptedServer(({ path, headers }) => {
      if (path.startsWith('/repos/'))
        return { status: 301, headers: { location: `http://${headers.host}/repositories/7/actions/jobs/1/logs` } };
      return path.startsWith('/repositories/') ? { status: 302, headers: { location: `${storage.url}/log?key=1` } } : { status: 500 };
    });
    expect(await logOf(server.url)).toMatchObject({ known: true, value: { bytes: 7, end: 'complete' } });
    expect(server.seen.map(({ headers }) => headers['authorization'])).toEqual([`Bearer ${TOKEN}`, `Bearer ${TOKEN}`]);
    expect(storage.seen.map(({ headers }) => headers['authorization'])).toEqual([undefined]);
  });

  it.each(['http://example.invalid/log', 'file:///etc/passwd', 'https://user:pass@example.invalid/', '//['])(
    'never follows %s',
    async (location) => {
      await using server = await scriptedServer(() => ({ status: 302, headers: { location } }));
      expect(await logOf(server.url)).toMatchObject({ known: false, reason: 'failed' });
      expect(server.seen).toHaveLength(1);
    },
  );

  it('says that the storage refuses, without words about permissions', async () => {
    await using storage = await scriptedServer(() => ({ status: 403, body: '<Error/>' }));
    await using server = await scriptedServer(() => ({ status: 302, headers: { location: `${storage.url}/log` } }));
    const answer = await logOf(server.url);
    expect(answer).toMatchObject({ known: false, reason: 'unreachable', detail: expect.stringContaining('HTTP 403') });
    expect(answer.known ? '' : answer.detail).not.toContain('permission');
  });

  it('throws what the reader throws, once', async () => {
    await using server = await scriptedServer(() => ({ body: 'the log' }));
    const reading = ciHistory(testClient(server.url), 'octo/r').log(1, MEGABYTE, () => {
      throw new Error('the reader failed');
    });
    await expect(reading).rejects.toThrow('the reader failed');
    expect(server.seen).toHaveLength(1);
  });
});
