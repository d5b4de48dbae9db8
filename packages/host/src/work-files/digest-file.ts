import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { known, unknown, UserError, type Answer, type DigestName } from '@sar/baseline';
import { readPieces } from './read-pieces.js';

/** Pieces between two pauses: 64 of 64 KB take a few milliseconds. */
const PIECES_PER_TURN = 64;

/** Hex digest of a file that is read in pieces; gives way to others between them, and ends when the signal is aborted. */
export async function digestFile(real: string, name: string, digest: DigestName, signal?: AbortSignal): Promise<Answer<string>> {
  const hash = createHash(digest);
  let pieces = 0;
  try {
    for (const piece of readPieces(real, name)) {
      hash.update(piece);
      pieces += 1;
      if (pieces % PIECES_PER_TURN !== 0) continue;
      await nextTurn();
      if (signal?.aborted === true) return unknown('failed', `${name} was not read to its end: the time limit was reached`);
    }
  } catch (error) {
    if (error instanceof UserError) return unknown('failed', error.message);
    throw error;
  }
  return known(hash.digest('hex'));
}
