import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { descriptionChecker } from './description/description-checker.js';
import { exchange } from './exchange.js';
import { faultName } from './faults/fault.js';
import { createFaultPlan } from './faults/fault-plan.js';
import type { GitHubServer, GitHubServerOptions } from './github-server.js';
import { createHooks } from './hooks.js';
import { readBody } from './http/read-body.js';
import { commonHeaders, headersOf } from './http/request-headers.js';
import { send, sentStatus } from './http/send.js';
import { createLimits } from './limits/limits.js';
import type { LoggedRequest } from './logged-request.js';
import { allOperations, graphqlHandler, storageRoutes } from './operations/all-operations.js';
import { rateLimitOperations } from './operations/rate-limit-operations.js';
import { type Problem, problemText } from './problem.js';
import { loadSeed } from './seed/load-seed.js';
import { createServerClock } from './server-clock.js';
import { createWorld } from './world/add-repository.js';
import { addToken } from './world/add-token.js';

/** See startGitHubServer, which loads this file when it is needed. */
export async function runGitHubServer(options: GitHubServerOptions): Promise<GitHubServer> {
  const { clockSkewMilliseconds, frozenAt } = options;
  const clock = createServerClock({
    ...(clockSkewMilliseconds === undefined ? {} : { skewMilliseconds: clockSkewMilliseconds }),
    ...(frozenAt === undefined ? {} : { frozenAt }),
  });
  const faults = createFaultPlan();
  const hooks = createHooks();
  const limits = createLimits(clock, options.secondaryLimits ?? false);
  const operations = { ...allOperations, ...rateLimitOperations(limits) };
  const requests: LoggedRequest[] = [];
  const problems: Problem[] = [];
  let world = options.world ?? (options.seed === undefined ? createWorld() : loadSeed(options.seed));
  let expectedInvalid = 0;
  let baseUrl = '';

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const method = request.method ?? 'GET';
    const url = new URL(`${baseUrl}${request.url ?? '/'}`);
    const operation = descriptionChecker().match(method, url.pathname);
    const operationId = operation?.operationId ?? (url.pathname === '/graphql' ? 'graphql' : undefined);
    const fault = faults.take({ operationId, method, path: url.pathname });
    hooks.run({ operationId, method, path: url.pathname, before: requests.length });
    const number = requests.push({
      method,
      path: `${url.pathname}${url.search}`,
      operationId,
      status: 0,
      caller: undefined,
      fault: fault === undefined ? undefined : faultName(fault),
    });
    const logged = requests[number - 1];
    const incoming = { method, url, headers: headersOf(request), body: await readBody(request), operation };
    const context = {
      world,
      operations,
      graphql: graphqlHandler,
      storage: storageRoutes,
      clock,
      limits,
      baseUrl,
      report: (problem: Problem) => void problems.push(problem),
      takeExpectedInvalid: () => expectedInvalid > 0 && expectedInvalid-- > 0,
    };
    const { outgoing, caller } = await exchange(context, incoming, commonHeaders(clock.now(), number, incoming.headers), fault);
    const who = caller?.kind === 'anonymous' ? 'anonymous' : caller?.login;
    // A test may have started over meanwhile: then the entry is no longer there.
    if (logged !== undefined && requests[number - 1] === logged) {
      requests[number - 1] = { ...logged, status: sentStatus(outgoing, fault), caller: who };
    }
    await send(response, outgoing, fault);
  };

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      problems.push({ kind: 'operation', method: request.method ?? '', path: request.url ?? '', detail: String(error) });
      response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const assertNoProblems = (): void => {
    const found = problems.map(problemText);
    if (expectedInvalid > 0) found.push(`${expectedInvalid} request(s) that were expected to be invalid never came`);
    if (found.length > 0)
      throw new Error(`the GitHub server saw ${found.length} problem(s):\n${found.map((line) => `  ${line}`).join('\n')}`);
  };

  return {
    url: baseUrl,
    get world() {
      return world;
    },
    requests,
    problems,
    faults,
    hooks,
    clock,
    limits,
    addToken: (token, caller) => addToken(world, token, caller),
    expectInvalid: (count = 1) => {
      expectedInvalid += count;
    },
    reset: (next = createWorld()) => {
      world = next;
      requests.length = 0;
      problems.length = 0;
      expectedInvalid = 0;
      faults.clear();
      hooks.clear();
      limits.clear();
    },
    assertNoProblems,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      assertNoProblems();
    },
  };
}
