import type { GitHubServer } from '../start-github-server.js';

/** An answer of the server; `body` is parsed JSON, or the text where it is none. */
export interface ClientAnswer {
  readonly status: number;
  readonly body: ClientBody;
  readonly headers: Headers;
}

/** JSON that a test looks into. */
export type ClientBody = Readonly<Record<string, unknown>> & readonly unknown[];

/** Asks the server with a token, as a plain client would; redirects are not followed. */
export function apiClient(server: GitHubServer, token: string) {
  return async (method: string, path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}): Promise<ClientAnswer> => {
    const response = await fetch(new URL(path, server.url), {
      method,
      redirect: 'manual',
      headers: { authorization: `Bearer ${token}`, 'user-agent': 'test', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    return { status: response.status, headers: response.headers, body: (isJson ? JSON.parse(text) : text) as ClientBody };
  };
}
