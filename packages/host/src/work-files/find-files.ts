import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compileGlob, isGlob, type FoundFiles } from '@sar/baseline';
import type { RealFolders } from '../inside-file.js';
import { insideWorkTree } from './inside-work-tree.js';

/** Folders that only a glob which begins with their path enters: what a package manager or a tool fills. `.git` none enters. */
const NOT_ENTERED = new Set([
  '.git',
  'node_modules',
  '.venv',
  'venv',
  '.tox',
  '.nox',
  '__pycache__',
  '.mypy_cache',
  '.ruff_cache',
  '.pytest_cache',
]);
/** Most entries of folders that one search looks at. */
const MAX_ENTRIES = 1_000_000;

/** Searches the work tree; a folder is listed once for all searches. */
export function fileFinder(root: string, folders: RealFolders): (globs: readonly string[], limit?: number) => FoundFiles {
  const listed = new Map<string, Listing>();
  return (globs, limit = 1000) => {
    const found = new Set<string>();
    let cut = false;
    for (const glob of new Set(globs)) {
      if (!isGlob(glob)) {
        if (insideWorkTree(root, folders, glob).kind === 'file') found.add(glob);
        continue;
      }
      const start = startOf(glob);
      let listing = listed.get(start);
      if (listing === undefined) listed.set(start, (listing = walk(root, folders, start)));
      cut ||= listing.cut;
      const { matches } = compileGlob(glob);
      for (const path of listing.paths) if (matches(path)) found.add(path);
    }
    const paths = [...found].toSorted();
    return { paths: paths.slice(0, limit), cut: cut || paths.length > limit };
  };
}

interface Listing {
  readonly paths: readonly string[];
  readonly cut: boolean;
}

/** The folder that every match of a glob is in: its first segments, up to one with a wildcard. */
function startOf(glob: string): string {
  const segments = glob.split('/').slice(0, -1);
  const wild = segments.findIndex((segment) => isGlob(segment));
  const start = wild === -1 ? segments : segments.slice(0, wild);
  return start.includes('..') ? '' : start.filter((segment) => segment !== '' && segment !== '.').join('/');
}

/** Every file below a folder. Links to folders are not followed: they may lead in circles or out. */
function walk(root: string, folders: RealFolders, start: string): Listing {
  const paths: string[] = [];
  const top = start === '' ? { kind: 'folder' as const, real: root } : insideWorkTree(root, folders, start);
  if (top.kind !== 'folder' || (start !== '' && top.real !== join(root, start))) return { paths, cut: false };
  const pending = [start];
  let seen = 0;
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of entriesOf(join(root, folder))) {
      seen += 1;
      if (seen > MAX_ENTRIES) return { paths, cut: true };
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!NOT_ENTERED.has(entry.name)) pending.push(path);
      } else if (entry.isFile()) paths.push(path);
      else if (entry.isSymbolicLink() && insideWorkTree(root, folders, path).kind === 'file') paths.push(path);
    }
  }
  return { paths, cut: false };
}

/** The entries of a folder; none when it cannot be listed, so that one folder does not hide the others. */
function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
