import type { Octokit } from '@octokit/core';
import { RequestError } from '@octokit/request-error';
import { ApiFailureError } from './api-failure.js';
import { graphqlErrors } from './graphql-errors.js';
import type { ApiHeaders } from './github-client.js';
import { headersOf } from './headers-of.js';
import { rateLimitOf, type RateLimit } from './rate-limit.js';
import type { RateLimitGate } from './rate-limit-gate.js';
import { serverMessage } from './server-message.js';
import { IS_JSON } from './transport.js';

export interface LimitsOptions {
  readonly gate: RateLimitGate;
  readonly log: (line: string) => void;
}

/** What one request went through, shared with whoever asked for it. */
export interface RequestTrace {
  /** HTTP attempts, redirects not counted. */
  attempts: number;
  /** True when the same request may be sent twice. */
  readonly isRepeatable: boolean;
  /** What was answered in the end. */
  body?: unknown;
}

/** Where GraphQL is asked, below the API's address. */
export const GRAPHQL_PATH = '/graphql';

/** Limits that one request may meet before it gives up. */
const MOST_LIMITS = 4;

/**
 * The innermost hook: waits as GitHub's rate limits say and sends again, within what the run may wait. The throttling plugin leaves
 * out a `retry-after` without the word "secondary" and judges resets by this machine's clock, so it only paces; and it must not
 * meet a limit twice, so what gives up here is no error of Octokit's any more.
 */
export function keepWithinLimits(octokit: Octokit, { gate, log }: LimitsOptions): void {
  octokit.hook.wrap('request', async (request, options) => {
    const trace = options.request['trace'] as RequestTrace;
    for (let met = 0; ; met += 1) {
      const pass = await gate.pass();
      if (!pass.open) throw tooLong(gate, pass.seconds);
      trace.attempts += 1;
      let limit: RateLimit | undefined;
      try {
        const response = await request(options);
        trace.body = bodyOf(response);
        // The other plugins look for GraphQL's errors in every body, and stand neither null nor errors of another shape.
        if (options.url !== GRAPHQL_PATH) return { ...response, data: undefined };
        const data: unknown = trace.body ?? {};
        if (!graphqlErrors(data).some(({ type }) => type === 'RATE_LIMITED')) return { ...response, data };
        limit = graphqlLimit(headersOf(response.headers), met);
      } catch (error) {
        if (!(error instanceof RequestError)) throw error;
        if (error.cause instanceof ApiFailureError) throw error.cause;
        const headers = headersOf(error.response?.headers);
        limit = rateLimitOf(error.status, headers, serverMessage(error.response?.data), met);
        if (limit === undefined || (error.status === 503 && !trace.isRepeatable)) throw error;
      }
      if (met + 1 >= MOST_LIMITS || !gate.close(limit.waitSeconds)) throw tooLong(gate, limit.waitSeconds);
      log(`GitHub's rate limit (${limit.kind}): waiting ${limit.waitSeconds} s`);
    }
  });
}

/** The body, parsed where it is JSON; JSON that is none stays a text. */
function bodyOf({ data, headers }: { readonly data: unknown; readonly headers: Record<string, unknown> }): unknown {
  if (headers[IS_JSON] === undefined || typeof data !== 'string') return data;
  delete headers[IS_JSON];
  try {
    return JSON.parse(data) as unknown;
  } catch {
    return data;
  }
}

function graphqlLimit(headers: ApiHeaders, met: number): RateLimit {
  return rateLimitOf(429, headers, '', met) ?? { kind: 'secondary', waitSeconds: 60 };
}

function tooLong(gate: RateLimitGate, seconds: number): ApiFailureError {
  return new ApiFailureError({
    status: undefined,
    reason: 'rate-limited',
    message: '',
    detail: `GitHub's rate limit asks to wait ${seconds} s, and this run waits ${gate.maxWaitSeconds} s in sum at most: run it again after that, or with a token that has a larger limit`,
  });
}
