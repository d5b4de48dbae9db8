import { expect, it } from 'vitest';
import { runInProcess } from './run-in-process.fixture.js';
import { BASELINE, BLOCKS, scene, sharedServer } from './run-triage.fixture.js';

const server = sharedServer();
const many = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => ({
    ...BLOCKS,
    id: (from + at).toString(16).padStart(16, '0'),
    artefact: { kind: 'job', path: `w/${from + at}.yml` } as const,
    help: `Change file ${from + at}.`,
  }));

it('200 changed issues take one list request for each hundred issues, and at most two writes for each change', async () => {
  // No sprint plan is posted here: the breaker hands over none.
  const opened = scene({ server: server(), baseline: `${BASELINE}agent: { max-per-day: 0 }\n` });
  const inputs = { 'max-new-issues': '100', 'max-requests': '5000' };
  for (const _ of [1, 2]) {
    opened.signals(many(200));
    expect((await runInProcess(opened, { inputs })).failure).toBeUndefined();
  }
  expect(opened.issues('sar:P1')).toHaveLength(200);
  const requestsOf = async (run: () => Promise<unknown>) => {
    const from = opened.server.requests.length;
    await run();
    return opened.server.requests.slice(from);
  };
  const unchanged = await requestsOf(async () => runInProcess(opened, { inputs }));
  expect(unchanged.filter(({ method, operationId }) => method !== 'GET' && operationId !== 'graphql')).toEqual([]);
  expect(
    unchanged.filter(({ operationId, path }) => operationId === 'issues/list-for-repo' && !path.includes('sar%3Ahalt')).length,
  ).toBeLessThanOrEqual(4);

  opened.signals([]);
  const changed = await requestsOf(async () => runInProcess(opened, { inputs }));
  expect(opened.issues('sar:P1').filter(({ state }) => state === 'open')).toEqual([]);
  const count = (matches: (request: (typeof changed)[number]) => boolean) => changed.filter(matches).length;
  const isHaltRead = ({ path }: (typeof changed)[number]) => path.includes('sar%3Ahalt');
  // 201 issues, the dashboard among them, are listed in three requests, open and closed ones.
  expect(count((request) => request.operationId === 'issues/list-for-repo' && !isHaltRead(request))).toBeLessThanOrEqual(4);
  expect(count(({ operationId }) => operationId === 'issues/update' || operationId === 'issues/create-comment')).toBeLessThanOrEqual(
    2 * 201,
  );
  // The halt is read anew before each act.
  expect(count(isHaltRead)).toBeLessThanOrEqual(201 + 5);
}, 120_000);
