import fc from 'fast-check';
import type { RunListing, RunWindow } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import type { ScriptedServer } from '../client/scripted-server.fixture.js';
import { testClient } from '../client/test-client.fixture.js';
import { listRuns } from './list-runs.js';
import { listedRun, runListServer, type KeptRun } from './run-list.fixture.js';

const SINCE = '2026-11-15T00:00:00Z';
const UNTIL = '2026-11-22T00:00:00Z';
const END = Date.parse(UNTIL);

/** Runs at so many seconds before the end of the window; ids grow with time. */
const keptAt = (seconds: readonly number[]): KeptRun[] =>
  seconds.map((second, index) => ({ id: 1_000_000 - index, createdMs: END - second * 1000 }));
const every = (count: number, secondOf: (index: number) => number): KeptRun[] =>
  keptAt(Array.from({ length: count }, (_, at) => secondOf(at)));
const list = async (server: ScriptedServer, window: Partial<RunWindow> = {}, maxRequests = 1000): Promise<RunListing> =>
  listRuns(testClient(server.url, { maxRequests }), { owner: 'octo', repo: 'r' }, { since: SINCE, until: UNTIL, ...window });
const idsOf = ({ runs }: RunListing): number[] => runs.map(({ id }) => id);
const newest = (runs: readonly KeptRun[]): number[] =>
  runs.toSorted((a, b) => b.createdMs - a.createdMs || b.id - a.id).map(({ id }) => id);

describe('listRuns', () => {
  it.each([
    ['spread over the week', 10_000, (index: number) => index * 60],
    ['in bursts of 20', 3000, (index: number) => Math.floor(index / 20) * 3000],
    ['in bursts of 50', 3000, (index: number) => Math.floor(index / 50) * 9000],
    ['in bursts of 99', 3000, (index: number) => Math.floor(index / 99) * 9000],
    ['in bursts of 150', 3000, (index: number) => Math.floor(index / 150) * 20_000],
  ])('lists runs %s with a request for 90 of them at least', async (_how, count, secondOf) => {
    const runs = every(count, secondOf);
    await using server = await runListServer(() => runs);
    const listing = await list(server);
    expect(listing.gaps).toEqual([]);
    expect(idsOf(listing)).toEqual(newest(runs));
    expect(server.seen.length).toBeLessThanOrEqual(Math.ceil(count / 90));
  });

  it('finds every run once, however they lie', async () => {
    let runs: readonly KeptRun[] = [];
    await using server = await runListServer(() => runs);
    const bursts = fc.array(fc.tuple(fc.nat({ max: 40 }), fc.integer({ min: 1, max: 150 })), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(bursts, async (drawn) => {
        runs = keptAt(drawn.flatMap(([second, count]) => Array.from({ length: count }, () => second)));
        const listing = await list(server);
        expect(listing.gaps).toEqual([]);
        expect(idsOf(listing)).toEqual(newest(runs));
      }),
      { numRuns: 25 },
    );
  });

  it('asks for the window alone, its first and last second too', async () => {
    const runs = keptAt([-1, 0, 1, 100, 101]);
    await using server = await runListServer(() => runs);
    const window = { since: '2026-11-21T23:58:20.000Z', until: '2026-11-22T00:00:00.900Z', branch: 'a&b' };
    expect(idsOf(await list(server, window))).toEqual(runs.slice(1, 4).map(({ id }) => id));
    const { searchParams } = new URL(server.seen[0]?.path ?? '', server.url);
    expect(Object.fromEntries(searchParams)).toEqual({
      created: '2026-11-21T23:58:20Z..2026-11-22T00:00:00Z',
      branch: 'a&b',
      exclude_pull_requests: 'true',
      per_page: '100',
    });
  });

  it('asks nothing for a window that is empty, and throws for one that is none', async () => {
    await using server = await runListServer(() => []);
    expect(await list(server, { since: UNTIL, until: SINCE })).toEqual({ runs: [], gaps: [] });
    expect(server.seen).toEqual([]);
    await expect(list(server, { until: 'soon' })).rejects.toThrow(RangeError);
  });

  it('says which second has more runs than GitHub shows, and reads on before it', async () => {
    const runs = [...every(1300, () => 50), ...keptAt([0, 10, 51, 60, 70]).map((run) => ({ ...run, id: run.id - 500_000 }))];
    await using server = await runListServer(() => runs);
    const listing = await list(server);
    expect(listing.runs).toHaveLength(1005);
    expect(listing.gaps).toMatchObject([{ since: '2026-11-21T23:59:10Z', until: '2026-11-21T23:59:10Z', reason: 'unsupported' }]);
  });

  it('finds runs of a second that GitHub divides and does not show', async () => {
    const runs = Array.from({ length: 300 }, (_, index) => ({ id: 1000 - index, createdMs: END - 500 - index * 300 }));
    await using server = await runListServer(() => runs);
    const listing = await list(server);
    expect(listing.gaps).toEqual([]);
    expect(idsOf(listing)).toEqual(newest(runs));
  });

  it('loses nothing when runs are deleted between pages', async () => {
    const burst = every(700, (index) => Math.floor(index / 60));
    const deleted = new Set(burst.filter((_, index) => index % 7 === 0).map(({ id }) => id));
    let runs = burst;
    await using server = await runListServer(
      () => runs,
      (answer, count) => {
        if (count === 2) runs = burst.filter(({ id }) => !deleted.has(id));
        return answer;
      },
    );
    const listing = await list(server);
    expect(runs.filter(({ id }) => !new Set(idsOf(listing)).has(id))).toEqual([]);
  });

  it('keeps the first reading of a run that is re-run meanwhile, and leaves out what is created meanwhile', async () => {
    const runs = every(150, (index) => index);
    await using server = await runListServer(
      () => runs,
      (answer, count) => {
        if (count > 1) for (const run of itemsOf(answer)) Object.assign(run, { run_attempt: 2, status: 'queued', conclusion: null });
        else runs.unshift({ id: 2_000_000, createdMs: END + 5000 });
        return answer;
      },
    );
    const listing = await list(server);
    expect(idsOf(listing)).toEqual(newest(runs.slice(1)));
    expect(listing.runs.filter(({ attempt }) => attempt === 1)).toHaveLength(100);
  });
});

describe('what listRuns does not trust', () => {
  it.each([
    ['a count that is no number', '2,500+', []],
    ['a count that is too small', 1, []],
    ['a count that never fits', 2500, [{ since: SINCE, reason: 'failed', detail: expect.stringContaining('GitHub counts 2500 runs') }]],
  ])('takes %s for a hint', async (_what, total, gaps) => {
    const runs = every(250, (index) => index);
    await using server = await runListServer(
      () => runs,
      (answer) => ({ ...answer, body: { ...(answer.body as object), total_count: total } }),
    );
    const listing = await list(server);
    expect(idsOf(listing)).toEqual(newest(runs));
    expect(listing.gaps).toMatchObject(gaps);
  });

  it('reads on after a page that is short though more follow', async () => {
    const runs = every(250, (index) => index);
    await using server = await runListServer(
      () => runs,
      (answer) => {
        if (answer.headers?.['link'] !== undefined) itemsOf(answer).splice(40);
        return answer;
      },
    );
    expect(await list(server)).toMatchObject({ gaps: [], runs: { length: 250 } });
  });

  it.each([
    ['the first page', 1, 0],
    ['the second page', 2, 100],
  ])('says that %s is from months ago', async (_what, broken, kept) => {
    const runs = every(250, (index) => index);
    await using server = await runListServer(
      () => runs,
      (answer, count) => {
        if (count >= broken) for (const run of itemsOf(answer)) run['created_at'] = '2026-05-01T00:00:00Z';
        return answer;
      },
    );
    const listing = await list(server);
    expect(listing.runs).toHaveLength(kept);
    expect(listing.gaps).toMatchObject([{ since: SINCE, reason: 'failed' }]);
  });

  it('says that pages of the window do not fit together', async () => {
    const runs = every(300, (index) => index);
    await using server = await runListServer(
      () => runs,
      (answer, count) => (count === 1 ? answer : { body: { total_count: 2, workflow_runs: runs.slice(-2).map((run) => listedRun(run)) } }),
    );
    const listing = await list(server);
    expect(listing.runs).toHaveLength(102);
    expect(listing.gaps).toEqual([
      { since: SINCE, until: '2026-11-21T23:58:21Z', reason: 'failed', detail: expect.stringContaining('seen before are missing') },
    ]);
  });

  it.each([
    ['an error', { status: 502 }, 'unreachable'],
    ['a refusal', { status: 403 }, 'forbidden'],
    ['a body of another shape', { body: { workflow_runs: {} } }, 'failed'],
    ['no JSON', { body: '<html>' }, 'failed'],
  ])('ends with a gap at %s, and keeps what it has', async (_what, broken, reason) => {
    const runs = every(300, (index) => index);
    await using server = await runListServer(
      () => runs,
      (answer, count) => (count === 1 ? answer : { headers: {}, ...broken }),
    );
    const listing = await list(server);
    expect(idsOf(listing)).toEqual(newest(runs).slice(0, 100));
    expect(listing.gaps).toMatchObject([{ since: SINCE, until: '2026-11-21T23:58:21Z', reason }]);
  });

  it('ends with a gap in a second that it has not left', async () => {
    const runs = every(300, () => 30);
    await using server = await runListServer(() => runs);
    const listing = await list(server, {}, 2);
    expect(listing.runs).toHaveLength(200);
    expect(listing.gaps).toMatchObject([{ since: SINCE, until: '2026-11-21T23:59:30Z', reason: 'rate-limited' }]);
  });

  it('counts items that it cannot read once, and reads the others', async () => {
    const runs = every(250, (index) => index);
    const odd = new Set([runs[3]?.id, runs[99]?.id, runs[240]?.id]);
    await using server = await runListServer(
      () => runs,
      (answer) => {
        for (const run of itemsOf(answer)) if (odd.has(run['id'] as number)) run['head_sha'] = 'main';
        return answer;
      },
    );
    const listing = await list(server);
    expect(listing.runs).toHaveLength(247);
    expect(listing.gaps).toMatchObject([
      { since: '2026-11-21T23:56:00Z', until: '2026-11-21T23:59:57Z', detail: expect.stringContaining('3 runs could not be read') },
    ]);
  });

  it('does not know where a run belongs that has no time', async () => {
    await using server = await runListServer(
      () => every(3, (index) => index),
      (answer) => {
        delete itemsOf(answer)[1]?.['created_at'];
        return answer;
      },
    );
    expect((await list(server)).gaps).toMatchObject([{ since: SINCE, until: UNTIL, detail: expect.stringContaining('1 run could') }]);
  });

  it('leaves a fifth of the requests for what comes after it', async () => {
    const runs = every(1000, (index) => index);
    await using server = await runListServer(() => runs);
    const listing = await list(server, {}, 10);
    expect([listing.runs.length > 700, server.seen.length]).toEqual([true, 8]);
    expect(listing.gaps).toMatchObject([{ since: SINCE, reason: 'rate-limited', detail: expect.stringContaining('the last 2 requests') }]);
    expect(listing.gaps[0]?.until).toBe(listing.runs.at(-1)?.createdAt);
  });

  it('throws at no answer', async () => {
    const body = fc.jsonValue();
    let next: unknown;
    await using server = await runListServer(
      () => [],
      () => ({ body: { total_count: 1, workflow_runs: next } }),
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(body, fc.array(body)), async (value) => {
        next = value;
        const { runs, gaps } = await list(server);
        expect([runs.length, gaps.length > 0]).toEqual([0, true]);
      }),
      { numRuns: 30 },
    );
  });
});

function itemsOf({ body }: { readonly body?: unknown }): Record<string, unknown>[] {
  return (body as { workflow_runs: Record<string, unknown>[] }).workflow_runs;
}
