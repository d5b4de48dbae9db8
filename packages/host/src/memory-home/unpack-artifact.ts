import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { known, unknown, type Answer } from '@sar/baseline';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { headerOf } from '../sqlite/sqlite-place.js';
import { atMost, TooLarge } from './signed-transfer.js';
import { MAX_DATABASE_BYTES } from './stored-home.js';

const MAX_ENTRIES = 10_000;

/**
 * Takes a database out of an artifact, to a file that is not there yet: what is stored as it is, or of a zip the file with the path, or with
 * the name of its last part where that is the only one. Nothing else is written, whatever the names of its entries say.
 */
export async function unpackArtifact(archive: string, path: string, to: string): Promise<Answer<'unpacked'>> {
  let zip: ZipFile | undefined;
  try {
    // `archive: false` of actions/upload-artifact stores a file as it is.
    if ((await headerOf(archive)).known) {
      await rename(archive, to);
      return known('unpacked');
    }
    zip = await openPromise(archive, { autoClose: false, strictFileNames: true });
    const entry = await entryOf(zip, path);
    if (!entry.known) return entry;
    await pipeline(await zip.openReadStreamPromise(entry.value), atMost(MAX_DATABASE_BYTES), createWriteStream(to, { flags: 'wx' }));
    return known('unpacked');
  } catch (error) {
    await rm(to, { force: true });
    if (error instanceof TooLarge) return unknown('unsupported', error.message);
    return unknown('failed', (error as NodeJS.ErrnoException).code === 'ENOSPC' ? 'the disk is full' : 'its archive cannot be read as zip');
  } finally {
    zip?.close();
  }
}

/** The one file of the archive whose path is the end of the database's: an artifact of one file has its name alone. */
async function entryOf(zip: ZipFile, path: string): Promise<Answer<Entry>> {
  const found: Entry[] = [];
  let entries = 0;
  for await (const entry of zip.eachEntry()) {
    entries += 1;
    if (entries > MAX_ENTRIES) return unknown('unsupported', `its archive has more than ${MAX_ENTRIES} files`);
    if (`/${path}`.endsWith(`/${entry.fileName}`)) found.push(entry);
  }
  const [first] = found;
  if (first === undefined || found.length > 1)
    return unknown('failed', `its archive has ${found.length === 0 ? 'no' : 'more than one'} file that is ${path}, of ${entries} files`);
  return known(first);
}
