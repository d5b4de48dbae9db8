import { randomUUID } from 'node:crypto';
import { copyFile, lstat, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '@sar/baseline';
import { insidePath, makeFolder, refuseLinks } from '../state-directory-files.js';
import { isOfGit } from '../work-files/inside-work-tree.js';

/**
 * Puts a database that was stored into the checkout too, whole or not at all, so that what searches there finds what its home holds now.
 *
 * @returns why the one in the checkout was left; undefined when it is there
 */
export async function placeInCheckout(root: string, path: string, from: string): Promise<string | undefined> {
  const why = await put(root, path, from, true);
  return why === undefined ? undefined : `the one in the checkout was left: ${why}`;
}

/**
 * Puts a database into the checkout, whole or not at all, where nothing is at its path.
 *
 * @returns why it was not put there; undefined when it is there
 */
export async function addToCheckout(root: string, path: string, from: string): Promise<string | undefined> {
  return put(root, path, from, false);
}

/** Whether anything is at a path of the checkout: a file, a folder, or a link, wherever it leads. */
export async function isInCheckout(root: string, path: string): Promise<boolean> {
  return (await lstat(resolve(root, path)).catch(() => undefined)) !== undefined;
}

async function put(root: string, path: string, from: string, replaces: boolean): Promise<string | undefined> {
  let part: string | undefined;
  try {
    const full = insidePath(root, path, 'written');
    for (const suffix of ['-wal', '-journal']) {
      const beside = await lstat(`${full}${suffix}`).catch(() => undefined);
      // SQLite would take it for the log of the new one.
      if (beside !== undefined) return `${path}${suffix} belongs to it`;
    }
    refuseLinks(root, full, path, 'written');
    // What lies there decides which programs git runs.
    if (isOfGit(root, full)) return `${path} belongs to git`;
    makeFolder(root, dirname(full), path);
    part = join(dirname(full), `.sar-${randomUUID()}.part`);
    await copyFile(from, part);
    if (!replaces && (await isInCheckout(root, path))) return `something is at ${path} already`;
    await rename(part, full);
    return undefined;
  } catch (error) {
    return error instanceof UserError ? error.message : String((error as NodeJS.ErrnoException).code ?? error);
  } finally {
    if (part !== undefined) await rm(part, { force: true });
  }
}
