import { buildSchema, type GraphQLSchema } from 'graphql';

let loading: Promise<GraphQLSchema> | undefined;

/** GitHub's GraphQL schema, read when it is first asked for: its text has 1.2 MB. */
export function graphqlSchema(): Promise<GraphQLSchema> {
  loading ??= import('@octokit/graphql-schema').then(({ schema }) => buildSchema(schema.idl, { assumeValid: true }));
  return loading;
}
