import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
// As a whole: older versions of Node lack some of it, and load this too.
import * as zlib from 'node:zlib';
import { known, unknown, type Answer } from '@sar/baseline';

/** From here on the form needs other fields (Zip64). */
const MAX_BYTES = 0xffff_ffff;
const DEFLATED = 8;
/** Sizes follow the content, and the name is UTF-8. */
const FLAGS = 0x0808;
const VERSION = 20;

/**
 * Writes a zip archive of one file, read and packed in pieces: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (4.3). Its time
 * is not kept, so that the same file gives the same archive.
 *
 * @returns unknown when the file has 4 GB or more
 */
export async function writeZip(path: string, name: string, archive: string): Promise<Answer<'written'>> {
  const [title, sums] = [Buffer.from(name, 'utf8'), { crc: 0, size: 0, packed: 0 }];
  const entry = () => shorts(VERSION, FLAGS, DEFLATED, 0, DATE);
  async function* counted(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const piece of source) {
      sums.crc = zlib.crc32(piece, sums.crc);
      sums.size += piece.length;
      yield piece;
    }
  }
  async function* whole(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    const head = Buffer.concat([longs(0x0403_4b50), entry(), longs(0, 0, 0), shorts(title.length, 0), title]);
    yield head;
    for await (const piece of source) {
      sums.packed += piece.length;
      yield piece;
    }
    if (sums.size > MAX_BYTES || sums.packed + head.length + 100 > MAX_BYTES) return;
    const facts = longs(sums.crc, sums.packed, sums.size);
    const tail = Buffer.concat([longs(0x0807_4b50), facts]);
    const index = Buffer.concat([
      longs(0x0201_4b50),
      shorts(VERSION),
      entry(),
      facts,
      shorts(title.length, 0, 0, 0, 0),
      longs(0, 0),
      title,
    ]);
    yield Buffer.concat([
      tail,
      index,
      longs(0x0605_4b50),
      shorts(0, 0, 1, 1),
      longs(index.length, head.length + sums.packed + tail.length),
      shorts(0),
    ]);
  }
  await pipeline(createReadStream(path), counted, zlib.createDeflateRaw(), whole, createWriteStream(archive, { flags: 'wx' }));
  return sums.size > MAX_BYTES ? unknown('unsupported', 'it has 4 GB or more; keep it in a cache (`home`)') : known('written');
}

/** 1 January 1980, the first day that the form knows. */
const DATE = 0x21;

function shorts(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [at, value] of values.entries()) bytes.writeUInt16LE(value, at * 2);
  return bytes;
}

function longs(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [at, value] of values.entries()) bytes.writeUInt32LE(value, at * 4);
  return bytes;
}
