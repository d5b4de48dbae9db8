import { GraphQLError } from 'graphql';

/**
 * An error of GitHub's GraphQL API, that has a `type` beside the message. `STALE_DATA`, `FORBIDDEN` (missing permission, and rulesets),
 * `BRANCH_PROTECTION_RULE_VIOLATION`, `NOT_FOUND` and `UNPROCESSABLE` have been seen from GitHub for commits.
 */
export function typedError(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { [TYPE]: type } });
}

/** A query that GitHub's schema allows but this server does not answer: the test has to know. */
export function unsupportedError(type: string, field: string): GraphQLError {
  return new GraphQLError(`${type}.${field} is not answered by the test server`, { extensions: { [UNSUPPORTED]: true } });
}

const TYPE = Symbol('type');
const UNSUPPORTED = Symbol('unsupported');

export function isUnsupported(error: GraphQLError): boolean {
  return (error.extensions as Record<symbol, unknown>)[UNSUPPORTED] === true;
}

/** An error as GitHub writes it. */
export function errorAnswer(error: GraphQLError): Readonly<Record<string, unknown>> {
  const type = (error.extensions as Record<symbol, unknown>)[TYPE];
  const { message, path, locations } = error.toJSON();
  return {
    ...(typeof type === 'string' ? { type } : {}),
    ...(path === undefined ? {} : { path }),
    ...(locations === undefined ? {} : { locations }),
    message,
  };
}
