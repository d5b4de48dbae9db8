import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError, type FileContent, type Tree } from '@sar/baseline';
import { pathsOfIndex } from './git-index.js';
import { insideFile, type RealFolders } from './inside-file.js';
import { runGit } from './run-git.js';

const DEFAULT_MAX_BYTES = 524_288;
/** Most files that are listed; a checkout beyond it is refused rather than half read. */
const MAX_FILES = 2_000_000;
const NEVER_WALKED = new Set(['.git', 'node_modules']);

/**
 * The files of a checkout: what git tracks and what is new in `.github`, or without git every file outside `.git` and `node_modules`.
 *
 * @param directory root of the checkout
 * @throws UserError when the directory does not exist
 */
export function checkoutTree(directory: string): Tree & { readonly root: string } {
  const root = realRoot(directory);
  let files: readonly string[] | undefined;
  const folders: RealFolders = new Map();
  const list = () => (files ??= (listWithGit(root) ?? walk(root)).toSorted());
  return {
    root,
    list,
    has: (path) => isListed(list(), path),
    read: (path, maxBytes = DEFAULT_MAX_BYTES) => read(root, folders, path, maxBytes),
  };
}

/** Looks a path up in a sorted list; a set of all paths takes longer to make than all questions together. */
function isListed(sorted: readonly string[], path: string): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < path) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === path;
}

function realRoot(directory: string): string {
  try {
    const root = realpathSync(resolve(directory));
    if (statSync(root).isDirectory()) return root;
  } catch {
    // Falls through to the error below: a missing directory and a file get the same advice.
  }
  throw new UserError(`${directory} is no directory; give the root of a checkout`);
}

/**
 * What git tracks, which is what a run of the workflows sees, and new files in `.github`, so that a workflow can be checked
 * before it is committed. Looking for new files everywhere takes longer than the whole check. Undefined when the directory is no
 * git work tree or git is not installed.
 */
function listWithGit(root: string): readonly string[] | undefined {
  if (!existsSync(join(root, '.git'))) return undefined;
  const tracked = listIndex(root) ?? listFiles(root, ['--cached', '--deduplicate']);
  if (tracked === undefined || !holdsOthers(root, tracked)) return tracked;
  const added = listFiles(root, ['--others', '--exclude-standard', '--', '.github']);
  return added === undefined ? undefined : [...tracked, ...added];
}

/** Reads the index itself, which takes a fifth of the time of starting git; undefined where only git knows which index counts. */
function listIndex(root: string): readonly string[] | undefined {
  try {
    if (/objectformat/i.test(readFileSync(join(root, '.git/config'), 'utf8'))) return undefined;
    return pathsOfIndex(readFileSync(join(root, '.git/index')));
  } catch {
    return undefined;
  }
}

/** Whether `.github` may hold files that are not tracked; whether git ignores them, git has to tell. */
function holdsOthers(root: string, tracked: readonly string[]): boolean {
  const known = new Set(tracked.filter((path) => path.startsWith('.github/')));
  const hasOther = (folder: string): boolean =>
    readdirSync(join(root, folder), { withFileTypes: true }).some((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? hasOther(path) : !known.has(path);
    });
  try {
    // A link is a file to git, wherever it leads.
    return lstatSync(join(root, '.github'), { throwIfNoEntry: false })?.isDirectory() === true && hasOther('.github');
  } catch {
    return true;
  }
}

function listFiles(root: string, what: readonly string[]): readonly string[] | undefined {
  const git = runGit(root, ['ls-files', '-z', ...what]);
  return git.ok ? git.text.split('\0').filter((path) => path !== '') : undefined;
}

function walk(root: string): readonly string[] {
  const found: string[] = [];
  const pending = [''];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of entriesOf(join(root, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      // Links to directories are not followed: they may lead in circles or outside.
      if (entry.isDirectory()) {
        if (!NEVER_WALKED.has(entry.name)) pending.push(path);
      } else if (entry.isFile() || entry.isSymbolicLink()) found.push(path);
      if (found.length > MAX_FILES) throw new UserError(`${root} holds more than ${MAX_FILES} files; give a checkout's root`);
    }
  }
  return found;
}

/** The entries of a folder; none when it cannot be listed, so that one folder does not hide the others. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function read(root: string, folders: RealFolders, path: string, maxBytes: number): FileContent {
  const file = insideFile(root, folders, path);
  if (file.kind === 'folder') return { kind: 'unreadable', reason: 'not a file' };
  if (file.kind !== 'file') return file;
  const { size } = file.stat;
  if (size > maxBytes) return { kind: 'too-large', sizeBytes: size };
  try {
    const text = readFileSync(file.real, 'utf8');
    return text.includes('\0') ? { kind: 'binary', sizeBytes: size } : { kind: 'text', text, sizeBytes: size };
  } catch (error) {
    return { kind: 'unreadable', reason: (error as NodeJS.ErrnoException).code ?? 'error' };
  }
}
