import type { Tree } from '@sar/baseline';
import type { Pace } from '../../../pace.js';

/**
 * The repository's files of sources that are named by package and file (`com/example/Order.java`): the file below whatever folder ends so. Of several,
 * the one that shares the longest beginning with the report's folder is meant, since each module has its own report; of those, one that is not
 * below a folder of tests. Still several: none, for a wrong file is worse than none.
 *
 * @throws TimeIsUp
 */
export async function packagePaths(
  written: readonly string[],
  folder: string,
  tree: Tree,
  pace: Pace,
): Promise<ReadonlyMap<string, string>> {
  const names = new Set(written);
  const baseNames = new Set(written.map((name) => name.slice(name.lastIndexOf('/') + 1)));
  const candidates = new Map<string, string[]>();
  for (const path of tree.list()) {
    if (!baseNames.has(path.slice(path.lastIndexOf('/') + 1))) continue;
    await pace.step();
    for (const end of endsOf(path)) {
      if (!names.has(end)) continue;
      const known = candidates.get(end);
      if (known === undefined) candidates.set(end, [path]);
      else known.push(path);
    }
  }
  const found = new Map<string, string>();
  for (const [name, paths] of candidates) {
    await pace.step();
    const path = only(paths, folder);
    if (path !== undefined) found.set(name, path);
  }
  return found;
}

/** The path, and what is left of it without each of the folders in front. */
function* endsOf(path: string): Generator<string> {
  for (let at = 0; ;) {
    yield path.slice(at);
    const next = path.indexOf('/', at);
    if (next === -1) return;
    at = next + 1;
  }
}

function only(paths: readonly string[], folder: string): string | undefined {
  const shared = paths.map((path) => sharedFolders(path, folder));
  const most = shared.reduce((a, b) => Math.max(a, b), 0);
  const nearest = paths.filter((_, at) => shared[at] === most);
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
