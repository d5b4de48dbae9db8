import { randomUUID } from 'node:crypto';
import { copyFile, lstat, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '@sar/baseline';
import { insidePath, makeFolder, refuseLinks } from '../state-directory-files.js';

/**
 * Puts a database that was stored into the checkout too, whole or not at all, so that what searches there finds what its home holds now.
 *
 * @returns why it was left; undefined when it is there
 */
export async function placeInCheckout(root: string, path: string, from: string): Promise<string | undefined> {
  let part: string | undefined;
  try {
    const full = insidePath(root, path, 'written');
    for (const suffix of ['-wal', '-journal']) {
      const beside = await lstat(`${full}${suffix}`).catch(() => undefined);
      // SQLite would take it for the log of the new one.
      if (beside !== undefined) return `the one in the checkout was left: ${path}${suffix} belongs to it`;
    }
    refuseLinks(root, full, path, 'written');
    makeFolder(root, dirname(full), path);
    part = join(dirname(full), `.sar-${randomUUID()}.part`);
    await copyFile(from, part);
    await rename(part, full);
    return undefined;
  } catch (error) {
    const why = error instanceof UserError ? error.message : String((error as NodeJS.ErrnoException).code ?? error);
    return `the one in the checkout was left: ${why}`;
  } finally {
    if (part !== undefined) await rm(part, { force: true });
  }
}
