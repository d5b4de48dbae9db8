import type { UnknownReason } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import type { ApiResult, GitHubClient } from '../client/index.js';
import { patientClient } from './patient-client.js';

const FINE: ApiResult = { ok: true, status: 200, headers: {}, body: 'fine', attempts: 1 };
const failed = (reason: UnknownReason): ApiResult => ({
  ok: false,
  failure: { status: 502, reason, detail: 'GitHub answered with HTTP 502', message: '', attempts: 3 },
});

/** A client whose requests answer in turn, and that counts them. */
function answering(answers: readonly ApiResult[], budget = 100): GitHubClient {
  let asked = 0;
  const next = async (): Promise<ApiResult> => answers[asked++] ?? FINE;
  return {
    apiUrl: 'https://api.github.com',
    isAuthenticated: true,
    get requestsMade() {
      return asked;
    },
    get requestsLeft() {
      return budget - asked;
    },
    request: next,
    list: async () => {
      const result = await next();
      return result.ok ? { ok: true, items: [] } : result;
    },
    graphql: async () => ({ ok: true, data: undefined }),
    stream: async () => ({ ok: true, bytes: 0, end: 'complete' }),
  };
}

const GET = { method: 'GET', path: '/', label: 'read', needs: 'actions=read' } as const;

describe('patientClient', () => {
  it.each<[string, readonly ApiResult[], number | undefined, boolean, number]>([
    ['asks once for what is there', [FINE], undefined, true, 1],
    ['asks again for what could not be reached', [failed('unreachable')], undefined, true, 2],
    ['and once more', [failed('unreachable'), failed('unreachable')], undefined, true, 3],
    ['then gives up', [failed('unreachable'), failed('unreachable'), failed('unreachable')], undefined, false, 3],
    ['takes a refusal as it is', [failed('forbidden')], undefined, false, 1],
    ['and a limit', [failed('rate-limited')], undefined, false, 1],
    ['stops with the budget', [failed('unreachable'), failed('unreachable')], 1, false, 1],
  ])('%s', async (_, answers, budget, ok, made) => {
    const inner = answering(answers, budget);
    const client = patientClient(inner);
    expect((await client.request(GET)).ok).toBe(ok);
    expect(client.requestsMade).toBe(made);
    expect(client.requestsLeft).toBe((budget ?? 100) - made);
  });

  it('does the same for lists', async () => {
    const client = patientClient(answering([failed('unreachable')]));
    expect(await client.list({ path: '/', label: 'read', needs: 'actions=read', perPage: 100, item: () => undefined })).toEqual({
      ok: true,
      items: [],
    });
    expect(client.requestsMade).toBe(2);
  });
});
