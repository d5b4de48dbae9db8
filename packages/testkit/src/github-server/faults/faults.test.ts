import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadSeed } from '../seed/load-seed.js';
import { type GitHubServer, startGitHubServer } from '../start-github-server.js';
import { apiClient, type ClientAnswer } from '../testing/api-client.js';
import type { Fault } from './fault.js';

const SEED = `
tokens:
  app: {kind: installation, login: 'sar[bot]', permissions: {actions_variables: write}, repositories: [octo-org/octo-repo]}
repositories:
  octo-org/octo-repo: {}
`;
const PATH = '/repos/octo-org/octo-repo/actions/variables';

let server: GitHubServer;
beforeAll(async () => {
  server = await startGitHubServer();
});
beforeEach(() => server.reset(loadSeed(SEED)));
afterAll(() => server.close());

const ask = (method: string, path: string, body?: unknown): Promise<ClientAnswer> => apiClient(server, 'app')(method, path, body);
const stored = (): string[] => [...(server.world.repositories.get('octo-org/octo-repo')?.variables.keys() ?? [])];

describe('a write', () => {
  it.each<[string, Fault, number, readonly string[]]>([
    ['fails before its effect', { kind: 'status', status: 502 }, 502, []],
    ['fails after its effect', { kind: 'status', status: 502, afterEffect: true }, 502, ['A']],
    ['is refused for a while', { kind: 'limited', status: 429, retryAfterSeconds: 7 }, 429, []],
    ['is slow', { kind: 'slow', milliseconds: 5 }, 201, ['A']],
  ])('that %s', async (_name, fault, status, after) => {
    server.faults.next({ operation: 'actions/create-repo-variable' }, fault);
    expect((await ask('GET', PATH)).status).toBe(200);
    expect((await ask('POST', PATH, { name: 'A', value: 'b' })).status).toBe(status);
    expect(stored()).toEqual(after);
    expect(server.requests.at(-1)).toMatchObject({ status, fault: expect.stringContaining(fault.kind) });
    expect((await ask('GET', PATH)).status).toBe(200);
  });

  it.each<[string, Fault, readonly string[]]>([
    ['before its effect', { kind: 'reset' }, []],
    ['after its effect', { kind: 'reset', afterEffect: true }, ['A']],
    ['in the middle of the answer', { kind: 'cut-off' }, ['A']],
  ])('whose connection breaks %s', async (_name, fault, after) => {
    server.faults.next({ method: 'POST' }, fault);
    await expect(ask('POST', PATH, { name: 'A', value: 'b' })).rejects.toThrow(/fetch failed|terminated/);
    expect(stored()).toEqual(after);
  });
});

it('tells how long to wait, as a secondary limit', async () => {
  server.faults.next('any', { kind: 'limited', status: 403, retryAfterSeconds: 3 });
  const { status, headers, body } = await ask('GET', PATH);
  expect([status, headers.get('retry-after'), body.message]).toEqual([403, '3', expect.stringContaining('secondary rate limit')]);
});

it('breaks a delete, which has no body, off altogether', async () => {
  await ask('POST', PATH, { name: 'A', value: 'b' });
  server.faults.next({ method: 'DELETE' }, { kind: 'cut-off' });
  await expect(ask('DELETE', `${PATH}/A`)).rejects.toThrow(/fetch failed|terminated/);
  expect([stored(), server.requests.at(-1)?.status]).toEqual([[], 0]);
});

it('strikes the same requests again with the same seed', async () => {
  const statuses = async (): Promise<number[]> => {
    server.reset(loadSeed(SEED));
    server.faults.random(42, 0.5, [{ kind: 'status', status: 503 }]);
    const found: number[] = [];
    for (let index = 0; index < 20; index += 1) found.push((await ask('GET', PATH)).status);
    return found;
  };
  const first = await statuses();
  expect(new Set(first)).toEqual(new Set([200, 503]));
  expect(await statuses()).toEqual(first);
});
