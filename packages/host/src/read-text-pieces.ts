import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { UserError } from '@sar/baseline';

const PIECE_BYTES = 65_536;

/**
 * Reads a file that the user named, or standard input for the descriptor 0, in pieces of about 64 KB, so that a file of any size takes
 * no more memory. Bytes that are no UTF-8 become U+FFFD.
 *
 * @throws UserError, when the first piece is asked for or later, when it cannot be read
 */
export function* readTextPieces(path: string | 0): Generator<string, void> {
  const name = path === 0 ? 'standard input' : path;
  const failed = (error: unknown) =>
    new UserError(`${name} cannot be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}`, { cause: error });
  let file: number;
  try {
    file = path === 0 ? 0 : openSync(path, 'r');
  } catch (error) {
    throw failed(error);
  }
  try {
    const decoder = new StringDecoder('utf8');
    const piece = Buffer.alloc(PIECE_BYTES);
    for (;;) {
      let length: number;
      try {
        length = readSync(file, piece);
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        // A pipe that has nothing yet, and one that is closed.
        if (code === 'EAGAIN') continue;
        if (code === 'EOF') break;
        throw failed(error);
      }
      if (length === 0) break;
      yield decoder.write(piece.subarray(0, length));
    }
    yield decoder.end();
  } finally {
    if (path !== 0) closeSync(file);
  }
}
