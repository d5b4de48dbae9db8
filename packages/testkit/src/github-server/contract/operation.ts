import type { Caller } from './caller.js';
import type { World } from './world.js';

/** A request that passed GitHub's description and the caller's permissions. */
export interface ApiCall {
  /** Decoded parameters of the path: `{owner: 'octo-org', repo: 'octo-repo', name: 'X'}`. */
  readonly path: Readonly<Record<string, string>>;
  /** Parameters of the query, as the description types them. */
  readonly query: Readonly<Record<string, unknown>>;
  /** The body, as the description types it; undefined when there is none. */
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
  readonly caller: Caller;
  readonly world: World;
  /** GitHub's clock. */
  readonly now: Date;
  /** `http://127.0.0.1:<port>`, for addresses in answers. */
  readonly baseUrl: string;
}

/** An answer as it is. `text` or `bytes` in place of `body` for what is no JSON. */
export interface WholeAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly text?: string;
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  /** What the server must record as a problem, because GitHub does not know what was asked or the server does not do it. */
  readonly problem?: string;
}

/** A list, that the server cuts into pages and gives `Link` headers. */
export interface ListAnswer {
  readonly list: readonly unknown[];
  /** Builds the body from a page and the count of all; without it the page is the body. */
  readonly envelope?: (page: readonly unknown[], total: number) => unknown;
}

export type ApiAnswer = WholeAnswer | ListAnswer;

/** A fine-grained permission, as GitHub names it in `X-Accepted-GitHub-Permissions`: `actions_variables`, `contents`, `secrets` … */
export interface Permission {
  readonly name: string;
  readonly level: 'read' | 'write' | 'admin';
  /** Whose permission it is; default `repository`. */
  readonly of?: 'repository' | 'organization' | 'user';
}

/** One operation of GitHub's description. */
export interface Operation {
  /** Any one of these suffices; none: every caller that sees the repository. */
  readonly needs: readonly Permission[];
  handle(call: ApiCall): ApiAnswer | Promise<ApiAnswer>;
}

/** By operation id of the description: `actions/list-repo-variables`. */
export type Operations = Readonly<Record<string, Operation>>;

/**
 * Addresses outside the API that answers point to, such as a log's storage. No token, no limits, no description; the handler sees
 * the request's headers (`authorization` too) and `query` as text.
 */
export interface StorageRoute {
  /** `/_storage/logs/`. `call.path.rest` is what follows it. */
  readonly prefix: string;
  handle(call: ApiCall): WholeAnswer;
}

/** Thrown by an operation to answer with an error of GitHub's shape. */
export class ApiError extends Error {
  readonly status: number;
  readonly errors: readonly unknown[] | undefined;

  constructor(status: number, message: string, errors?: readonly unknown[]) {
    super(message);
    this.status = status;
    this.errors = errors;
  }
}
