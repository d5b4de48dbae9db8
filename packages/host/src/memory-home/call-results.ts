import { known, unknown, type Answer, type UnknownReason } from '@sar/baseline';
import type { ActionsResults } from './actions-results.js';
import { isPassingStatus, tryAgain, type Tried } from './try-again.js';

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
  return tryAgain(pauseMs, async () => send(`${origin}/twirp/github.actions.results.api.v1.${service}/${method}`, method, token, body));
}

async function send(
  address: string,
  method: string,
  token: string,
  body: Readonly<Record<string, unknown>>,
): Promise<Tried<ResultsAnswer>> {
  const no = (reason: UnknownReason, why: string, isPassing: boolean) => ({ answer: unknown(reason, `${method}: ${why}`), isPassing });
  try {
    const response = await fetch(address, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const text = (await response.text()).slice(0, MAX_ANSWER_BYTES);
    if (!response.ok) return no(...refusalOf(response.status, text), isPassingStatus(response.status));
    const answer = readAnswer(text);
    return answer === undefined
      ? no('failed', 'the service of the job answered with something else than expected', false)
      : { answer: known(answer), isPassing: false };
  } catch (error) {
    const { code = (error as Error).name } = ((error as Error).cause ?? {}) as NodeJS.ErrnoException;
    return no('unreachable', `the service of the job does not answer (${code})`, true);
  }
}

function readAnswer(text: string): ResultsAnswer | undefined {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' && answer !== null && !Array.isArray(answer) ? (answer as ResultsAnswer) : undefined;
  } catch {
    return undefined;
  }
}

/** https://twitchtv.github.io/twirp/docs/errors.html; the words of the service are told where they are words. */
function refusalOf(status: number, text: string): readonly [reason: UnknownReason, why: string] {
  const message = /"msg"\s*:\s*"([\w ,.:'()-]{1,200})/.exec(text)?.[1];
  const words = `the service of the job answered ${status}${message === undefined ? '' : ` (${message})`}`;
  if (status === 401 || status === 403) return ['forbidden', words];
  if (status === 429) return ['rate-limited', words];
  return [status >= 500 ? 'unreachable' : 'failed', words];
}
