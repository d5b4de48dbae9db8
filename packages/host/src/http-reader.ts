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
      const url = readUrl(address);
      if (url === undefined) return unknown('not-configured', `${address.slice(0, 200)} is no address of http or https`);
      const place = `${url.origin}${url.pathname}`;
      try {
        const response = await fetch(url, {
          method: body === undefined ? 'GET' : 'POST',
          redirect: 'manual',
          signal,
          headers: {
            accept: 'application/json',
            'user-agent': userAgent,
            ...(body !== undefined && { 'content-type': 'application/json' }),
            ...(credentials?.origin === url.origin && { authorization: credentials.authorization }),
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

function readUrl(address: string): URL | undefined {
  const url = URL.parse(address);
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') && url.username === '' && url.password === ''
    ? url
    : undefined;
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

function reasonOf(error: unknown): string {
  const { code } = ((error as Error).cause ?? {}) as NodeJS.ErrnoException;
  return code ?? (error as Error).message.slice(0, 200);
}
