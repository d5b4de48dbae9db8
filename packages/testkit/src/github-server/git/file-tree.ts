import type { FileMode, GitObjects, TreeEntry } from './git-objects.js';

/** A file, link or submodule of a tree. */
export interface FileEntry {
  readonly mode: FileMode;
  readonly id: string;
}

/** Every file below a tree by its path from the root, in git's order. */
export function filesOf(objects: GitObjects, tree: string, prefix = ''): Map<string, FileEntry> {
  const files = new Map<string, FileEntry>();
  for (const { name, mode, id } of objects.trees.get(tree) ?? []) {
    const path = `${prefix}${name}`;
    if (mode === '040000') for (const [inner, entry] of filesOf(objects, id, `${path}/`)) files.set(inner, entry);
    else files.set(path, { mode, id });
  }
  return files;
}

/** Stores the trees of the given files and returns the root's id. A path that is also a folder of another path is given up. */
export function treeOf(objects: GitObjects, files: ReadonlyMap<string, FileEntry>): string {
  const entries: TreeEntry[] = [];
  const folders = new Map<string, Map<string, FileEntry>>();
  for (const [path, entry] of files) {
    const slash = path.indexOf('/');
    if (slash === -1) {
      entries.push({ name: path, ...entry });
      continue;
    }
    const folder = path.slice(0, slash);
    const inner = folders.get(folder) ?? new Map<string, FileEntry>();
    folders.set(folder, inner.set(path.slice(slash + 1), entry));
  }
  const kept = entries.filter(({ name }) => !folders.has(name));
  for (const [name, inner] of folders) kept.push({ name, mode: '040000', id: treeOf(objects, inner) });
  return objects.addTree(kept);
}

/** What stands at a path below a tree; the tree itself for the empty path; undefined when there is nothing. */
export function entryAt(objects: GitObjects, tree: string, path: string): Omit<TreeEntry, 'name'> | undefined {
  let found: Omit<TreeEntry, 'name'> | undefined = { mode: '040000', id: tree };
  for (const name of path.split('/').filter((part) => part !== '')) {
    if (found?.mode !== '040000') return undefined;
    found = objects.trees.get(found.id)?.find((entry) => entry.name === name);
  }
  return found;
}
