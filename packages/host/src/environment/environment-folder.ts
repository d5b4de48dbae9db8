import { lstatSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { UserError } from '@sar/baseline';
import { refuseLinks } from '../state-directory-files.js';

/** The file in an environment that says where it was made: one line with the path. */
const MARKER = '.sar-environment';
const MAX_TEXT = 65_536;

/** The folder of a Python environment in the checkout. */
export interface EnvironmentFolder {
  /** Whether `pyvenv.cfg` is there and its `home` is a folder, and where the marker says that it was made. */
  read(): { readonly hasHome: boolean; readonly markedPath: string | undefined };
  /** Whether a link lies in its place, as an archive can put one there. */
  isLink(): boolean;
  /** Writes the marker; without a folder it does nothing. */
  mark(): void;
  /**
   * Removes the folder with all that is in it, or the link in its place.
   *
   * @throws UserError when it cannot be removed, or is behind a link by now: what is there is somebody else's
   */
  remove(): void;
}

/**
 * The folder of an environment.
 *
 * @param root the checkout
 * @param path absolute, inside it
 * @throws UserError when it is not inside, or behind a link: what is restored or removed there would be somewhere else
 */
export function environmentFolder(root: string, path: string): EnvironmentFolder {
  const real = realpathSync(root);
  const name = relative(resolve(root), resolve(path));
  const full = resolve(real, name);
  if (name === '' || name.startsWith('..') || full === real)
    throw new UserError('the input "environment" names no folder inside the checkout: an environment is removed when it cannot be trusted');
  refuseLinks(real, full, name, 'written');
  return {
    read: () => {
      const home = /^home[ \t]*=[ \t]*(.+?)[ \t]*$/m.exec(textOf(join(full, 'pyvenv.cfg')))?.[1];
      return { hasHome: home !== undefined && isFolder(home), markedPath: /^(.+)\n$/.exec(textOf(join(full, MARKER)))?.[1] };
    },
    isLink: () => lstatSync(full, { throwIfNoEntry: false })?.isSymbolicLink() === true,
    mark: () => {
      if (isFolder(full)) writeFileSync(join(full, MARKER), `${path}\n`);
    },
    remove: () => {
      refuseLinks(real, dirname(full), name, 'removed');
      try {
        rmSync(full, { recursive: true, force: true, maxRetries: 3 });
      } catch (error) {
        throw new UserError(`${name} cannot be trusted and cannot be removed: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
      }
    },
  };
}

/** Text of a small file; empty when it is none. */
function textOf(path: string): string {
  try {
    const facts = statSync(path);
    return facts.isFile() && facts.size <= MAX_TEXT ? readFileSync(path, 'utf8') : '';
  } catch {
    return '';
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
