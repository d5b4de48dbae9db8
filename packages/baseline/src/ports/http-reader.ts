import type { Answer } from './answer.js';

/** Reads JSON from a service that the baseline names, such as a MLflow tracking server. Redirects are not followed. */
export interface HttpReader {
  /**
   * @param url `http:` or `https:`
   * @param options.body sent as JSON with POST; without it GET
   * @returns unknown with a reason for every failure: no connection, another status than 200, no JSON, more than `maxBytes`, the time limit
   */
  json(
    url: string,
    options: { readonly body?: unknown; readonly maxBytes: number; readonly signal: AbortSignal },
  ): Promise<Answer<unknown>>;
}
