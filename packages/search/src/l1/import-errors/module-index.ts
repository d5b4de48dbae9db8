import type { Tree } from '@sar/baseline';

/** Where modules of the repository are. Paths are without a slash at the end; the root is the empty path. */
export interface ModuleIndex {
  /** Python source files, sorted. */
  readonly sources: readonly string[];
  /** True for a module's file (without its ending) or a folder with Python somewhere in it. */
  has(path: string): boolean;
  /** True for a module's file (without its ending). */
  isFile(path: string): boolean;
  /** True for a folder with an `__init__` file. */
  isPackage(folder: string): boolean;
  /** Path of a package's `__init__.py`, where it is a Python source. */
  initOf(folder: string): string | undefined;
  /** Folders in which a module or package of that name is. */
  parentsOf(name: string): readonly string[];
  /** True when any file has that path up to the first dot of its name: `a/b` for `a/b.pyx`, `a/b.proto`, `a/b.py.in`. */
  hasStem(path: string): boolean;
}

/** Endings of what Python imports: sources, stubs, compiled modules and their Cython sources. */
const MODULE = /\.(?:py|pyi|pyx|pyw|so|pyd|cpython-[\w-]+\.so|abi3\.so)$/;

/** Indexes the repository's modules by their paths, without reading a file. */
export function moduleIndex(tree: Tree): ModuleIndex {
  const sources: string[] = [];
  const modules = new Set<string>();
  const folders = new Set<string>();
  const inits = new Map<string, string | undefined>();
  const stems = new Set<string>();
  const parents = new Map<string, Set<string>>();
  for (const path of tree.list()) {
    const [folder, name] = splitPath(path);
    const stem = joinPath(folder, name.split('.')[0] ?? '');
    stems.add(stem);
    if (!MODULE.test(name)) continue;
    if (name.endsWith('.py')) sources.push(path);
    if (name.startsWith('__init__.')) {
      inits.set(folder, name === '__init__.py' ? path : inits.get(folder));
    } else add(modules, stem);
    for (let at = folder; at !== '' && !folders.has(at); at = splitPath(at)[0]) add(folders, at);
  }
  return {
    sources,
    has: (path) => modules.has(path) || folders.has(path),
    isFile: (path) => modules.has(path),
    isPackage: (folder) => inits.has(folder),
    initOf: (folder) => inits.get(folder),
    parentsOf: (name) => [...(parents.get(name) ?? [])],
    hasStem: (path) => stems.has(path),
  };

  function add(set: Set<string>, path: string): void {
    set.add(path);
    const [folder, name] = splitPath(path);
    const known = parents.get(name);
    if (known === undefined) parents.set(name, new Set([folder]));
    else known.add(folder);
  }
}

/** Folder and name of a path. */
export function splitPath(path: string): readonly [folder: string, name: string] {
  const cut = path.lastIndexOf('/');
  return cut === -1 ? ['', path] : [path.slice(0, cut), path.slice(cut + 1)];
}

/** A path below a folder, which may be the root. */
export function joinPath(folder: string, rest: string): string {
  return folder === '' ? rest : rest === '' ? folder : `${folder}/${rest}`;
}
