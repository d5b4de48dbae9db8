import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
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
 * that holds the working directory. A file that is a link belongs to the checkout that holds the link, not to where it leads:
 * the repository is not trusted, and must not make a command look at, or mend, files elsewhere.
 *
 * @throws UserError for paths that do not exist, or that do not fit together
 */
export function targets(paths: readonly string[], workingDirectory: string): Targets {
  if (paths.length === 0) return { root: rootOf(workingDirectory), only: undefined };
  const found = paths.map((path) => locate(path, workingDirectory));
  const directories = found.filter(({ directory }) => directory);
  const [first] = found;
  if (first === undefined || (directories.length > 0 && found.length > 1))
    throw new UserError('give one directory, or files of one checkout');
  if (first.directory) return { root: realpathSync(first.full), only: undefined };
  const files = found.map(({ full, path }) => {
    const root = checkoutOf(dirname(full));
    return { path, root: realpathSync(root), inside: relative(root, full).split(sep).join('/') };
  });
  const root = files[0]?.root ?? '';
  const other = files.find((file) => file.root !== root);
  if (other !== undefined) throw new UserError(`${other.path} is not in the checkout ${root}; give files of one checkout`);
  return { root, only: new Set(files.map(({ inside }) => inside)) };
}

function locate(path: string, workingDirectory: string): { readonly path: string; readonly full: string; readonly directory: boolean } {
  const full = resolve(workingDirectory, path);
  try {
    const isLink = lstatSync(full).isSymbolicLink();
    return { path, full, directory: isLink ? leadsToDirectory(full) : statSync(full).isDirectory() };
  } catch {
    throw new UserError(`there is no file or directory ${path}`);
  }
}

/** False for a link that leads to nothing or in a circle: the check itself says so. */
function leadsToDirectory(link: string): boolean {
  try {
    return statSync(link).isDirectory();
  } catch {
    return false;
  }
}

/** Without git, the folder that holds the `.github` of a workflow. */
function checkoutOf(folder: string): string {
  const root = rootOf(folder);
  const inside = `${sep}.github${sep}`;
  const at = `${root}${sep}`.lastIndexOf(inside);
  return root === folder && at > 0 && !existsSync(join(root, '.git')) ? root.slice(0, at) : root;
}
