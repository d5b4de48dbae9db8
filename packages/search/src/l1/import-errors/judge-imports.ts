import { compileGlob, type SensorSettings, type Unjudged } from '@sar/baseline';
import type { SensorInput } from '../../sensor.js';
import { generatedNames } from './generated-names.js';
import type { ImportFault } from './import-fault.js';
import { joinPath, moduleIndex, splitPath } from './module-index.js';
import type { PythonImport } from './python-import.js';
import { pythonImports } from './python-imports.js';
import { pythonProjects, type PythonProject } from './python-projects.js';
import { resolveImport, type ResolveContext } from './resolve-import.js';
import { unreadReason } from './unread-reason.js';
import { isDeclaredFor, undeclaredFault } from './undeclared-fault.js';

const MAX_BYTES = 2_097_152;
/** Most files that are read. */
const MAX_FILES = 100_000;

/** What the Python sources of the repository gave. */
export interface JudgedImports {
  readonly files: number;
  readonly imports: number;
  readonly projects: number;
  readonly faults: readonly ImportFault[];
  readonly unjudged: readonly Unjudged[];
}

/** Reads every Python file and judges its imports. */
export async function judgeImports(
  { tree, pace, onlyPaths }: SensorInput,
  settings: SensorSettings<'import-errors'>,
): Promise<JudgedImports> {
  const index = moduleIndex(tree);
  const sources = index.sources.filter((path) => onlyPaths === undefined || onlyPaths.has(path)).slice(0, MAX_FILES);
  const empty = { files: 0, imports: 0, projects: 0, faults: [], unjudged: [] };
  if (sources.length === 0) return empty;
  const { byFolder, unjudged: unreadManifests } = pythonProjects(tree);
  const isGenerated = generatedNames(tree);
  const hasNative = tree.list().some((path) => /(?:\.pyx|(?:^|\/)(?:Cargo\.toml|CMakeLists\.txt|meson\.build))$/.test(path));
  const context: ResolveContext = {
    tree,
    index,
    roots: new Set(['', ...[...byFolder.values()].flatMap(({ folder, roots }) => [folder, joinPath(folder, 'src'), ...roots])]),
    inits: new Map(),
    isGenerated: (path) => isGenerated(path) || (hasNative && splitPath(path)[1].startsWith('_')),
  };
  const isExcluded = matcher(settings.exclude);
  const isAuxiliary = matcher(settings.auxiliary);
  const provided = new Set(settings.provided);
  const faults: ImportFault[] = [];
  const unjudged: Unjudged[] = [...unreadManifests];
  const undeclarable = new Set<string>();
  let imports = 0;
  for (const path of sources) {
    await pace.step();
    const content = tree.read(path, MAX_BYTES);
    if (content.kind !== 'text') {
      if (!isExcluded(path)) unjudged.push({ path, reason: unreadReason(content, MAX_BYTES) });
      continue;
    }
    const read = pythonImports(content.text);
    imports += read.imports.length;
    const projects = projectsOf(path, byFolder);
    for (const statement of read.imports) {
      const found = resolveImport(path, statement, context);
      if (found.kind === 'fine') continue;
      if (found.kind === 'missing') {
        if (isExcluded(path) || statement.isOptional || (read.changesPath && statement.level === 0) || isForeign(statement, projects))
          continue;
        faults.push(missingFault(path, statement, { ...found, isAuxiliary: isAuxiliary(path) }));
      } else if (projects.length === 0) undeclarable.add(path);
      else if (projects.every(({ isReadable }) => isReadable) && !isDeclaredFor(statement, projects, provided) && !isExcluded(path)) {
        const isShipped = !isAuxiliary(path) && isInPackage(path, projects, context) && !read.changesPath;
        faults.push(undeclaredFault(path, statement, { projects, isShipped }));
      }
    }
  }
  const open = [...undeclarable].filter((path) => !isExcluded(path));
  const [first] = open;
  if (first !== undefined) {
    unjudged.push({
      path: first,
      reason: `${open.length === 1 ? '1 file imports' : `${open.length} files import`} modules of others and no manifest above declares any; add pyproject.toml or requirements.txt`,
    });
  }
  return { files: sources.length, imports, projects: byFolder.size, faults, unjudged };
}

function missingFault(
  path: string,
  statement: PythonImport,
  { module, place, isAuxiliary }: { readonly module: string; readonly place: string; readonly isAuxiliary: boolean },
): ImportFault {
  const { line, isTypeOnly, isConditional } = statement;
  return {
    rule: 'unresolved-import',
    path,
    line,
    module,
    group: place,
    expected: `${place}.py or a package ${place}/`,
    actual: 'neither is in the repository',
    isDoubtful: isTypeOnly || isConditional,
    isAuxiliary,
  };
}

/** A package of the repository may have the name of a dependency, as a folder of tests has; then the dependency may be meant. */
function isForeign({ module, level }: PythonImport, projects: readonly PythonProject[]): boolean {
  const name = (module.split('.')[0] ?? '').toLowerCase().replaceAll('_', '-');
  return level === 0 && projects.some(({ names, own }) => names.has(name) && !own.has(name));
}

/** Projects of the folders above a file, nearest first. */
function projectsOf(path: string, byFolder: ReadonlyMap<string, PythonProject>): readonly PythonProject[] {
  const projects: PythonProject[] = [];
  for (let folder = path; folder !== '';) {
    folder = splitPath(folder)[0];
    const project = byFolder.get(folder);
    if (project !== undefined) projects.push(project);
  }
  return projects;
}

/** What lies beside the manifest of a package is not shipped with it. */
function isInPackage(path: string, [nearest]: readonly PythonProject[], { index, roots }: ResolveContext): boolean {
  if (nearest?.isPackage !== true) return true;
  const folder = splitPath(path)[0];
  if (index.isPackage(folder)) return true;
  return [...roots].some(
    (root) => root !== nearest.folder && root !== '' && path.startsWith(`${root}/`) && root.startsWith(nearest.folder),
  );
}

// Most globs name a folder at any depth, as `**/docs/**` does; looking the name up is much quicker than matching, and there are many files.
const FOLDER = /^\*\*\/([\w-]+)\/\*\*$/;

function matcher(globs: readonly string[]): (path: string) => boolean {
  const folders = new Set(globs.flatMap((glob) => FOLDER.exec(glob)?.[1] ?? []));
  const others = globs.filter((glob) => !FOLDER.test(glob)).map((glob) => compileGlob(glob));
  const known = new Map<string, boolean>();
  return (path) => {
    const answer =
      known.get(path) ??
      (path.split('/').some((part, at, parts) => at < parts.length - 1 && folders.has(part)) || others.some((glob) => glob.matches(path)));
    known.set(path, answer);
    return answer;
  };
}
