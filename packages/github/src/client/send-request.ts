import type { Octokit } from '@octokit/core';
import { RequestError } from '@octokit/request-error';
import { ApiFailureError, type ApiFailure } from './api-failure.js';
import type { ApiRequest } from './api-request.js';
import { buildPath } from './build-path.js';
import type { EntityTagStore } from './entity-tags.js';
import type { ApiHeaders, ApiResult } from './github-client.js';
import { headersOf } from './headers-of.js';
import { serverMessage } from './server-message.js';
import { translateError } from './translate-error.js';
import type { Fetch } from './transport.js';
import type { RequestTrace } from './within-limits.js';

/** What a client sends with. */
export interface Sender {
  readonly octokit: Octokit;
  readonly redact: (text: string) => string;
  readonly etags: EntityTagStore;
  readonly isAuthenticated: boolean;
  readonly headers: ApiHeaders;
}

/** Sends one request and translates its failure. */
export async function sendRequest(sender: Sender, request: ApiRequest): Promise<ApiResult> {
  const path = buildPath(request.path, request.parameters, request.query);
  if (path === undefined) {
    const detail = `cannot ${request.label}: one of its names cannot stand in an address`;
    return { ok: false, failure: { status: undefined, reason: 'failed', detail, message: '', attempts: 0 } };
  }
  return sendPath(sender, path, request);
}

/** How a request is sent where that is not the usual way. */
export interface SendOptions {
  readonly baseUrl?: string;
  /** In place of the client's transport. */
  readonly fetch?: Fetch;
}

/** The same for a path that is complete, such as the one of a further page. */
export async function sendPath(
  sender: Sender,
  path: string,
  request: Omit<ApiRequest, 'path'>,
  { baseUrl, fetch }: SendOptions = {},
): Promise<ApiResult> {
  const { method, body, isKept = true } = request;
  const isRepeatable = request.idempotent ?? method !== 'POST';
  const trace: RequestTrace = { attempts: 0, isRepeatable };
  const keeps = method === 'GET' && isKept;
  const remembered = keeps ? sender.etags.get(path) : undefined;
  try {
    const response = await sender.octokit.request({
      method,
      url: path,
      headers: { ...sender.headers, ...(remembered === undefined ? {} : { 'if-none-match': remembered.etag }) },
      // Any number above 0 would make the plugin retry final statuses too; without one, it goes by its own settings.
      request: { trace, ...(isRepeatable ? {} : { retries: 0 }), ...(fetch === undefined ? {} : { fetch }) },
      ...(body === undefined ? {} : { data: body }),
      ...(baseUrl === undefined ? {} : { baseUrl }),
    });
    const headers = headersOf(response.headers);
    const answer = { status: response.status, headers, body: trace.body };
    const etag = headers['etag'];
    if (keeps && etag !== undefined && answer.status === 200) sender.etags.set(path, { ...answer, etag });
    return { ok: true, ...answer, attempts: trace.attempts };
  } catch (error) {
    if (remembered !== undefined && error instanceof RequestError && error.status === 304) {
      const { status, headers, body: old } = remembered;
      return { ok: true, status, headers, body: old, attempts: trace.attempts };
    }
    return { ok: false, failure: clean(failureOf(error, request, sender), trace, sender) };
  }
}

function failureOf(error: unknown, request: Omit<ApiRequest, 'path'>, sender: Sender): Omit<ApiFailure, 'attempts'> {
  if (error instanceof ApiFailureError) return { ...error.failure, detail: `cannot ${request.label}: ${error.failure.detail}` };
  if (!(error instanceof RequestError)) throw error;
  const { response } = error;
  const message = response === undefined ? error.message : serverMessage(response.data);
  const status = response === undefined ? undefined : error.status;
  const translated = translateError({
    status,
    headers: headersOf(response?.headers),
    message,
    label: request.label,
    needs: request.needs,
    isAuthenticated: sender.isAuthenticated,
  });
  return { status, message, ...translated };
}

function clean(failure: Omit<ApiFailure, 'attempts'>, trace: RequestTrace, { redact }: Sender): ApiFailure {
  return { ...failure, detail: redact(failure.detail), message: redact(failure.message), attempts: trace.attempts };
}
