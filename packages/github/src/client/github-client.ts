import type { Answer } from '@sar/baseline';
import type { ApiFailure } from './api-failure.js';
import type { ApiRequest } from './api-request.js';

/** Headers of an answer; names in lower case. */
export type ApiHeaders = Readonly<Record<string, string>>;

/** What one request gave: success, or a failure that is translated already. A body is hostile until its shape was looked at. */
export type ApiResult =
  | { readonly ok: true; readonly status: number; readonly headers: ApiHeaders; readonly body: unknown; readonly attempts: number }
  | { readonly ok: false; readonly failure: ApiFailure };

/** A list that GitHub gives in pages. */
export interface ListRequest<T> extends Omit<ApiRequest, 'method' | 'body' | 'idempotent'> {
  /** Largest page that the operation documents: 100 for most, 30 for variables. */
  readonly perPage: number;
  /** Key of the body that holds the items; undefined when the body is the list. */
  readonly key?: string;
  /** True where `total_count` is the length of the list, which then is checked; lists of runs and of search results are cut at 1,000. */
  readonly isCounted?: boolean;
  /** Items from which on a list is too long and is not read: no answer. Without it, the budget of requests alone is a bound. */
  readonly most?: number;
  /** What tells the items of a list apart; one that comes twice tells that the pages shifted while they were read. */
  readonly identity?: (item: T) => string;
  /** What one item is, or undefined when it has not the shape that was expected. */
  readonly item: (value: unknown) => T | undefined;
}

/** What a list gave: all of it, or why not. */
export type ListResult<T> = { readonly ok: true; readonly items: readonly T[] } | { readonly ok: false; readonly failure: ApiFailure };

/** A text that is read piece by piece, such as a log, which GitHub answers with a redirect to where it is stored. */
export interface StreamRequest extends Pick<ApiRequest, 'path' | 'parameters' | 'label' | 'needs'> {
  /** Bytes that are read at most. */
  readonly maxBytes: number;
  /** Takes the next piece and says whether it wants more. What it throws comes out of `stream`. */
  readonly onText?: (text: string) => boolean;
  /** In place of `onText` for what is no text: takes the bytes as they come. */
  readonly onBytes?: (bytes: Uint8Array) => boolean;
  /** For one request with its whole body, where it takes longer than others. */
  readonly timeoutMs?: number;
}

/** How a stream ended: `bounded` when the reader had enough or the limit was reached, `cut-off` when the transfer broke. */
export type StreamEnd = 'complete' | 'bounded' | 'cut-off';

/** What streaming gave: how much of the text was read, or why there is none. */
export type StreamResult =
  | { readonly ok: true; readonly bytes: number; readonly end: StreamEnd }
  | { readonly ok: false; readonly failure: ApiFailure };

/** A call of GitHub's GraphQL API. */
export interface GraphqlRequest extends Pick<ApiRequest, 'label' | 'needs' | 'idempotent'> {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** An error in a GraphQL answer: `type` is GitHub's word, such as `STALE_DATA`, `NOT_FOUND`, `FORBIDDEN`. */
export interface GraphqlError {
  readonly type: string | undefined;
  readonly message: string;
}

/** What a GraphQL call gave. `errors` are the call's own, the transport having succeeded; they are empty unless `ok` is false. */
export type GraphqlResult =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly failure: ApiFailure; readonly errors: readonly GraphqlError[] };

/** GitHub's API for one run: one identity, one budget of requests, one memory of entity tags. No method throws for what GitHub answers. */
export interface GitHubClient {
  /** Without a trailing slash: `https://api.github.com`. */
  readonly apiUrl: string;
  /** False for anonymous callers. */
  readonly isAuthenticated: boolean;
  /** HTTP requests so far, each retry and each redirect counted. */
  readonly requestsMade: number;
  /** Requests that the budget still allows. */
  readonly requestsLeft: number;
  request(request: ApiRequest): Promise<ApiResult>;
  /** Follows `Link` to the last page. A list with a page that fails, or that changed while it was read, is no answer at all. */
  list<T>(request: ListRequest<T>): Promise<ListResult<T>>;
  graphql(request: GraphqlRequest): Promise<GraphqlResult>;
  /**
   * Reads a text without holding it. What fails before its first byte is tried again as any reading request is; a transfer that breaks
   * later is `cut-off`. The token goes to the API alone, on its own host too.
   */
  stream(request: StreamRequest): Promise<StreamResult>;
}

/** A result's failure as the ports say it. */
export function unknownFrom(failure: ApiFailure): Answer<never> {
  return { known: false, reason: failure.reason, detail: failure.detail };
}
