import type { Tree } from '@sar/baseline';

/** Turns the path that a tool wrote into its report into one of the repository's. */
export type RepositoryPath = (written: string) => string | undefined;

/** Longest path that is looked at, in characters: longer than any system allows. */
const MAX_PATH = 4096;
/** Folders that are tried from the front of an absolute path: more than any machine has above a checkout. */
const MAX_DEPTH = 40;
/** Most paths whose place is remembered: a hostile report names more than memory holds. */
const MAX_KNOWN = 200_000;

/**
 * Tools write paths that are relative to where they ran, absolute on another machine, or `file:` addresses. A path is the repository's file of that name; else
 * that below the report's own folder, or below `base`; else, of an absolute one, the longest end that is a file of the repository. Undefined when none is.
 *
 * @param folders folders that relative paths may be relative to, such as the report's and a `<source>` of Cobertura, from the root
 */
export function repositoryPaths(tree: Tree, folders: readonly string[] = []): RepositoryPath {
  const known = new Map<string, string | undefined>();
  return (written) => {
    if (known.has(written)) return known.get(written);
    const path = find(written);
    if (known.size < MAX_KNOWN) known.set(written, path);
    return path;
  };

  function find(written: string): string | undefined {
    if (written.length > MAX_PATH) return undefined;
    const slashes = written.replaceAll('\\', '/');
    const path = slashes.replace(/^file:(?:\/\/[^/]*)?/i, '');
    const decoded = withoutPercent(path);
    // Addresses have percent signs for what is no letter; a relative one cannot be told from a path, so both are tried.
    const asWritten = place(path);
    if (asWritten !== undefined || decoded === undefined || decoded === path) return asWritten;
    return place(decoded);
  }

  function place(path: string): string | undefined {
    const isAbsolute = path.startsWith('/') || /^[A-Za-z]:\//.test(path);
    if (!isAbsolute) {
      for (const folder of ['', ...folders]) {
        const inside = normal(folder === '' ? path : `${folder}/${path}`);
        if (inside !== undefined && tree.has(inside)) return inside;
      }
      return undefined;
    }
    const relative = normal(path.replace(/^(?:[A-Za-z]:)?\/+/, ''));
    if (relative === undefined) return undefined;
    const parts = relative.split('/');
    for (let skip = 0; skip < Math.min(parts.length, MAX_DEPTH); skip++) {
      const end = parts.slice(skip).join('/');
      if (tree.has(end)) return end;
    }
    return undefined;
  }
}

/** The text of an address; undefined for one that is no UTF-8. */
function withoutPercent(path: string): string | undefined {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Without `.` and `..`; undefined when it leads out. */
function normal(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}
