import { randomUUID } from 'node:crypto';
import { linkSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '@sar/baseline';
import { insidePath, makeFolder, refuseLinks } from './state-directory-files.js';

/** What a file system without hard links answers. */
const NO_HARD_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV']);

/**
 * Makes a new file of the checkout, whole: its text is on the disk before it gets its name. Of several that make one of the same name at
 * once, one does it.
 *
 * @returns false when there is something of that name; then nothing was written
 * @throws UserError when the path leads out of the root, is behind a link, or cannot be written
 */
export function createInside(root: string, path: string, text: string): boolean {
  const full = insidePath(root, path, 'written');
  // No name that the repository could have put there before.
  const part = join(dirname(full), `.sar-${randomUUID()}.part`);
  let isMade = false;
  try {
    refuseLinks(root, full, path, 'written');
    makeFolder(root, dirname(full), path);
    isMade = true;
    writeFileSync(part, text, { flag: 'wx' });
    return take(part, full, text);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${path} cannot be written: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
  } finally {
    if (isMade) rmSync(part, { force: true });
  }
}

/** Gives the text its name, unless that is taken: a rename would replace what is there. */
function take(part: string, full: string, text: string): boolean {
  try {
    linkSync(part, full);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (!NO_HARD_LINKS.has(code)) throw error;
  }
  try {
    writeFileSync(full, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
