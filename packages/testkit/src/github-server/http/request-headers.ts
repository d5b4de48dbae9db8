import type { IncomingMessage } from 'node:http';
import type { WholeAnswer } from '../contract/operation.js';
import { errorBody } from './answer-of-error.js';

/** Versions of the API that GitHub serves; the first is meant when a request names none. https://docs.github.com/en/rest/about-the-rest-api/api-versions */
const API_VERSIONS = ['2022-11-28', '2026-03-10'] as const;

/** A request's headers, names in lower case. */
export function headersOf(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
}

/** GitHub's refusal of a request for its headers alone; undefined when they are right. */
export function refusedHeaders(headers: Readonly<Record<string, string>>): WholeAnswer | undefined {
  if ((headers['user-agent'] ?? '') === '') {
    return { status: 403, text: 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.' };
  }
  const version = headers['x-github-api-version'];
  if (version === undefined || API_VERSIONS.some((each) => each === version)) return undefined;
  return { status: 400, body: errorBody(400, `The API version "${version}" is not supported`) };
}

/** What is in the head of every answer. `number` counts the requests, for the request's id. */
export function commonHeaders(now: Date, number: number, headers: Readonly<Record<string, string>>): Record<string, string> {
  return {
    Date: now.toUTCString(),
    Server: 'github.com',
    'X-GitHub-Request-Id': `5A52:${number.toString(16).toUpperCase().padStart(6, '0')}`,
    'X-GitHub-Media-Type': 'github.v3; format=json',
    'X-GitHub-Api-Version-Selected': headers['x-github-api-version'] ?? API_VERSIONS[0],
  };
}
