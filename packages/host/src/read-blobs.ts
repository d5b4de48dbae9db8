import { UserError } from '@sar/baseline';
import { isObjectId } from './commit-id.js';
import { runGitForBytes } from './run-git.js';

/** A blob's bytes, or why they are not given. */
export type Blob = { readonly kind: 'bytes'; readonly bytes: Buffer } | { readonly kind: 'too-large' | 'absent' };

/** Most bytes that git is asked for at once. */
const BATCH_BYTES = 1 << 26;
const LINE_FEED = 10;

/**
 * Reads blobs by id, as they are in git: no filter, no conversion of line ends. Their sizes are asked first, and larger ones than
 * `maxBytes` are never read.
 *
 * @throws UserError when git cannot read the objects, e.g. in a partial clone that lacks them
 */
export function readBlobs(root: string, ids: readonly string[], maxBytes: number): ReadonlyMap<string, Blob> {
  const blobs = new Map<string, Blob>([...ids].map((id) => [id, { kind: 'absent' }]));
  const asked = [...blobs.keys()].filter(isObjectId);
  if (asked.length === 0) return blobs;
  let batch: string[] = [];
  let batchBytes = 0;
  const readBatch = () => {
    for (const [id, bytes] of contentsOf(root, batch)) blobs.set(id, { kind: 'bytes', bytes });
    [batch, batchBytes] = [[], 0];
  };
  for (const [id, sizeBytes] of sizesOf(root, asked)) {
    if (sizeBytes > maxBytes) blobs.set(id, { kind: 'too-large' });
    else {
      if (batchBytes + sizeBytes > BATCH_BYTES) readBatch();
      batch.push(id);
      batchBytes += sizeBytes;
    }
  }
  readBatch();
  return blobs;
}

/**
 * Reads one blob whose size is known, as from a listing of its commit; undefined where the checkout does not have it.
 *
 * @throws UserError when git cannot read objects
 */
export function readBlob(root: string, id: string): Buffer | undefined {
  return isObjectId(id) ? contentsOf(root, [id])[0]?.[1] : undefined;
}

/** Sizes of those objects that are blobs and are there. */
function sizesOf(root: string, ids: readonly string[]): readonly (readonly [string, number])[] {
  const lines = catFile(root, '--batch-check', ids).toString('latin1').split('\n');
  return lines.flatMap((line): (readonly [string, number])[] => {
    const [, id, size] = /^([0-9a-f]+) blob (\d+)$/.exec(line) ?? [];
    return id === undefined ? [] : [[id, Number(size)]];
  });
}

/** Each answer is a line `<id> blob <size>`, the bytes, and a line feed; of what is not there, `<id> missing`. */
function contentsOf(root: string, ids: readonly string[]): readonly (readonly [string, Buffer])[] {
  if (ids.length === 0) return [];
  const answer = catFile(root, '--batch', ids);
  let at = 0;
  return ids.flatMap((id): (readonly [string, Buffer])[] => {
    const lineEnd = answer.indexOf(LINE_FEED, at);
    const line = answer.toString('latin1', at, lineEnd);
    if (line === `${id} missing`) {
      at = lineEnd + 1;
      return [];
    }
    const [, found, size = ''] = /^([0-9a-f]+) blob (\d+)$/.exec(line) ?? [];
    if (found !== id) throw new Error(`git answered something else than blob ${id}`);
    const start = lineEnd + 1;
    at = start + Number(size) + 1;
    // A copy: a part of the answer would keep all of it in memory.
    return [[id, Buffer.from(answer.subarray(start, at - 1))]];
  });
}

function catFile(root: string, mode: '--batch' | '--batch-check', ids: readonly string[]): Buffer {
  const run = runGitForBytes(root, ['cat-file', mode], { input: ids.map((id) => `${id}\n`).join('') });
  if (!run.ok) throw new UserError(`git cannot read objects of ${root}: ${run.why}; a partial clone must be completed first`);
  return run.bytes;
}
