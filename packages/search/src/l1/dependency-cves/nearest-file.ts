import type { Tree } from '@sar/baseline';

/** The first of the named files in a folder or the nearest folder above it; else the only one of the repository. Undefined when there is none, or several. */
export function nearestFile(tree: Tree, folder: string, names: readonly string[]): string | undefined {
  for (let at = folder; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
    for (const name of names) {
      const path = at === '' ? name : `${at}/${name}`;
      if (tree.has(path)) return path;
    }
    if (at === '') break;
  }
  for (const name of names) {
    const [only, ...others] = tree.list().filter((path) => path.endsWith(`/${name}`) && !path.includes('node_modules/'));
    if (only !== undefined && others.length === 0) return only;
  }
  return undefined;
}
