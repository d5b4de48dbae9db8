import { readFileSync } from 'node:fs';
import { UserError } from '@sar/baseline';

/** No document that a user hands over is larger, in bytes. */
const MAX_BYTES = 16 * 1024 * 1024;

/**
 * Reads a text file that the user named, or standard input for the descriptor 0.
 *
 * @throws UserError when it cannot be read, is larger than 16 MB, or is no text in UTF-8
 */
export function readTextFile(path: string | 0): string {
  const name = path === 0 ? 'standard input' : path;
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new UserError(`${name} cannot be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
  }
  if (bytes.length > MAX_BYTES) throw new UserError(`${name} is larger than ${MAX_BYTES} bytes`);
  const text = bytes.toString('utf8');
  if (text.includes('\0') || !bytes.equals(Buffer.from(text, 'utf8'))) throw new UserError(`${name} is no text in UTF-8`);
  return text;
}
