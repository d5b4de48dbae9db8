import { createHash } from 'node:crypto';
import type { WholeAnswer } from '../contract/operation.js';

/** An answer ready to be sent. */
export interface Outgoing {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
}

/** An answer as bytes, with the headers that follow from it. */
export function outgoingOf(answer: WholeAnswer, headers: Readonly<Record<string, string>>): Outgoing {
  const isText = answer.text !== undefined;
  if (answer.bytes !== undefined) {
    const sent = Buffer.from(answer.bytes);
    return { status: answer.status, bytes: sent, headers: { ...headers, 'Content-Type': 'application/octet-stream', ...answer.headers } };
  }
  const bytes = Buffer.from(isText ? (answer.text ?? '') : answer.body === undefined ? '' : JSON.stringify(answer.body));
  const contentType = isText ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8';
  return {
    status: answer.status,
    bytes,
    headers: { ...headers, ...(bytes.length > 0 ? { 'Content-Type': contentType } : {}), ...answer.headers },
  };
}

/**
 * Adds the ETag to a successful read, and turns it into a 304 when the client has that answer. As at GitHub, the tag differs with the
 * token and the media type.
 */
export function withEtag(
  outgoing: Outgoing,
  request: { readonly method: string; readonly headers: Readonly<Record<string, string>> },
): Outgoing {
  if (request.method !== 'GET' || outgoing.status !== 200) return outgoing;
  const { authorization = '', accept = '' } = request.headers;
  const etag = `W/"${createHash('sha256').update(`${authorization}\n${accept}\n`).update(outgoing.bytes).digest('hex')}"`;
  const known = (request.headers['if-none-match'] ?? '').split(',').map((each) => each.trim());
  const headers = { ...outgoing.headers, ETag: etag, 'Cache-Control': 'private, max-age=60, s-maxage=60', Vary: 'Accept, Authorization' };
  if (!known.includes(etag)) return { ...outgoing, headers };
  const { 'Content-Type': _type, ...rest } = headers as Record<string, string>;
  return { status: 304, headers: rest, bytes: Buffer.alloc(0) };
}
