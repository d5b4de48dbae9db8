import type { Tree } from '@sar/baseline';

/** What is at a path of the repository. `behind-link`: a link to a folder or a submodule is above it, so that nobody can tell here. */
export type PlaceKind = 'file' | 'folder' | 'behind-link' | 'absent';

/** The repository's files and folders, and other names for what is not there. Paths are exact: upper and lower case differ. */
export interface PathIndex {
  kindOf(path: string): PlaceKind;
  /** The file or folder that differs from the path only in case, when there is exactly one. */
  otherCase(path: string): string | undefined;
  /** Every file of that last name. */
  filesNamed(name: string): readonly string[];
  /** Last names of what is directly in a folder. */
  namesIn(folder: string): readonly string[];
}

export function pathIndex(tree: Tree): PathIndex {
  const folders = new Set<string>(['']);
  for (const path of tree.list()) {
    for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
      const folder = path.slice(0, cut);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  // These are for what is broken, so that most runs never make them.
  let lower: ReadonlyMap<string, readonly string[]> | undefined;
  let named: ReadonlyMap<string, readonly string[]> | undefined;
  let inFolder: ReadonlyMap<string, readonly string[]> | undefined;
  return {
    kindOf(path) {
      if (folders.has(path)) return 'folder';
      if (tree.has(path)) return 'file';
      for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
        const above = path.slice(0, cut);
        if (folders.has(above)) return 'absent';
        if (tree.has(above)) return 'behind-link';
      }
      return 'absent';
    },
    otherCase(path) {
      lower ??= grouped([...tree.list(), ...folders], (each) => each.toLowerCase());
      const variants = lower.get(path.toLowerCase()) ?? [];
      return variants.length === 1 ? variants[0] : undefined;
    },
    filesNamed(name) {
      named ??= grouped(tree.list(), (path) => path.slice(path.lastIndexOf('/') + 1));
      return named.get(name) ?? [];
    },
    namesIn(folder) {
      inFolder ??= grouped(
        [...tree.list(), ...folders],
        (path) => path.slice(0, Math.max(0, path.lastIndexOf('/'))),
        (path) => path.slice(path.lastIndexOf('/') + 1),
      );
      return inFolder.get(folder) ?? [];
    },
  };
}

function grouped(
  paths: Iterable<string>,
  key: (path: string) => string,
  value: (path: string) => string = (path) => path,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const group = groups.get(key(path));
    if (group === undefined) groups.set(key(path), [value(path)]);
    else group.push(value(path));
  }
  return groups;
}
