import type { ApiError, WholeAnswer } from '../contract/operation.js';

const DOCUMENTATION = 'https://docs.github.com/rest';

/** An error as GitHub writes it. */
export function answerOfError(error: ApiError): WholeAnswer {
  return { status: error.status, body: errorBody(error.status, error.message, error.errors) };
}

/** `status` is in every body but those of 422, where the description does not have it. */
export function errorBody(status: number, message: string, errors?: readonly unknown[]): Readonly<Record<string, unknown>> {
  return {
    message,
    ...(errors === undefined ? {} : { errors }),
    documentation_url: DOCUMENTATION,
    ...(status === 422 ? {} : { status: String(status) }),
  };
}
