import type { Tree } from '@sar/baseline';
import type { PythonImport } from './python-import.js';
import { joinPath, splitPath, type ModuleIndex } from './module-index.js';
import stdlib from './stdlib-modules.json' with { type: 'json' };

/** What an import leads to. */
export type Resolution =
  /** To a module that is there, or to one that nobody can be sure about. */
  | { readonly kind: 'fine' }
  /** To one of the repository's own that is not there. */
  | {
      readonly kind: 'missing';
      readonly module: string;
      /** Where the file or folder should be, without its ending. */ readonly place: string;
    }
  /** To somebody else's. */
  | { readonly kind: 'foreign' };

/** What resolving needs to know. */
export interface ResolveContext {
  readonly tree: Tree;
  readonly index: ModuleIndex;
  /** Folders that are on the path of imports: those of projects, their `src`, and those that manifests name. */
  readonly roots: ReadonlySet<string>;
  /** What the `__init__` files of packages were found to be, by folder. */
  readonly inits: Map<string, 'blank' | 'dynamic' | 'plain'>;
  /** True for a module that a build writes. */
  isGenerated(path: string): boolean;
}

const FINE = { kind: 'fine' } as const;
const STDLIB = new Set(stdlib.modules);
/** Most folders that hold a module of the same name before nothing is said about it. */
const MAX_PARENTS = 500;
const MAX_INIT_BYTES = 1_048_576;

/** Resolves an import of a file by the paths of the repository, as https://docs.python.org/3/reference/import.html has it. */
export function resolveImport(file: string, statement: PythonImport, context: ResolveContext): Resolution {
  if (statement.level > 0) return resolveRelative(file, statement, context);
  const parts = statement.module.split('.');
  const [top = ''] = parts;
  if (STDLIB.has(top)) return FINE;
  const parents = context.index.parentsOf(top);
  if (parents.length === 0) return { kind: 'foreign' };
  if (parents.length > MAX_PARENTS) return FINE;
  // A module that is found anywhere is taken for the one that is meant; what is missing is told of the folder nearest to the file.
  const results: { readonly parent: string; readonly found: Resolution }[] = [];
  for (const parent of parents) {
    const found = whole(parent, parts, statement, context);
    if (found.kind === 'fine') return FINE;
    results.push({ parent, found });
  }
  const seen = results.filter(({ parent }) => isSeen(parent, file, context));
  if (seen.length === 0) return { kind: 'foreign' };
  // A folder that is no package says nothing about where else the module may come from.
  if (seen.some(({ parent }) => !context.index.isPackage(joinPath(parent, top)))) return FINE;
  return seen.toSorted((a, b) => shared(b.parent, file) - shared(a.parent, file))[0]?.found ?? FINE;
}

function whole(parent: string, parts: readonly string[], statement: PythonImport, context: ResolveContext): Resolution {
  const found = walk(parent, parts, context);
  return found.kind === 'fine' ? takeNames(joinPath(parent, parts.join('/')), statement, context) : found;
}

/** How long the part of a folder is that leads to the file too; less than 0 when it does not lead there at all. */
function shared(folder: string, file: string): number {
  return folder === '' || file.startsWith(`${folder}/`) ? folder.length : -1;
}

function resolveRelative(file: string, statement: PythonImport, context: ResolveContext): Resolution {
  let folder = splitPath(file)[0];
  for (let level = 1; level < statement.level; level++) {
    if (folder === '')
      return { kind: 'missing', module: `${'.'.repeat(statement.level)}${statement.module}`, place: 'above the root of the repository' };
    folder = splitPath(folder)[0];
  }
  if (statement.module === '') return takeNames(folder, statement, context);
  const found = whole(folder, statement.module.split('.'), statement, context);
  return found.kind === 'missing' && !found.module.startsWith('.')
    ? { ...found, module: `${'.'.repeat(statement.level)}${found.module}` }
    : found;
}

/** Follows the parts of a name down from a folder. */
function walk(parent: string, parts: readonly string[], context: ResolveContext): Resolution {
  const { index } = context;
  for (let count = 1; count <= parts.length; count++) {
    const place = joinPath(parent, parts.slice(0, count).join('/'));
    if (index.has(place)) continue;
    const above = splitPath(place)[0];
    // What is below a module's file, beside a source of the same name in another language, or in a package that changes itself, is not told by paths.
    if (index.isFile(above) || index.hasStem(place) || initOf(above, context) === 'dynamic' || context.isGenerated(place)) return FINE;
    return { kind: 'missing', module: parts.slice(0, count).join('.'), place };
  }
  return FINE;
}

/** `from package import name`: a package whose `__init__.py` is blank, or that has none, has nothing but its modules. */
function takeNames(place: string, { names, module, level }: PythonImport, context: ResolveContext): Resolution {
  const { index } = context;
  if (names.length === 0 || index.isFile(place) || (place !== '' && !index.has(place))) return FINE;
  if (index.isPackage(place) ? initOf(place, context) !== 'blank' : level === 0) return FINE;
  for (const name of names) {
    const found = walk(place, [name], context);
    if (found.kind !== 'missing' || name.startsWith('__')) continue;
    return { ...found, module: `${'.'.repeat(level)}${module === '' ? '' : `${module}.`}${name}` };
  }
  return FINE;
}

/** True when the folder is on the path for the file: an own root, or one above the file that is in no package. */
function isSeen(parent: string, file: string, { index, roots }: ResolveContext): boolean {
  if (roots.has(parent)) return true;
  const isAbove = parent === '' || file.startsWith(`${parent}/`);
  return isAbove && !index.isPackage(parent);
}

/**
 * What the `__init__` of a package makes of it: `blank` packages have their modules alone; `dynamic` ones put modules into `sys.modules`, change their
 * `__path__`, or load them lazily.
 */
function initOf(folder: string, { index, tree, inits }: ResolveContext): 'blank' | 'dynamic' | 'plain' {
  const known = inits.get(folder);
  if (known !== undefined) return known;
  const path = index.initOf(folder);
  const content = path === undefined ? undefined : tree.read(path, MAX_INIT_BYTES);
  let kind: 'blank' | 'dynamic' | 'plain' = 'plain';
  if (content?.kind === 'text') {
    if (content.text.trim() === '') kind = 'blank';
    else if (/\bsys\.modules\b|\b__path__\b|\bsys\.meta_path\b|\bimport_hook\b/.test(content.text)) kind = 'dynamic';
  } else if (index.isPackage(folder)) kind = 'dynamic';
  inits.set(folder, kind);
  return kind;
}
