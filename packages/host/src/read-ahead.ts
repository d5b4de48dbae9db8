import type { CommittedEntry } from '@sar/baseline';
import type { Blob } from './read-blobs.js';

/** Most bytes that are kept; what was read longest ago goes first. */
const KEPT_BYTES = 1 << 26;
/** Most bytes that one read brings beside what was asked for, and the largest file among them. */
const AHEAD_BYTES = 1 << 23;
const AHEAD_FILE_BYTES = 524_288;
/** Files of the first read; each further one brings twice as many, up to the most. */
const FIRST_FILES = 8;
const MOST_FILES = 512;
const FILE = /^100/;

/** Blobs of a commit that were read, and those that stand behind them in its list. */
export interface ReadAhead {
  /**
   * The bytes of an entry of at most `maxBytes`; undefined where they are not in the checkout.
   *
   * @throws UserError when git cannot read the object
   */
  bytes(entry: CommittedEntry, maxBytes: number): Buffer | undefined;
}

type ReadAll = (ids: readonly string[], maxBytes: number) => ReadonlyMap<string, Blob>;

/**
 * Reads blobs in batches: whoever reads a commit reads much of it, in the order of its list, and to start git for every file takes a
 * hundred times as long as reading it.
 *
 * @param entries all entries of the commit, in the order in which they are read
 * @param readAll reads blobs by id, none larger than so many bytes
 */
export function readAhead(entries: readonly CommittedEntry[], readAll: ReadAll): ReadAhead {
  const kept = new Map<string, Buffer>();
  const places = new Map(entries.map(({ path }, index) => [path, index]));
  let keptBytes = 0;
  let files = FIRST_FILES;
  return {
    bytes: (entry, maxBytes) => {
      const known = kept.get(entry.id);
      if (known !== undefined) return known;
      const own = read([...new Set([entry.id, ...behind(entry)])], entry.id, maxBytes);
      files = Math.min(MOST_FILES, files * 2);
      return own;
    },
  };

  /** Ids of the files behind an entry that are small enough and not kept. */
  function behind(entry: CommittedEntry): readonly string[] {
    const ids: string[] = [];
    let left = AHEAD_BYTES;
    const start = (places.get(entry.path) ?? entries.length) + 1;
    for (let at = start; at < entries.length && ids.length < files; at += 1) {
      const { mode = '', id = '', sizeBytes = Infinity } = entries[at] ?? {};
      if (!FILE.test(mode) || sizeBytes > AHEAD_FILE_BYTES || kept.has(id)) continue;
      left -= sizeBytes;
      if (left < 0) break;
      ids.push(id);
    }
    return ids;
  }

  function read(ids: readonly string[], asked: string, maxBytes: number): Buffer | undefined {
    const blobs = batch(ids, asked, maxBytes);
    const own = blobs.get(asked);
    for (const [id, blob] of blobs) if (blob.kind === 'bytes') keep(id, blob.bytes);
    return own?.kind === 'bytes' ? own.bytes : undefined;
  }

  /** A neighbour that git cannot read keeps nobody from reading this one. */
  function batch(ids: readonly string[], asked: string, maxBytes: number): ReadonlyMap<string, Blob> {
    if (ids.length === 1) return readAll(ids, maxBytes);
    try {
      return readAll(ids, Math.max(maxBytes, AHEAD_FILE_BYTES));
    } catch {
      return readAll([asked], maxBytes);
    }
  }

  function keep(id: string, bytes: Buffer): void {
    if (kept.has(id)) return;
    kept.set(id, bytes);
    keptBytes += bytes.length;
    for (const [oldest, { length }] of kept) {
      if (keptBytes <= KEPT_BYTES || oldest === id) break;
      kept.delete(oldest);
      keptBytes -= length;
    }
  }
}
