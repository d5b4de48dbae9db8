import { randomUUID } from 'node:crypto';
import { linkSync, lstatSync, readFileSync, renameSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '@sar/baseline';
import { insidePath, makeFolder, refuseLinks } from './state-directory-files.js';

/** A lock is held for milliseconds; one that is older than this was left behind by a process that ended. */
const STALE_MS = 30_000;
/** The lock's own text is shorter. */
const MAX_LOCK_BYTES = 500;

/** A lock that is held. */
export interface Lock {
  /** False when somebody else took it for left behind, for example while this process was suspended. */
  isHeld(): boolean;
  /** Removes the lock. Folders that were made for it are removed too, where they are still empty. */
  release(): void;
}

/**
 * Tries once to lock a folder of the checkout, by a file `.lock` that only one process can create. It holds the process's id and
 * the time, for people; a lock that was left behind is removed.
 *
 * @param now milliseconds since 1970
 * @returns the lock, or who holds it
 * @throws UserError when the folder cannot be written, or something else has the lock's name
 */
export function tryLock(root: string, folder: string, now: number): Lock | { readonly heldBy: string } {
  const path = `${folder}/.lock`;
  const file = insidePath(root, path, 'written');
  const own = JSON.stringify({ pid: process.pid, at: new Date(now).toISOString(), token: randomUUID() });
  try {
    refuseLinks(root, file, path, 'written');
    const made = makeFolder(root, dirname(file), path);
    if (create(file, own)) return heldLock(file, own, made);
    const holder = readLock(file, path);
    if (holder === undefined) return { heldBy: `${path} was just released` };
    if (Math.abs(now - holder.since) <= STALE_MS) return { heldBy: holder.text };
    breakLock(file, holder.text);
    return { heldBy: `${path} was left behind and is removed` };
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${path} cannot be written: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
  }
}

function create(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // A folder that another process made for its lock, and removed again since.
    if (code === 'EEXIST' || code === 'ENOENT') return false;
    throw error;
  }
}

function heldLock(file: string, own: string, made: string | undefined): Lock {
  const isHeld = () => textOf(file) === own;
  return {
    isHeld,
    release: () => {
      if (isHeld()) rmSync(file, { force: true });
      if (made !== undefined) removeEmpty(dirname(file), made);
    },
  };
}

function removeEmpty(folder: string, topmost: string): void {
  try {
    for (let at = folder; at.length >= topmost.length; at = dirname(at)) rmdirSync(at);
  } catch {
    // Not empty: something was written, here or by another process.
  }
}

function readLock(file: string, path: string): { readonly text: string; readonly since: number } | undefined {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  if (!stat.isFile()) throw new UserError(`${path} is no file; remove it`);
  const text = stat.size > MAX_LOCK_BYTES ? '' : (textOf(file) ?? '');
  const at = Date.parse(/"at":"([^"]{1,40})"/.exec(text)?.[1] ?? '');
  // Without a time in it, a lock is being written right now, or was never one of ours.
  return { text, since: Number.isNaN(at) ? stat.mtimeMs : at };
}

/**
 * Takes a lock that was left behind out of the way. Two processes may see the same old lock, and the slower one could take the
 * quicker one's new lock: it is moved first, looked at, and put back when it is not the old one.
 */
function breakLock(file: string, stale: string): void {
  const aside = join(dirname(file), `.lock-${randomUUID()}`);
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  try {
    const text = textOf(aside);
    if (text !== stale && text !== undefined && text.length <= MAX_LOCK_BYTES) linkSync(aside, file);
  } catch {
    // Somebody locked meanwhile: the owner of the lock that was moved sees that it is no longer held.
  } finally {
    rmSync(aside, { force: true });
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
