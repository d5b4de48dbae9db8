import { rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '@sar/baseline';
import { insidePath, makeFolder, refuseLinks } from './state-directory-files.js';

/**
 * Makes a new file of the checkout. Of several that make one of the same name at once, one does it.
 *
 * @returns false when there is something of that name; then nothing was written
 * @throws UserError when the path leads out of the root, is behind a link, or cannot be written
 */
export function createInside(root: string, path: string, text: string): boolean {
  const full = insidePath(root, path, 'written');
  let isMade = false;
  try {
    refuseLinks(root, full, path, 'written');
    makeFolder(root, dirname(full), path);
    writeFileSync(full, '', { flag: 'wx' });
    isMade = true;
    writeFileSync(full, text);
    return true;
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { code = String(error) } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && !isMade) return false;
    if (isMade) rmSync(full, { force: true });
    throw new UserError(`${path} cannot be written: ${code}`);
  }
}
