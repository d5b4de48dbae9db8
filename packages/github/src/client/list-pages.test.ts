import { describe, expect, it } from 'vitest';
import type { ListRequest } from './github-client.js';
import { scriptedServer, type ScriptedAnswer } from './scripted-server.fixture.js';
import { testClient } from './test-client.fixture.js';

const LIST: ListRequest<number> = {
  path: '/things',
  perPage: 30,
  key: 'things',
  isCounted: true,
  label: 'read the things',
  item: (value) => (typeof value === 'number' ? value : undefined),
};

/** Serves 61 numbers in pages; `change` alters a page's answer. */
function pages(change: (page: number, answer: ScriptedAnswer, count: number) => ScriptedAnswer = (_page, answer) => answer) {
  const all = Array.from({ length: 61 }, (_, index) => index);
  return scriptedServer(({ path, headers }, count) => {
    const page = Number(new URL(path, 'http://x').searchParams.get('page') ?? 1);
    const body = { total_count: 61, things: all.slice((page - 1) * 30, page * 30) };
    const link: Record<string, string> =
      page < 3 ? { link: `<http://${headers.host}/things?per_page=30&page=${page + 1}>; rel="next"` } : {};
    return change(page, { body, headers: link }, count);
  });
}

describe('listPages', () => {
  it('follows the links to the end', async () => {
    await using server = await pages();
    const result = await testClient(server.url).list(LIST);
    expect(result.ok && result.items).toEqual(Array.from({ length: 61 }, (_, index) => index));
    expect(server.seen.map(({ path }) => path)).toEqual([
      '/things?per_page=30',
      '/things?per_page=30&page=2',
      '/things?per_page=30&page=3',
    ]);
  });

  it.each<[string, ScriptedAnswer, string]>([
    ['a page that fails', { status: 404 }, 'forbidden'],
    ['a page with 409', { status: 409 }, 'failed'],
    ['a page with 500', { status: 500 }, 'unreachable'],
    ['a page that is no list', { body: { total_count: 61, things: {} } }, 'failed'],
    ['a page without the count', { body: { things: [] } }, 'failed'],
    ['a page that is a text', { body: 'oops' }, 'failed'],
    ['an entry of another shape', { body: { total_count: 61, things: ['x'] } }, 'failed'],
    ['a page that leads to another host', { headers: { link: '<http://127.0.0.2/things>; rel="next"' } }, 'failed'],
    ['a page that is missing', { body: { total_count: 61, things: [] }, headers: {} }, 'failed'],
  ])('gives no list at all for %s', async (_what, broken, reason) => {
    await using server = await pages((page, answer) => (page === 2 ? { ...answer, ...broken } : answer));
    const result = await testClient(server.url).list(LIST);
    expect(result).toMatchObject({ ok: false, failure: { reason, detail: expect.stringMatching(/^cannot read the things: /) } });
  });

  it.each([
    ['the first page when the count is more than what is read', 60, 1],
    ['the last page when it is not', 61, 3],
  ])('ends at %s', async (_what, most, seen) => {
    await using server = await pages();
    const result = await testClient(server.url).list({ ...LIST, most });
    expect([result.ok, server.seen.length]).toEqual([most > 60, seen]);
    if (!result.ok) expect(result.failure).toMatchObject({ reason: 'unsupported', detail: expect.stringContaining('more than 60') });
  });

  it('ends where a list without a count has more items than are read', async () => {
    await using server = await pages((_page, answer) => ({ ...answer, body: { things: (answer.body as { things: unknown }).things } }));
    const result = await testClient(server.url).list({ ...LIST, isCounted: false, most: 50 });
    expect([result.ok, server.seen.length]).toEqual([false, 2]);
  });

  it('reads once more when the count changed meanwhile', async () => {
    await using server = await pages((page, answer, count) =>
      page === 1 && count === 1 ? { ...answer, body: { total_count: 62, things: Array.from({ length: 30 }, () => 1) } } : answer,
    );
    const result = await testClient(server.url).list(LIST);
    expect(result.ok && result.items.length).toBe(61);
    expect(server.seen).toHaveLength(5);
  });

  it('reads once more when the pages shifted under an unchanged count', async () => {
    // One went at the end and one came at the front: the last of the first page is the first of the second again.
    await using server = await pages((page, answer, count) =>
      page === 2 && count === 2 ? { ...answer, body: { total_count: 61, things: Array.from({ length: 30 }, (_, at) => at + 29) } } : answer,
    );
    const result = await testClient(server.url).list({ ...LIST, identity: String });
    expect(result.ok && result.items).toEqual(Array.from({ length: 61 }, (_, index) => index));
    expect(server.seen).toHaveLength(5);
  });

  it('stops at pages that go on behind the count', async () => {
    await using server = await scriptedServer(({ headers }, count) => ({
      body: { total_count: 4, things: [count, -count] },
      headers: { link: `<http://${headers.host}/things?page=${count + 1}>; rel="next"` },
    }));
    const result = await testClient(server.url).list(LIST);
    expect(result).toMatchObject({ ok: false, failure: { detail: expect.stringContaining('changed while it was read') } });
    expect(server.seen).toHaveLength(6);
  });

  it('follows a next page whose address has what Octokit would fill in', async () => {
    await using server = await scriptedServer(({ headers, path }) => ({
      body: [path],
      headers: path.includes('page=2') ? {} : { link: `<http://${headers.host}/things?head=octo:main&x={y}&page=2>; rel="next"` },
    }));
    const result = await testClient(server.url).list({ path: '/things', perPage: 30, label: 'read the things', item: String });
    expect(result.ok && result.items[1]).toBe('/things?head=octo%3Amain&x=%7By%7D&page=2');
  });

  it('does not walk in a circle', async () => {
    await using server = await scriptedServer(({ headers }) => ({
      body: { total_count: 2, things: [1] },
      headers: { link: `<http://${headers.host}/things?per_page=30>; rel="next"` },
    }));
    expect(await testClient(server.url).list(LIST)).toMatchObject({ ok: false, failure: { detail: expect.stringContaining('circle') } });
    expect(server.seen).toHaveLength(1);
  });

  it('takes a body that is the list', async () => {
    await using server = await scriptedServer(() => ({ body: [1, 2] }));
    const { key: _key, isCounted: _isCounted, ...bare } = LIST;
    expect(await testClient(server.url).list(bare)).toEqual({ ok: true, items: [1, 2] });
  });

  it('does not look at the count of a list that GitHub cuts', async () => {
    await using server = await scriptedServer(() => ({ body: { total_count: 2500, things: [1] } }));
    expect(await testClient(server.url).list({ ...LIST, isCounted: false })).toEqual({ ok: true, items: [1] });
  });

  it('stops at the budget, without half a list', async () => {
    await using server = await pages();
    expect(await testClient(server.url, { maxRequests: 2 }).list(LIST)).toMatchObject({ ok: false, failure: { reason: 'rate-limited' } });
  });
});
