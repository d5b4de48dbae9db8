import { realpathSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { UserError } from '@sar/baseline';
import { rootOf } from './git-facts.js';

/** What the paths of a command line mean: the checkout, and the files in it that are asked for. */
export interface Targets {
  readonly root: string;
  /** Undefined when the whole checkout is asked for. Relative to the root, with `/`. */
  readonly only: ReadonlySet<string> | undefined;
}

/**
 * One directory is a checkout to look at; files are looked at alone, in the checkout that holds them. No path is the checkout
 * that holds the working directory.
 *
 * @throws UserError for paths that do not exist, or that do not fit together
 */
export function targets(paths: readonly string[], workingDirectory: string): Targets {
  if (paths.length === 0) return { root: rootOf(workingDirectory), only: undefined };
  const found = paths.map((path) => locate(path, workingDirectory));
  const directories = found.filter(({ directory }) => directory);
  const [first] = found;
  if (first === undefined || (directories.length > 0 && found.length > 1)) throw new UserError('give one directory, or files of one checkout');
  if (first.directory) return { root: first.full, only: undefined };
  const root = rootOf(dirname(first.full));
  const only = found.map(({ full, path }) => {
    if (!full.startsWith(root + sep)) throw new UserError(`${path} is not in the checkout ${root}; give files of one checkout`);
    return relative(root, full).split(sep).join('/');
  });
  return { root, only: new Set(only) };
}

function locate(path: string, workingDirectory: string): { readonly path: string; readonly full: string; readonly directory: boolean } {
  const full = resolve(workingDirectory, path);
  try {
    const real = realpathSync(full);
    return { path, full: real, directory: statSync(real).isDirectory() };
  } catch {
    throw new UserError(`there is no file or directory ${path}`);
  }
}
