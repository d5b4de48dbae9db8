/** One request, in the order of arrival. */
export interface LoggedRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** `graphql` for GraphQL; undefined for an unknown route. */
  readonly operationId: string | undefined;
  /** Login, `anonymous`, or undefined for bad credentials. */
  readonly caller: string | undefined;
  /** 0 when no status was sent. */
  readonly status: number;
  readonly fault: string | undefined;
}
