import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { UserError } from '@sar/baseline';

const PIECE_BYTES = 65_536;

/** Opens a file that is none of a pipe or a device, also when it was exchanged since it was looked at. */
export function openFile(real: string, name: string): number {
  let file: number | undefined;
  try {
    // Windows has neither flag, and no pipes among its files.
    file = openSync(real, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    if (fstatSync(file).isFile()) return file;
  } catch (error) {
    throw new UserError(`${name} cannot be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}`, { cause: error });
  }
  closeSync(file);
  throw new UserError(`${name} is no file`);
}

/**
 * The bytes of a file in pieces; each piece has memory of its own.
 *
 * @throws UserError when it cannot be read
 */
export function* readPieces(real: string, name: string): Generator<Uint8Array, void> {
  const file = openFile(real, name);
  try {
    for (;;) {
      const piece = Buffer.allocUnsafe(PIECE_BYTES);
      const length = readSync(file, piece);
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${name} cannot be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}`, { cause: error });
  } finally {
    closeSync(file);
  }
}

/**
 * `length` bytes from `start`, fewer where the file ends.
 *
 * @throws UserError when it cannot be read
 */
export function readSlice(real: string, name: string, start: number, length: number): Uint8Array {
  const file = openFile(real, name);
  try {
    const size = fstatSync(file).size;
    const bytes = Buffer.alloc(Math.max(0, Math.min(length, size - start)));
    let filled = 0;
    while (filled < bytes.length) {
      const read = readSync(file, bytes, filled, bytes.length - filled, start + filled);
      if (read === 0) break;
      filled += read;
    }
    return bytes.subarray(0, filled);
  } catch (error) {
    throw new UserError(`${name} cannot be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}`, { cause: error });
  } finally {
    closeSync(file);
  }
}
