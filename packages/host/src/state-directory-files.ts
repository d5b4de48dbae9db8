import { randomUUID } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { UserError, type StateChange } from '@sar/baseline';

/**
 * Writes a file of the checkout whole: to a neighbour first, then renamed.
 *
 * @throws UserError when the path leads out of the root, or cannot be written
 */
export function writeInside(root: string, path: string, text: string): void {
  applyInside(root, new Map([[path, text]]));
}

/**
 * Removes a file of the checkout; one that is not there is none to remove.
 *
 * @throws UserError when the path leads out of the root, is behind a link, or cannot be removed
 */
export function removeInside(root: string, path: string): void {
  applyInside(root, new Map([[path, null]]));
}

/**
 * Writes and removes files of the checkout together. Every new text is on the disk before the first name changes, so that a full
 * disk or a path that is refused leaves all files as they were.
 *
 * @throws UserError as `writeInside` and `removeInside` do
 */
export function applyInside(root: string, change: StateChange): void {
  const writes = [...change].flatMap(([path, text]) => (text === null ? [] : [{ path, text, full: insidePath(root, path, 'written') }]));
  const removals = [...change].flatMap(([path, text]) => (text === null ? [{ path, full: insidePath(root, path, 'removed') }] : []));
  for (const { path, full } of removals) translated(path, 'removed', () => refuseLinks(root, full, path, 'removed'));
  const parts: { readonly path: string; readonly part: string; readonly full: string }[] = [];
  try {
    for (const { path, text, full } of writes) {
      translated(path, 'written', () => {
        refuseLinks(root, full, path, 'written');
        makeFolder(root, dirname(full), path);
        // No name that the repository could have put there before, as a link to somewhere else.
        const part = join(dirname(full), `.sar-${randomUUID()}.part`);
        parts.push({ path, part, full });
        writeFileSync(part, text, { flag: 'wx' });
        const before = lstatSync(full, { throwIfNoEntry: false });
        if (before?.isDirectory() === true) throw new UserError(`${path} cannot be written: EISDIR`);
        if (before !== undefined) chmodSync(part, before.mode);
      });
    }
    for (const { path, part, full } of parts) translated(path, 'written', () => renameSync(part, full));
  } finally {
    for (const { part } of parts) rmSync(part, { force: true });
  }
  for (const { path, full } of removals) translated(path, 'removed', () => rmSync(full, { force: true }));
}

/**
 * Makes a folder of the checkout, and those above it.
 *
 * @returns the topmost folder that was made; undefined when all were there
 * @throws UserError when it is behind a link that leads out of the root
 */
export function makeFolder(root: string, folder: string, path: string): string | undefined {
  const made = mkdirSync(folder, { recursive: true });
  const real = realpathSync(folder);
  if (real !== root && !real.startsWith(root + sep))
    throw new UserError(`${path} is behind a link that leads out of ${root}; nothing was written`);
  return made;
}

/** A link on the way could lead anywhere, and could be changed between the look and the write. */
export function refuseLinks(root: string, full: string, path: string, done: 'written' | 'removed'): void {
  for (let at = full; at.length > root.length; at = dirname(at)) {
    if (lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink() === true)
      throw new UserError(`${path} is behind a link; nothing was ${done}`);
  }
}

/** The absolute form of a path of the checkout. */
export function insidePath(root: string, path: string, done: 'written' | 'removed'): string {
  const full = resolve(root, path);
  if (!full.startsWith(root + sep)) throw new UserError(`${path} leads out of ${root}; nothing was ${done}`);
  return full;
}

function translated(path: string, done: 'written' | 'removed', act: () => void): void {
  try {
    act();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${path} cannot be ${done}: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
  }
}
