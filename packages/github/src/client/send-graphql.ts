import { asRecord } from './as-record.js';
import type { ApiFailure } from './api-failure.js';
import { graphqlErrors } from './graphql-errors.js';
import type { GraphqlError, GraphqlRequest, GraphqlResult } from './github-client.js';
import { sendPath, type Sender } from './send-request.js';
import { translateGraphqlErrors } from './translate-graphql-errors.js';
import { GRAPHQL_PATH } from './within-limits.js';

/** Sends a GraphQL call. GitHub answers its errors with status 200; an answer with errors is a failure as a whole. */
export async function sendGraphql(sender: Sender, apiUrl: string, request: GraphqlRequest): Promise<GraphqlResult> {
  const { query, variables = {}, ...rest } = request;
  // GitHub Enterprise Server has REST at /api/v3 and GraphQL at /api/graphql.
  const baseUrl = apiUrl.replace(/\/api\/v3$/, '/api');
  const result = await sendPath(sender, GRAPHQL_PATH, { ...rest, method: 'POST', body: { query, variables } }, { baseUrl });
  if (!result.ok) return { ok: false, failure: result.failure, errors: [] };
  const errors = graphqlErrors(result.body).map(({ type, message }) => ({ type, message: sender.redact(message) }));
  const data = asRecord(result.body)?.['data'];
  if (errors.length === 0 && data !== undefined && data !== null) return { ok: true, data };
  return { ok: false, failure: failureOf(errors, request, result.attempts, sender), errors };
}

function failureOf(errors: readonly GraphqlError[], request: GraphqlRequest, attempts: number, sender: Sender): ApiFailure {
  const { reason, detail } = translateGraphqlErrors(errors, request.label, request.needs);
  return {
    status: 200,
    reason,
    detail: sender.redact(detail),
    message: errors
      .map(({ message }) => message)
      .join('; ')
      .slice(0, 500),
    attempts,
  };
}
