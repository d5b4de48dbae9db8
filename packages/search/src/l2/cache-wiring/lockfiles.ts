import type { Tree } from '@sar/baseline';
import { ecosystem } from '@sar/workflows';
import { fileNames } from './file-name-matcher.js';

/** Finds the lockfiles and manifests of a repository. */
export interface Lockfiles {
  /** The lockfile that a command in this directory uses: there, or in a folder above it. */
  lockfileFor(ecosystem: string, directory: string | undefined): string | undefined;
  /** The manifest, likewise. */
  manifestFor(ecosystem: string, directory: string | undefined): string | undefined;
  /** Every lockfile of the ecosystem in the repository. */
  allOf(ecosystem: string): readonly string[];
}

/** Reads only the tree's list; the names come from the knowledge about each ecosystem. */
export function lockfilesOf(tree: Tree): Lockfiles {
  const asked = new Map<string, readonly string[]>();
  let names: ReadonlyMap<string, readonly string[]> | undefined;
  const filesNamed = (patterns: readonly string[]): readonly string[] => {
    const key = patterns.join('\n');
    let found = asked.get(key);
    if (found === undefined) {
      names ??= pathsByName(tree);
      found = namedFiles(patterns, names).toSorted();
      asked.set(key, found);
    }
    return found;
  };
  const byFolder = new Map<readonly string[], ReadonlyMap<string, string>>();
  const nearest = (patterns: readonly string[], directory: string | undefined): string | undefined => {
    const files = filesNamed(patterns);
    if (directory === undefined) return files[0];
    let folders = byFolder.get(files);
    // Reversed, so that of several in one folder the first counts.
    if (folders === undefined) byFolder.set(files, (folders = new Map(files.toReversed().map((path) => [folderOf(path), path]))));
    for (let folder: string | undefined = directory; folder !== undefined; folder = parent(folder)) {
      const here = folders.get(folder);
      if (here !== undefined) return here;
    }
    return undefined;
  };
  const patternsOf = (id: string, kind: 'lockfiles' | 'manifests') => ecosystem(id)?.[kind] ?? [];
  return {
    lockfileFor: (id, directory) => nearest(patternsOf(id, 'lockfiles'), directory),
    manifestFor: (id, directory) => nearest(patternsOf(id, 'manifests'), directory),
    allOf: (id) => filesNamed(patternsOf(id, 'lockfiles')),
  };
}

/** Plain names are looked up; only patterns have to be tried on every name. */
function namedFiles(patterns: readonly string[], names: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const { exact, globs } = fileNames(patterns);
  const found = [...exact].flatMap((name) => names.get(name) ?? []);
  if (globs.length === 0) return found;
  for (const [name, paths] of names) {
    if (!exact.has(name) && globs.some((glob) => glob.matches(name))) for (const path of paths) found.push(path);
  }
  return found;
}

function pathsByName(tree: Tree): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const path of tree.list()) {
    if (path.includes('node_modules/')) continue;
    const name = path.slice(path.lastIndexOf('/') + 1);
    const paths = names.get(name);
    if (paths === undefined) names.set(name, [path]);
    else paths.push(path);
  }
  return names;
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

function parent(folder: string): string | undefined {
  if (folder === '') return undefined;
  return folderOf(folder);
}
