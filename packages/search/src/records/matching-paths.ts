import { compileGlob } from '@sar/baseline';
import type { SensorInput } from '../sensor.js';

/** The tracked files that one of the globs matches, in the order of the tree. */
export async function matchingPaths({ tree, pace }: SensorInput, globs: readonly string[]): Promise<readonly string[]> {
  // Most globs look at the base name alone, which is shorter than the path and comes again and again.
  const isByName = (glob: string) => /^\*\*\/[^/]+$/.test(glob);
  const byName = globs.filter(isByName).map((glob) => compileGlob(glob.slice('**/'.length)));
  const byPath = globs.filter((glob) => !isByName(glob)).map((glob) => compileGlob(glob));
  const names = new Map<string, boolean>();
  const found: string[] = [];
  for (const path of tree.list()) {
    await pace.step();
    const base = path.slice(path.lastIndexOf('/') + 1);
    let isNamed = names.get(base);
    if (isNamed === undefined) names.set(base, (isNamed = byName.some((glob) => glob.matches(base))));
    if (isNamed || byPath.some((glob) => glob.matches(path))) found.push(path);
  }
  return found;
}
