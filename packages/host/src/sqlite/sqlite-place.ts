import { copyFile, lstat, mkdtemp, open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { known, unknown, type Answer } from '@sar/baseline';

const MAGIC = 'SQLite format 3\0';
/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer */
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';
/** No page is smaller: https://www.sqlite.org/fileformat.html#pages */
const MIN_BYTES = 512;
/** Versions 2 of reading and writing mean a write-ahead log. */
const READ_VERSION_AT = 19;
const WRITE_AHEAD = 2;
/** Largest database that is copied to read its write-ahead log, in bytes. */
const MAX_COPIED_BYTES = 1_073_741_824;

/** Where a database can be opened without anything being written beside it. */
export interface SqlitePlace {
  /** Path or `file:` address for SQLite. */
  readonly location: string;
  /** Removes what was made for the opening. */
  release(): Promise<void>;
}

/**
 * SQLite writes an index (`-shm`) beside a database with a write-ahead log even when it only reads, and takes any `-wal` file beside one
 * for its log. A database without entries in a log is opened as one that nobody changes; with entries it is copied to a folder of its own.
 *
 * @param path absolute
 */
export async function sqlitePlace(path: string): Promise<Answer<SqlitePlace>> {
  const header = await headerOf(path);
  if (!header.known) return header;
  const stay = { release: () => Promise.resolve() };
  const [log, journal] = [await entryAt(`${path}-wal`), await entryAt(`${path}-journal`)];
  if (log === 'entries') return copyWithLog(path);
  if (header.value[READ_VERSION_AT] !== WRITE_AHEAD && log === 'none' && journal !== 'odd') return known({ location: path, ...stay });
  const address = pathToFileURL(path);
  address.searchParams.set('immutable', '1');
  return known({ location: address.href, ...stay });
}

/** What is at the place of a log or journal; `odd` is a link, a pipe or a folder, which SQLite would follow or wait for. */
async function entryAt(path: string): Promise<'none' | 'entries' | 'odd'> {
  try {
    const facts = await lstat(path);
    if (!facts.isFile()) return 'odd';
    return facts.size === 0 ? 'none' : 'entries';
  } catch {
    return 'none';
  }
}

/** The first bytes of a file that is a SQLite database; unknown for any other. */
export async function headerOf(path: string): Promise<Answer<Uint8Array>> {
  try {
    const facts = await stat(path);
    if (!facts.isFile()) return unknown('failed', 'it is no file');
    if (facts.size === 0) return unknown('failed', 'it is no SQLite database: it is empty');
    const file = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await file.read(new Uint8Array(100), 0, 100, 0);
      const text = Buffer.from(buffer).toString('latin1', 0, bytesRead);
      if (text.startsWith(LFS_POINTER))
        return unknown('failed', 'it is a pointer of Git LFS, not the database: check it out with LFS (`lfs: true` of actions/checkout)');
      if (!text.startsWith(MAGIC))
        return unknown('failed', 'it is no SQLite database, or it is encrypted: its first bytes are not those of SQLite');
      if (facts.size < MIN_BYTES) return unknown('failed', `it is a SQLite database that was cut off: it has ${facts.size} bytes`);
      return known(buffer);
    } finally {
      await file.close();
    }
  } catch (error) {
    return unknown('failed', `it cannot be read: ${codeOf(error)}`);
  }
}

/** A copy of the database and its log; unknown when somebody writes to them meanwhile. */
async function copyWithLog(path: string): Promise<Answer<SqlitePlace>> {
  const before = await bothFacts(path);
  if (before.bytes > MAX_COPIED_BYTES)
    return unknown(
      'unsupported',
      `its write-ahead log is not merged and it is larger than ${MAX_COPIED_BYTES / 1_048_576} MB; run PRAGMA wal_checkpoint(TRUNCATE) on it first`,
    );
  let folder: string | undefined;
  const release = async () => {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  };
  try {
    folder = await mkdtemp(join(tmpdir(), 'sar-sqlite-'));
    const copy = join(folder, 'copy.db');
    await copyFile(`${path}-wal`, `${copy}-wal`);
    await copyFile(path, copy);
    const after = await bothFacts(path);
    if (after.written === before.written) return known({ location: copy, release });
    await release();
    return unknown('failed', 'it was written to while it was read; try again when nothing writes to it');
  } catch (error) {
    await release();
    return unknown('failed', `it cannot be read: ${codeOf(error)}`);
  }
}

async function bothFacts(path: string): Promise<{ readonly bytes: number; readonly written: string }> {
  const both = [await factsOf(path), await factsOf(`${path}-wal`)];
  return {
    bytes: both.reduce((sum, facts) => sum + (facts?.size ?? 0), 0),
    written: both.map((facts) => `${facts?.size} ${facts?.mtimeMs}`).join(),
  };
}

async function factsOf(path: string): Promise<{ readonly size: number; readonly mtimeMs: number } | undefined> {
  try {
    const facts = await stat(path);
    return facts.isFile() ? facts : undefined;
  } catch {
    return undefined;
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
