import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, parse, resolve } from 'node:path';
import { globProblem, isGlob, quoteUntrusted, UserError } from '@sar/baseline';
import { workFiles } from './work-files/work-files.js';

/** A file that a user named, with its text. */
export interface NamedFile {
  /** As the user named it, or, of a glob, from the folder on. */
  readonly path: string;
  readonly text: string;
}

/** What a user may hand over at once. */
export interface NamedFileLimits {
  /** Bytes of all files together. */
  readonly maxBytes: number;
  readonly maxFiles: number;
}

/**
 * The files that names mean: paths and globs, absolute or relative to a folder, each file once, those of a glob in the order of their
 * names. A glob follows no link out of the folder that it begins with.
 *
 * @throws UserError for a name that means nothing, a file that is no text, and more than the limits
 */
export function namedFiles(names: readonly string[], folder: string, { maxBytes, maxFiles }: NamedFileLimits): readonly NamedFile[] {
  const found = new Map<string, NamedFile>();
  let left = maxBytes;
  for (const name of names) {
    for (const { root, path, shown } of isPattern(name) ? matching(name, folder, maxFiles) : [named(name, folder)]) {
      const key = join(root, path);
      if (found.has(key)) continue;
      if (found.size >= maxFiles) throw new UserError(`${quoteUntrusted(name)} means more than ${maxFiles} files; name fewer`);
      const text = read(root, path, shown, left);
      left -= Buffer.byteLength(text);
      found.set(key, { path: shown, text });
    }
  }
  return [...found.values()];
}

/** On Windows a path has backslashes, which escape in globs; here they separate. */
function isPattern(name: string): boolean {
  return isGlob(name.replaceAll('\\', '/'));
}

interface Place {
  /** Real path of the folder that nothing leads out of. */
  readonly root: string;
  readonly path: string;
  readonly shown: string;
}

function named(name: string, folder: string): Place {
  const path = resolve(folder, name);
  return { root: realFolder(dirname(path), name), path: basename(path), shown: name };
}

function matching(glob: string, folder: string, limit: number): readonly Place[] {
  const problem = globProblem(glob);
  if (problem !== undefined) throw new UserError(`the glob ${quoteUntrusted(glob)}: ${problem}`);
  const segments = glob.replaceAll('\\', '/').split('/');
  const wild = segments.findIndex((segment) => isGlob(segment));
  const start = segments.slice(0, wild).join('/');
  const base = isAbsolute(glob) ? resolve(parse(glob).root, start) : resolve(folder, start);
  const root = realFolder(base, glob);
  const { paths } = workFiles(root).find([segments.slice(wild).join('/')], limit + 1);
  if (paths.length === 0) throw new UserError(`no file matches ${quoteUntrusted(glob)}`);
  return paths.map((path) => ({ root, path, shown: start === '' ? path : `${start}/${path}` }));
}

function realFolder(folder: string, name: string): string {
  try {
    return realpathSync(folder);
  } catch (error) {
    throw new UserError(`${quoteUntrusted(name)} cannot be read: ${(error as NodeJS.ErrnoException).code ?? 'its folder is not there'}`);
  }
}

function read(root: string, path: string, shown: string, maxBytes: number): string {
  const content = workFiles(root).read(path, maxBytes);
  if (content.kind === 'text') return content.text;
  const why = {
    absent: 'it is not there',
    outside: 'it leads out of its folder or into .git',
    binary: 'it is no text',
    'too-large': 'the files are too large together',
  };
  throw new UserError(`${quoteUntrusted(shown)} cannot be read: ${content.kind === 'unreadable' ? content.reason : why[content.kind]}`);
}
