import { known, unknown, type Answer, type HttpReader } from '@sar/baseline';

/** Credentials and the one server that they are for. */
export interface HttpCredentials {
  /** The `Authorization` header. */
  readonly authorization: string;
  /** `https://host:port`: they are sent nowhere else. */
  readonly origin: string;
}

/**
 * Reads JSON over HTTP. Redirects are refused, so that nothing is sent where the address does not say. The address comes from the
 * repository, so credentials go only to the server that the environment names beside them.
 */
export function httpReader(userAgent: string, credentials: HttpCredentials | undefined): HttpReader {
  return {
    json: async (address, { body, maxBytes, signal }) => {
      const url = URL.parse(address);
      const wrong = problemOf(url);
      // The address itself is not told: it may hold a password.
      if (url === null || wrong !== undefined) return unknown('not-configured', `the address that the baseline names ${wrong ?? ''}`);
      const place = `${url.origin}${url.pathname}`;
      const authorization = credentials?.origin === url.origin ? credentials.authorization.trim() : undefined;
      if (authorization !== undefined && !/^[\x20-\x7e]+$/.test(authorization))
        return unknown(
          'not-configured',
          'MLFLOW_TRACKING_TOKEN holds a line end, or letters that no header can hold; give the token alone',
        );
      try {
        const response = await fetch(url, {
          method: body === undefined ? 'GET' : 'POST',
          redirect: 'manual',
          signal,
          headers: {
            accept: 'application/json',
            'user-agent': userAgent,
            ...(body !== undefined && { 'content-type': 'application/json' }),
            ...(authorization !== undefined && { authorization }),
          },
          ...(body !== undefined && { body: JSON.stringify(body) }),
        });
        if (!response.ok) {
          await response.body?.cancel();
          return refused(place, response.status);
        }
        return await readJson(response, place, maxBytes);
      } catch (error) {
        return signal.aborted
          ? unknown('unreachable', `${place} did not answer within the time limit`)
          : unknown('unreachable', `${place} cannot be reached: ${reasonOf(error)}`);
      }
    },
  };
}

function problemOf(url: URL | null): string | undefined {
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return 'is none of http or https';
  return url.username === '' && url.password === ''
    ? undefined
    : 'has a user or a password in it, which have no place there; give them in the environment (MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD)';
}

function refused(place: string, status: number): Answer<never> {
  if (status === 401 || status === 403)
    return unknown('forbidden', `${place} answered ${status}: it wants credentials that the run does not have`);
  if (status === 429) return unknown('rate-limited', `${place} answered 429`);
  if (status >= 300 && status < 400)
    return unknown('unreachable', `${place} answered ${status}, a redirect, which is not followed; name the address that it leads to`);
  return unknown('unreachable', `${place} answered ${status}`);
}

async function readJson(response: Response, place: string, maxBytes: number): Promise<Answer<unknown>> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += piece.length;
    if (size > maxBytes) return unknown('unsupported', `${place} answered with more than ${Math.round(maxBytes / 1_048_576)} MB`);
    pieces.push(piece);
  }
  try {
    return known(JSON.parse(Buffer.concat(pieces).toString('utf8')) as unknown);
  } catch {
    return unknown('unsupported', `${place} answered with something that is no JSON`);
  }
}

/** A code, or the words of what stood in the way: those of `fetch` itself quote the header, and with it the credentials. */
function reasonOf(error: unknown): string {
  const { code, message } = ((error as Error).cause ?? {}) as NodeJS.ErrnoException;
  return code ?? message?.slice(0, 200) ?? 'the request cannot be made';
}
