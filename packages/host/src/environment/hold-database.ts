import { lstatSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { known, quoteUntrusted, unknown, type Answer } from '@sar/baseline';
import { insideFile } from '../inside-file.js';

/** Milliseconds to wait for a program that is writing. */
const BUSY_MS = 1000;
const LOGS = ['-wal', '-journal'];

/**
 * Does some work while nobody can write to a SQLite database of the checkout: what its write-ahead log holds is moved into it first, so that
 * the file alone is the whole database, then it is locked until the work is done.
 *
 * @param path relative to the checkout
 * @returns unknown when there is no such database, it is behind a link, or a program does not stop writing to it
 */
export async function holdDatabase<Result>(root: string, path: string, work: () => Promise<Result>): Promise<Answer<Result>> {
  const real = realpathSync(root);
  const file = insideFile(real, new Map(), path);
  if (file.kind === 'absent') return unknown('not-configured', `there is no ${quoteUntrusted(path)}`);
  if (file.kind !== 'file' || file.real !== resolve(real, path))
    return unknown('failed', `${quoteUntrusted(path)} is no file of the checkout, or behind a link`);
  // Not imported: the bundler would put it where the privileged actions load it, too.
  const sqlite = process.getBuiltinModule?.('node:sqlite');
  if (sqlite === undefined) return unknown('unsupported', 'this version of Node has no SQLite');
  let database: DatabaseSync | undefined;
  try {
    database = new sqlite.DatabaseSync(file.real, { timeout: BUSY_MS, allowExtension: false });
    database.exec('PRAGMA trusted_schema = OFF; PRAGMA wal_checkpoint(TRUNCATE); BEGIN IMMEDIATE');
    const log = LOGS.find((suffix) => (lstatSync(`${file.real}${suffix}`, { throwIfNoEntry: false })?.size ?? 0) > 0);
    if (log !== undefined)
      return unknown('failed', `${quoteUntrusted(path)} has a log (${log}) with what is not in it yet: a program still uses it`);
    return known(await work());
  } catch (error) {
    return unknown('failed', `${quoteUntrusted(path)} cannot be held: ${(error as Error).message.slice(0, 200)}`);
  } finally {
    database?.close();
  }
}

/** Whether a log belongs to the database that is there now: SQLite would take it for that of another one put in its place. */
export function hasDatabaseLog(root: string, path: string): boolean {
  return LOGS.some((suffix) => lstatSync(resolve(root, `${path}${suffix}`), { throwIfNoEntry: false }) !== undefined);
}
