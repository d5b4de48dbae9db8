import type { StreamEnd } from './github-client.js';

/** How much of a text is wanted, and by whom. */
export interface TextReader {
  /** Bytes that are read at most. */
  readonly maxBytes: number;
  /** Takes the next piece and says whether it wants more. */
  readonly onText?: ((text: string) => boolean) | undefined;
  /** In place of `onText` for what is no text. */
  readonly onBytes?: ((bytes: Uint8Array) => boolean) | undefined;
}

export interface ReadText {
  readonly bytes: number;
  readonly end: StreamEnd;
}

/**
 * Reads a body as UTF-8 in pieces; a character that lies across two of them comes whole, bytes that are no UTF-8 are replaced. What is
 * not wanted any more is not transferred.
 *
 * @throws what `onText` throws
 */
export async function readText(response: Response, { maxBytes, onText = () => true, onBytes }: TextReader): Promise<ReadText> {
  if (response.body === null) return { bytes: 0, end: 'complete' };
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  try {
    for (;;) {
      const chunk = await nextChunk(reader);
      if (chunk === 'broken') return { bytes, end: 'cut-off' };
      if (chunk === undefined) return finish(response, bytes, decoder.decode(), onText);
      const part = chunk.subarray(0, maxBytes - bytes);
      bytes += part.byteLength;
      const text = onBytes === undefined ? decoder.decode(part, { stream: true }) : '';
      const wantsMore = onBytes === undefined ? text === '' || onText(text) : onBytes(part);
      if (!wantsMore || part.byteLength < chunk.byteLength) return { bytes, end: 'bounded' };
    }
  } finally {
    // Ends the transfer where something is left of it; one that broke has nothing to end.
    await reader.cancel().catch(() => undefined);
  }
}

async function nextChunk(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array | 'broken' | undefined> {
  try {
    const { value } = await reader.read();
    return value;
  } catch {
    return 'broken';
  }
}

/** The body ended: it is complete unless it is shorter than it was announced. What was sent compressed has another length. */
function finish(response: Response, bytes: number, rest: string, onText: (text: string) => boolean): ReadText {
  const announced = Number(response.headers.get('content-length') ?? bytes);
  if (!response.headers.has('content-encoding') && announced > bytes) return { bytes, end: 'cut-off' };
  if (rest !== '') onText(rest);
  return { bytes, end: 'complete' };
}
