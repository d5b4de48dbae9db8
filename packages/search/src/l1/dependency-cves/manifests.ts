import type { Tree } from '@sar/baseline';
import { manifestKind } from './manifest-kinds.js';
import { keyLines, packageLines } from './package-lines.js';
import { remembered } from '../remembered.js';

/** Folders whose manifests are not the repository's own. */
const FOREIGN = /(?:^|\/)(?:node_modules|vendor|third_party|fixtures?|testdata|test-data|__fixtures__|examples?|templates?)\//;

/** Largest manifest that is read, in bytes; most manifests of one ecosystem that are searched; most characters of all that are read. */
const MAX_BYTES = 16 * 1_048_576;
const MAX_FILES = 300;
const MAX_CHARACTERS = 64 * 1_048_576;

/** Where the repository names its packages. */
export interface Manifests {
  /** Whether there is any file that names packages. */
  readonly isEmpty: boolean;
  /** The line that names the package, 1-based; of a lockfile, where its entry begins. Undefined when none does. */
  lineOf(manifest: string, ecosystem: string, name: string, lockKey?: string): number | undefined;
  /** The file that most likely brought the package in: one that pins the version, else a lockfile, else another; the nearest to the root. */
  find(ecosystem: string, name: string, installed: string | undefined): string | undefined;
}

export function manifestsOf(tree: Tree): Manifests {
  const own = tree.list().flatMap((path) => {
    const kind = manifestKind(path);
    return kind === undefined || FOREIGN.test(path) ? [] : [{ path, ...kind, depth: path.split('/').length }];
  });
  let left = MAX_CHARACTERS;
  const linesOf = remembered((path) => {
    const content = left > 0 ? tree.read(path, MAX_BYTES) : undefined;
    if (content?.kind !== 'text') return [];
    left -= content.text.length;
    return content.text.split('\n');
  });
  const keysIn = remembered((path) => keyLines(linesOf(path)));
  const namesIn = remembered((ecosystem) => remembered((path) => packageLines(linesOf(path), path, ecosystem)));
  const nearest = remembered((ecosystem) =>
    own
      .filter((each) => each.ecosystem === ecosystem)
      .toSorted((a, b) => a.depth - b.depth || (a.path < b.path ? -1 : 1))
      .slice(0, MAX_FILES),
  );
  return {
    isEmpty: own.length === 0,
    lineOf(manifest, ecosystem, name, lockKey) {
      if (!tree.has(manifest)) return undefined;
      const line = lockKey === undefined ? undefined : keysIn(manifest).get(JSON.stringify(lockKey));
      return line ?? namesIn(ecosystem)(manifest).get(name);
    },
    find(ecosystem, name, installed) {
      const names = namesIn(ecosystem);
      const rank = ({ path, isLock }: (typeof own)[number]): number => {
        const line = linesOf(path)[(names(path).get(name) ?? 0) - 1] ?? '';
        if (installed !== undefined && line.includes(`==${installed}`)) return 0;
        return isLock ? 1 : 2;
      };
      const holding = nearest(ecosystem).filter(({ path }) => names(path).has(name));
      return holding.toSorted((a, b) => rank(a) - rank(b))[0]?.path;
    },
  };
}
