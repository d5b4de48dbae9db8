import { ApiFailureError } from './api-failure.js';
import { buildPath } from './build-path.js';
import type { StreamRequest, StreamResult } from './github-client.js';
import { readText, type ReadText } from './read-text.js';
import { sendPath, type Sender } from './send-request.js';
import { sendAlong, whole, type Fetch, type TransportOptions } from './transport.js';

/** What came of reading: the facts, or what the reader threw. */
interface Reading {
  text?: ReadText;
  crash?: { readonly error: unknown };
}

/** Sends a reading request whose answer is a text of any length, and hands that over in pieces. */
export async function sendStream(sender: Sender, transport: TransportOptions, request: StreamRequest): Promise<StreamResult> {
  const { path: template, parameters, label, needs } = request;
  const path = buildPath(template, parameters);
  if (path === undefined) {
    const detail = `cannot ${label}: one of its names cannot stand in an address`;
    return { ok: false, failure: { status: undefined, reason: 'failed', detail, message: '', attempts: 0 } };
  }
  const reading: Reading = {};
  const { timeoutMs = transport.timeoutMs } = request;
  const fetch = streamingFetch({ ...transport, timeoutMs }, request, reading);
  const result = await sendPath(
    sender,
    path,
    { method: 'GET', label, isKept: false, ...(needs === undefined ? {} : { needs }) },
    { fetch },
  );
  if (reading.crash !== undefined) throw reading.crash.error;
  if (!result.ok) return result;
  return { ok: true, ...(reading.text ?? { bytes: 0, end: 'complete' }) };
}

/**
 * Where a log is stored may be another path of the API's own host (GitHub Enterprise Server), and an address there holds its own key. So
 * the token goes along only where a redirect leads to a repository again, which is how GitHub answers for one that was renamed.
 */
function streamingFetch(transport: TransportOptions, request: StreamRequest, reading: Reading): Fetch {
  const mayHaveToken = ({ href }: URL): boolean =>
    href.startsWith(`${transport.apiUrl}/repos/`) || href.startsWith(`${transport.apiUrl}/repositories/`);
  return sendAlong(transport, {
    mayHaveToken,
    finish: async (response, url) => {
      if (response.status < 200 || response.status >= 300) return judged(await whole(response), mayHaveToken(url));
      try {
        reading.text = await readText(response, request);
      } catch (error) {
        reading.crash = { error };
      }
      return new Response('', { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' } });
    },
  });
}

/** Of what the storage refuses no permission of GitHub's tells anything. What it cannot do just now (5xx) may be asked again. */
function judged(response: Response, isOfApi: boolean): Response {
  const { status } = response;
  if (isOfApi || status >= 500 || status < 400) return response;
  throw new ApiFailureError({
    status,
    reason: 'unreachable',
    message: '',
    detail: `the place where GitHub stores it answered with HTTP ${status}. Run it again later`,
  });
}
