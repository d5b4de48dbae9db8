import { setTimeout as wait } from 'node:timers/promises';
import { known, unknown, type Answer, type UnknownReason } from '@sar/baseline';
import type { ActionsResults } from './actions-results.js';

const TRIES = 3;
const TIMEOUT_MS = 30_000;
const MAX_ANSWER_BYTES = 1_000_000;

/** What the service answered, its keys as in the protocol's own files (`signed_upload_url`). */
export type ResultsAnswer = Readonly<Record<string, unknown>>;

/**
 * Calls a method of the service; Twirp with JSON. What fails for a moment is tried again: each method is made to be repeated. Answers
 * hold signed addresses, so nothing of them is ever told.
 */
export async function callResults(
  { origin, token, pauseMs = 1000 }: ActionsResults,
  service: 'CacheService' | 'ArtifactService',
  method: string,
  body: Readonly<Record<string, unknown>>,
): Promise<Answer<ResultsAnswer>> {
  let failure = unknown('unreachable', 'nothing was sent');
  for (let tries = 0; tries < TRIES; tries++) {
    if (tries > 0) await wait(pauseMs * 3 ** (tries - 1));
    const sent = await send(`${origin}/twirp/github.actions.results.api.v1.${service}/${method}`, token, body);
    if (sent.answer !== undefined) return known(sent.answer);
    failure = unknown(sent.reason, `${method}: ${sent.why}`);
    if (!sent.isPassing) return failure;
  }
  return failure;
}

type Sent =
  | { readonly answer: ResultsAnswer }
  | { readonly answer?: undefined; readonly isPassing: boolean; readonly reason: UnknownReason; readonly why: string };

async function send(address: string, token: string, body: Readonly<Record<string, unknown>>): Promise<Sent> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const text = (await response.text()).slice(0, MAX_ANSWER_BYTES);
    if (response.ok) return readAnswer(text);
    const isPassing = response.status >= 500 || response.status === 429;
    return { isPassing, ...refusalOf(response.status, text) };
  } catch (error) {
    const { code = (error as Error).name } = ((error as Error).cause ?? {}) as NodeJS.ErrnoException;
    return { isPassing: true, reason: 'unreachable', why: `the service of the job does not answer (${code})` };
  }
}

function readAnswer(text: string): Sent {
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer === 'object' && answer !== null && !Array.isArray(answer)) return { answer: answer as ResultsAnswer };
  } catch {
    // Said below.
  }
  return { isPassing: false, reason: 'failed', why: 'the service of the job answered with something else than expected' };
}

/** https://twitchtv.github.io/twirp/docs/errors.html; the words of the service are told where they are words. */
function refusalOf(status: number, text: string): { readonly reason: UnknownReason; readonly why: string } {
  const message = /"msg"\s*:\s*"([\w ,.:'()-]{1,200})/.exec(text)?.[1];
  const words = `the service of the job answered ${status}${message === undefined ? '' : ` (${message})`}`;
  if (status === 401 || status === 403) return { reason: 'forbidden', why: words };
  if (status === 429) return { reason: 'rate-limited', why: words };
  return { reason: status >= 500 ? 'unreachable' : 'failed', why: words };
}
