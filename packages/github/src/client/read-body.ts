/** Largest answer that is read, in bytes: a recursive tree has 7 MB at most, and nothing that is asked here is larger. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * The body as text, bytes that are not UTF-8 replaced.
 *
 * @throws Error when it is larger than 32 MiB, or ends before its announced end
 */
export async function readBody(response: Response): Promise<string> {
  if (response.body === null) return '';
  // Decoded piece by piece: one buffer for the whole of a large answer, and then another one, would stay with the process.
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    if (size > MOST_BYTES) throw new Error(`the answer is larger than ${MOST_BYTES} bytes`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
