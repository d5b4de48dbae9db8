import type { Tree } from '@sar/baseline';

/** What a repository has at a path, and where a file of a name is. */
export interface RepositoryNames {
  /** True for a tracked file and for a folder that holds one. */
  has(path: string): boolean;
  isFile(path: string): boolean;
  isFolder(path: string): boolean;
  /** The only file with the base name of a path, or with the longest end of it that only one file has; undefined when there are none or several. */
  movedTo(path: string): string | undefined;
  /** True when the path of a file or folder ends with this one, at a slash. */
  endsWith(path: string): boolean;
}

/** The names of the files that git tracks and of their folders. */
export function repositoryNames(tree: Tree): RepositoryNames {
  const files = new Set(tree.list());
  const folders = new Set<string>();
  const byName = new Map<string, string[]>();
  const foldersByName = new Map<string, string[]>();
  for (const path of files) {
    for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
      const folder = path.slice(0, cut);
      if (folders.has(folder)) break;
      folders.add(folder);
      push(foldersByName, baseName(folder), folder);
    }
    push(byName, baseName(path), path);
  }
  const named = (base: string) => byName.get(base) ?? [];
  return {
    has: (path) => files.has(path) || folders.has(path),
    isFile: (path) => files.has(path),
    isFolder: (path) => folders.has(path),
    endsWith: (path) => {
      const end = `/${path}`;
      if (named(baseName(path)).some((each) => each === path || each.endsWith(end))) return true;
      return (foldersByName.get(baseName(path)) ?? []).some((each) => each === path || each.endsWith(end));
    },
    movedTo: (path) => {
      const same = named(baseName(path));
      if (same.length === 1) return same[0];
      const parts = path.split('/');
      for (let skip = 1; skip < parts.length - 1; skip++) {
        const end = `/${parts.slice(skip).join('/')}`;
        const ending = same.filter((each) => each.endsWith(end));
        if (ending.length === 1) return ending[0];
      }
      return undefined;
    },
  };
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function push(map: Map<string, string[]>, name: string, path: string): void {
  const same = map.get(name);
  if (same === undefined) map.set(name, [path]);
  else same.push(path);
}
