import type { UnknownReason } from '@sar/baseline';
import type { GitHubClient } from '../client/index.js';

/** Rounds after the first one; each is what the client does of itself, three tries. */
const MORE_ROUNDS = 2;
/** What passes by itself. Everything else stays as it is for longer than a look takes. */
const PASSING: ReadonlySet<UnknownReason> = new Set(['unreachable']);

/**
 * A client that asks again for what could not be reached, so that one bad minute of a server leaves no gap in a listing of a hundred
 * pages. Only reading goes through it; the budget counts each try.
 */
export function patientClient(client: GitHubClient): GitHubClient {
  const patiently = async <R extends { readonly ok: boolean; readonly failure?: { readonly reason: UnknownReason } }>(
    ask: () => Promise<R>,
  ): Promise<R> => {
    let result = await ask();
    for (let round = 0; round < MORE_ROUNDS && isPassing(result) && client.requestsLeft > 0; round++) result = await ask();
    return result;
  };
  return {
    apiUrl: client.apiUrl,
    isAuthenticated: client.isAuthenticated,
    get requestsMade() {
      return client.requestsMade;
    },
    get requestsLeft() {
      return client.requestsLeft;
    },
    graphql: async (request) => client.graphql(request),
    stream: async (request) => client.stream(request),
    request: async (request) => patiently(async () => client.request(request)),
    list: async (request) => patiently(async () => client.list(request)),
  };
}

function isPassing({ ok, failure }: { readonly ok: boolean; readonly failure?: { readonly reason: UnknownReason } }): boolean {
  return !ok && failure !== undefined && PASSING.has(failure.reason);
}
