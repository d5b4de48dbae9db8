import type { Tree } from '@sar/baseline';
import { folderOf, MAX_SCRIPT_BYTES } from './call-site.js';
import { jsonAt, readJson } from './read-json.js';

/** Most `package.json` files that are read to find packages by name; in larger repositories the others stay unfound. */
const MAX_PACKAGES = 2000;

const known = new WeakMap<Tree, ReadonlyMap<string, string>>();

/** Folders of a repository's packages by the name in their `package.json`. Read once per tree. */
export function packageFolders(tree: Tree): ReadonlyMap<string, string> {
  const kept = known.get(tree);
  if (kept !== undefined) return kept;
  const folders = new Map<string, string>();
  let left = MAX_PACKAGES;
  for (const path of tree.list()) {
    if (!path.endsWith('package.json') || !/(?:^|\/)package\.json$/.test(path) || /(?:^|\/)node_modules\//.test(path)) continue;
    if (left <= 0) break;
    left -= 1;
    const content = tree.read(path, MAX_SCRIPT_BYTES);
    const name = content.kind === 'text' ? jsonAt(readJson(content.text), 'name') : undefined;
    // The first one wins: copies in test data lie deeper, and paths are sorted.
    if (name?.kind === 'string' && (!folders.has(name.value) || isNearer(path, folders.get(name.value) ?? '')))
      folders.set(name.value, folderOf(path));
  }
  known.set(tree, folders);
  return folders;
}

function isNearer(path: string, folder: string): boolean {
  return folderOf(path).split('/').length < folder.split('/').length;
}
