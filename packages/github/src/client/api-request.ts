/** One request to GitHub's REST API. */
export interface ApiRequest {
  readonly method: 'GET' | 'PUT' | 'PATCH' | 'POST' | 'DELETE';
  /** Path as GitHub documents it, with `{name}` for each parameter: `/repos/{owner}/{repo}/actions/variables`. */
  readonly path: string;
  /** Values of the path's parameters; each is encoded, slashes too. */
  readonly parameters?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  /** Sent as JSON. */
  readonly body?: Readonly<Record<string, unknown>>;
  /** What is being done, to go after "cannot": `read the variables of octo-org/octo-repo`. */
  readonly label: string;
  /** Permission that the operation needs, as `X-Accepted-GitHub-Permissions` writes it: `actions_variables=read`. For messages only. */
  readonly needs?: string;
  /** Whether it may be sent twice without harm. Without it, what its method says: true for all but POST. */
  readonly idempotent?: boolean;
  /** False for a reading request that nobody repeats and whose answer is large, such as a page of runs: it is not kept for its entity tag. */
  readonly isKept?: boolean;
}
