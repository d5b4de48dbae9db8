import type { Sighting } from '@sar/report';

/** Folders whose files are copies, test data or built: they tell nothing about what the repository is made of. */
const NOT_OWN =
  /(?:^|\/)(?:node_modules|vendor|third[_-]party|testdata|test-data|test_data|__fixtures__|fixtures?|\.yarn|dist|site-packages)\//;

/** Most sightings of one kind that are kept. */
const MAX_SIGHTINGS = 50;

/** True for a file that people of the repository wrote, as far as its path tells. */
export function isOwn(path: string): boolean {
  return !NOT_OWN.test(path);
}

/**
 * Counts files by a name that each of them stands for, the most frequent first; equal ones by name.
 *
 * @param paths sorted
 * @param nameOf undefined for a file that stands for nothing
 */
export function countByName(paths: readonly string[], nameOf: (path: string) => string | undefined): readonly Sighting[] {
  const found = new Map<string, { count: number; readonly path: string }>();
  for (const path of paths) {
    const name = isOwn(path) ? nameOf(path) : undefined;
    if (name === undefined) continue;
    const known = found.get(name);
    if (known === undefined) found.set(name, { count: 1, path });
    else known.count += 1;
  }
  return [...found]
    .map(([name, { count, path }]) => ({ name, count, path }))
    .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, MAX_SIGHTINGS);
}
