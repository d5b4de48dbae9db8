import { asRecord } from './as-record.js';
import { ApiFailureError } from './api-failure.js';
import type { GraphqlError } from './github-client.js';

/**
 * The errors in the answer of a GraphQL call; none for any other body.
 *
 * @throws ApiFailureError when `errors` is not a list of objects, which the plugins could not stand
 */
export function graphqlErrors(body: unknown): readonly GraphqlError[] {
  const record = asRecord(body);
  if (record === undefined || record['errors'] === undefined || record['errors'] === null) return [];
  const errors = Array.isArray(record['errors']) ? record['errors'].map(readError) : [undefined];
  return errors.map((error) => {
    if (error !== undefined) return error;
    throw new ApiFailureError({ status: 200, reason: 'failed', message: '', detail: 'the errors in the answer have an unexpected shape' });
  });
}

function readError(value: unknown): GraphqlError | undefined {
  const error = asRecord(value);
  if (error === undefined) return undefined;
  const { type, message } = error;
  return { type: typeof type === 'string' ? type : undefined, message: typeof message === 'string' ? message : '' };
}
