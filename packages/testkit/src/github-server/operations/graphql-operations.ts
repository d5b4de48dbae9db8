import { defaultFieldResolver, execute, GraphQLError, type GraphQLFieldResolver, parse, validate } from 'graphql';
import { loginOf } from '../answers/caller-identity.js';
import { nodeId } from '../answers/node-id.js';
import type { ApiCall, WholeAnswer } from '../contract/operation.js';
import { createCommitOnBranch } from './graphql-create-commit.js';
import { enablePullRequestAutoMerge, enqueuePullRequest } from './graphql-merge.js';
import { pullRequestNode } from './graphql-pull-request.js';
import { errorAnswer, isUnsupported, unsupportedError } from './graphql-error.js';
import { repositoryNode, visibleRepository } from './graphql-repository.js';
import { graphqlSchema } from './graphql-schema.js';

/** What can be asked at the root of a query and of a mutation. */
const root = {
  repository: ({ owner, name }: { owner: string; name: string }, call: ApiCall) =>
    repositoryNode(call, visibleRepository(call, `${owner}/${name}`)),
  viewer: (_args: unknown, call: ApiCall) => ({ __typename: 'User', id: nodeId('User', loginOf(call)), login: loginOf(call) }),
  createCommitOnBranch: ({ input }: { input: Parameters<typeof createCommitOnBranch>[1] }, call: ApiCall) =>
    createCommitOnBranch(call, input),
  node: ({ id }: { id: string }, call: ApiCall) => pullRequestNode(call, id),
  enablePullRequestAutoMerge: ({ input }: { input: Parameters<typeof enablePullRequestAutoMerge>[1] }, call: ApiCall) =>
    enablePullRequestAutoMerge(call, input),
  enqueuePullRequest: ({ input }: { input: Parameters<typeof enqueuePullRequest>[1] }, call: ApiCall) => enqueuePullRequest(call, input),
};

/** A field that GitHub has and the world does not is an error, never a quiet null. */
const fieldResolver: GraphQLFieldResolver<unknown, ApiCall> = (source, args: unknown, call, info) => {
  if (typeof source !== 'object' || source === null || !(info.fieldName in source))
    throw unsupportedError(info.parentType.name, info.fieldName);
  return defaultFieldResolver(source, args as Record<string, unknown>, call, info) as unknown;
};

/**
 * Answers `POST /graphql`: the query is validated against GitHub's schema and executed on the world. As at GitHub the status is 200
 * with `errors` also where the query fails; a query that the schema or this server does not know is a problem as well.
 */
export async function handleGraphql(call: ApiCall): Promise<WholeAnswer> {
  if (call.caller.kind === 'anonymous') {
    return {
      status: 401,
      body: { message: 'This endpoint requires you to be authenticated.', documentation_url: 'https://docs.github.com/graphql' },
    };
  }
  const { query, variables, operationName } = (call.body ?? {}) as { query?: unknown; variables?: unknown; operationName?: unknown };
  if (typeof query !== 'string') {
    return {
      status: 400,
      body: { message: 'A query attribute must be specified and must be a string.' },
      problem: 'GraphQL request without a query',
    };
  }
  const schema = await graphqlSchema();
  const document = tryParse(query);
  const errors = document instanceof GraphQLError ? [document] : validate(schema, document);
  if (document instanceof GraphQLError || errors.length > 0) return refused(errors);
  const result = await execute({
    schema,
    document,
    rootValue: root,
    contextValue: call,
    variableValues: (variables ?? {}) as Record<string, unknown>,
    operationName: typeof operationName === 'string' ? operationName : null,
    fieldResolver,
  });
  if (result.errors === undefined) return { status: 200, body: { data: result.data } };
  if (!('data' in result)) return refused(result.errors);
  const unknown = result.errors.filter((error) => isUnsupported(error) || isDefect(error));
  return {
    status: 200,
    body: { data: result.data, errors: result.errors.map(errorAnswer) },
    ...(unknown.length > 0 ? { problem: problemOf(unknown) } : {}),
  };
}

function refused(errors: readonly GraphQLError[]): WholeAnswer {
  return { status: 200, body: { errors: errors.map(errorAnswer) }, problem: problemOf(errors) };
}

function problemOf(errors: readonly GraphQLError[]): string {
  return `GraphQL: ${errors.map(({ message }) => message).join('; ')}`;
}

/** An error that no resolver meant: the server's own fault. */
function isDefect(error: GraphQLError): boolean {
  return error.originalError !== undefined && !(error.originalError instanceof GraphQLError);
}

function tryParse(query: string): ReturnType<typeof parse> | GraphQLError {
  try {
    return parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}
