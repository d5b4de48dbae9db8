import { acceptedPermissions, callerOf, checkAccess } from './access/check-access.js';
import type { Caller } from './contract/caller.js';
import { type ApiAnswer, type ApiCall, ApiError, type Operations, type StorageRoute, type WholeAnswer } from './contract/operation.js';
import type { World } from './contract/world.js';
import type { CheckedRequest } from './description/description-checker.js';
import type { MatchedOperation } from './description/operation-router.js';
import { descriptionChecker } from './description/description-checker.js';
import { answerOfError, errorBody } from './http/answer-of-error.js';
import { paginate } from './http/paginate.js';
import type { ServerClock } from './server-clock.js';
import type { Problem } from './problem.js';

/** A request as it came, and what it is for. */
export interface Incoming {
  readonly method: string;
  readonly url: URL;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Undefined for an unknown route, for GraphQL and for storage. */
  readonly operation: MatchedOperation | undefined;
}

/** What an answer needs of the server. */
export interface AnswerContext {
  readonly world: World;
  readonly operations: Operations;
  readonly graphql: ((call: ApiCall) => ApiAnswer | Promise<ApiAnswer>) | undefined;
  readonly storage: readonly StorageRoute[];
  readonly clock: ServerClock;
  readonly baseUrl: string;
  report(problem: Problem): void;
  /** True when the test said that the next invalid body is meant. */
  takeExpectedInvalid(): boolean;
}

/** Answers one request of a known caller: access, validation, operation, validation of the answer. Never throws. */
export async function answerRequest(context: AnswerContext, incoming: Incoming, caller: Caller): Promise<WholeAnswer> {
  const report = (kind: Problem['kind'], detail: string): void =>
    context.report({ kind, method: incoming.method, path: `${incoming.url.pathname}${incoming.url.search}`, detail });
  const { operation } = incoming;
  try {
    if (operation === undefined) return await answerOutside(context, incoming, caller, report);
    const implementation = context.operations[operation.operationId];
    if (implementation === undefined) {
      report('not-implemented', operation.operationId);
      return { status: 501, body: errorBody(501, `This server does not have ${operation.operationId}`) };
    }
    const checked = descriptionChecker().checkRequest(operation, incoming.url.search.slice(1), incoming.body);
    const refusal = refusedRequest(context, checked, report);
    checkAccess(context.world, caller, checked.path, implementation.needs);
    if (refusal !== undefined) return refusal;
    const call = callOf(context, incoming, caller, checked);
    const answer = whole(await implementation.handle(call), checked, operation, incoming.url);
    if (answer.problem !== undefined) report('request', answer.problem);
    const accepted = acceptedPermissions(implementation.needs);
    return checkedAnswer(
      accepted === '' ? answer : { ...answer, headers: { 'X-Accepted-GitHub-Permissions': accepted, ...answer.headers } },
    );
  } catch (error) {
    if (error instanceof ApiError) {
      const needs = operation === undefined ? [] : (context.operations[operation.operationId]?.needs ?? []);
      return checkedAnswer({
        ...answerOfError(error),
        ...(needs.length > 0 ? { headers: { 'X-Accepted-GitHub-Permissions': acceptedPermissions(needs) } } : {}),
      });
    }
    report('operation', error instanceof Error ? (error.stack ?? error.message) : String(error));
    return { status: 500, body: errorBody(500, 'An operation of this server failed') };
  }

  function checkedAnswer(answer: WholeAnswer): WholeAnswer {
    if (operation === undefined) return answer;
    const refused =
      answer.text === undefined
        ? descriptionChecker().checkResponse(operation, answer.status, jsonOf(answer.body))
        : descriptionChecker().checkStatus(operation, answer.status);
    if (refused === undefined) return answer;
    report('response', `${answer.status}: ${refused}`);
    return { status: 500, body: errorBody(500, `This server answered as GitHub never does: ${refused}`) };
  }
}

/** Who asks; the answer 401 where GitHub does not know the token. */
export function authenticate(
  world: World,
  headers: Readonly<Record<string, string>>,
): { readonly caller: Caller } | { readonly refused: WholeAnswer } {
  try {
    return { caller: callerOf(world, headers.authorization) };
  } catch (error) {
    if (error instanceof ApiError) return { refused: answerOfError(error) };
    throw error;
  }
}

async function answerOutside(
  context: AnswerContext,
  incoming: Incoming,
  caller: Caller,
  report: (kind: Problem['kind'], detail: string) => void,
): Promise<WholeAnswer> {
  const { method, url } = incoming;
  const plain: CheckedRequest = { path: {}, query: Object.fromEntries(url.searchParams), body: undefined, refused: [] };
  const storage = method === 'GET' ? context.storage.find(({ prefix }) => url.pathname.startsWith(prefix)) : undefined;
  if (storage !== undefined) {
    const path = { rest: url.pathname.slice(storage.prefix.length) };
    return storage.handle(callOf(context, incoming, caller, { ...plain, path }));
  }
  if (method === 'POST' && url.pathname === '/graphql' && context.graphql !== undefined) {
    const body = parsedBody(incoming.body);
    const answer = await context.graphql(callOf(context, incoming, caller, { ...plain, body }));
    if ('list' in answer) throw new Error('GraphQL answered with a list');
    if (answer.problem !== undefined) report('request', answer.problem);
    return answer;
  }
  report('unknown-route', 'is not among the operations of this server');
  return { status: 501, body: errorBody(501, `This server does not know ${method} ${url.pathname}`) };
}

function refusedRequest(
  context: AnswerContext,
  checked: CheckedRequest,
  report: (kind: Problem['kind'], detail: string) => void,
): WholeAnswer | undefined {
  if (checked.refused.length === 0) return undefined;
  const detail = checked.refused.map((each) => `${each.where}: ${each.detail}`).join('; ');
  const isBodyOnly = checked.refused.every(({ where }) => where === 'body');
  if (!isBodyOnly || !context.takeExpectedInvalid()) report('request', detail);
  if (!isBodyOnly) return { status: 500, body: errorBody(500, `GitHub's description refuses the request: ${detail}`) };
  if (checked.body === undefined) return { status: 400, body: errorBody(400, 'Problems parsing JSON') };
  return { status: 422, body: errorBody(422, `Invalid request.\n\n${detail}`) };
}

function callOf(context: AnswerContext, incoming: Incoming, caller: Caller, checked: CheckedRequest): ApiCall {
  return {
    path: checked.path,
    query: checked.query,
    body: checked.body,
    headers: incoming.headers,
    caller,
    world: context.world,
    now: context.clock.now(),
    baseUrl: context.baseUrl,
  };
}

function whole(answer: ApiAnswer, checked: CheckedRequest, operation: MatchedOperation, url: URL): WholeAnswer {
  if (!('list' in answer)) return answer;
  const { body, link } = paginate(answer, checked.query, operation.parameters, url);
  return { status: 200, body, ...(link === undefined ? {} : { headers: { Link: link } }) };
}

/** What the client gets of a body: dates as text, no undefined. */
function jsonOf(body: unknown): unknown {
  return body === undefined ? undefined : (JSON.parse(JSON.stringify(body)) as unknown);
}

function parsedBody(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ApiError(400, 'Problems parsing JSON');
  }
}
