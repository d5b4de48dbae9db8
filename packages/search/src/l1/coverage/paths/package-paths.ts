import type { Tree } from '@sar/baseline';

/**
 * The repository's files of sources that are named by package and file (`com/example/Order.java`): the file below whatever folder ends so. Of several,
 * the one that shares the longest beginning with the report's folder is meant, since each module has its own report; of those, one that is not
 * below a folder of tests. Still several: none, for a wrong file is worse than none.
 */
export function packagePaths(written: readonly string[], folder: string, tree: Tree): ReadonlyMap<string, string> {
  const wanted = new Map<string, string[]>();
  for (const name of written) {
    const key = baseName(name);
    wanted.set(key, [...(wanted.get(key) ?? []), name]);
  }
  const candidates = new Map<string, string[]>();
  for (const path of tree.list()) {
    for (const name of wanted.get(baseName(path)) ?? [])
      if (path === name || path.endsWith(`/${name}`)) candidates.set(name, [...(candidates.get(name) ?? []), path]);
  }
  const found = new Map<string, string>();
  for (const [name, paths] of candidates) {
    const path = only(paths, folder);
    if (path !== undefined) found.set(name, path);
  }
  return found;
}

function only(paths: readonly string[], folder: string): string | undefined {
  const shared = paths.map((path) => sharedFolders(path, folder));
  const nearest = paths.filter((_, at) => shared[at] === Math.max(...shared));
  const products = nearest.filter((path) => !/(?:^|\/)(?:test|tests|androidTest|testFixtures)\//.test(path));
  const left = products.length > 0 ? products : nearest;
  return left.length === 1 ? left[0] : undefined;
}

function sharedFolders(path: string, folder: string): number {
  const own = path.split('/');
  const other = folder === '' ? [] : folder.split('/');
  const differs = other.findIndex((part, at) => own[at] !== part);
  return differs === -1 ? other.length : differs;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
