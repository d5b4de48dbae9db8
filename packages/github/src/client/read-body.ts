/** Largest answer that is read, in bytes: a recursive tree has 7 MB at most, and nothing that is asked here is larger. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * The body as text, bytes that are not UTF-8 replaced.
 *
 * @throws Error when it is larger than 32 MiB, or ends before its announced end
 */
export async function readBody(response: Response): Promise<string> {
  if (response.body === null) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    if (size > MOST_BYTES) throw new Error(`the answer is larger than ${MOST_BYTES} bytes`);
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}
