import { randomUUID } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { UserError, type StateStore, type Tree } from '@sar/baseline';

/**
 * The state directory of a checkout. Nothing is created before something is written, and a directory that is a link out of the
 * checkout is refused: the repository is not trusted.
 *
 * @param directory relative to the root, e.g. `.sar`
 */
export function stateDirectory(tree: Tree & { readonly root: string }, directory: string): StateStore {
  return {
    place: directory,
    read: (path) => {
      const content = tree.read(`${directory}/${path}`, 16 * 1024 * 1024);
      if (content.kind === 'text') return content.text;
      if (content.kind === 'absent') return undefined;
      throw new UserError(`${directory}/${path} cannot be read: ${content.kind === 'unreadable' ? content.reason : content.kind}`);
    },
    write: (path, text) => writeInside(tree.root, `${directory}/${path}`, text),
  };
}

/**
 * Writes a file of the checkout whole: to a neighbour first, then renamed.
 *
 * @throws UserError when the path leads out of the root, or cannot be written
 */
export function writeInside(root: string, path: string, text: string): void {
  const full = resolve(root, path);
  const folder = dirname(full);
  if (!full.startsWith(root + sep)) throw new UserError(`${path} leads out of ${root}; nothing was written`);
  // No name that the repository could have put there before, as a link to somewhere else.
  const part = join(folder, `.sar-${randomUUID()}.part`);
  let begun = false;
  try {
    refuseLinks(root, full, path);
    mkdirSync(folder, { recursive: true });
    const real = realpathSync(folder);
    if (real !== root && !real.startsWith(root + sep))
      throw new UserError(`${path} is behind a link that leads out of ${root}; nothing was written`);
    begun = true;
    writeFileSync(part, text, { flag: 'wx' });
    const before = lstatSync(full, { throwIfNoEntry: false });
    if (before !== undefined) chmodSync(part, before.mode);
    renameSync(part, full);
  } catch (error) {
    if (begun) rmSync(part, { force: true });
    if (error instanceof UserError) throw error;
    throw new UserError(`${path} cannot be written: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
  }
}

/** A link on the way could lead anywhere, and could be changed between the look and the write. */
function refuseLinks(root: string, full: string, path: string): void {
  for (let at = full; at.length > root.length; at = dirname(at)) {
    if (lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink() === true)
      throw new UserError(`${path} is behind a link; nothing was written`);
  }
}
