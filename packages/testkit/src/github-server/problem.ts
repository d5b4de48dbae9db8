/**
 * What makes a test fail: a request that GitHub's description does not know or refuses, an answer of the server that it refuses, or an
 * operation that the server does not have.
 */
export interface Problem {
  readonly kind: 'unknown-route' | 'not-implemented' | 'request' | 'response' | 'operation';
  readonly method: string;
  readonly path: string;
  readonly detail: string;
}

/** One problem in a line. */
export function problemText({ kind, method, path, detail }: Problem): string {
  return `${kind}: ${method} ${path}: ${detail}`;
}
