import type { Tree, Unjudged } from '@sar/baseline';
import type { Declared } from './declared.js';
import { joinPath, splitPath } from './module-index.js';
import { readCondaEnvironment, readPipfile } from './read-environments.js';
import { readPyproject } from './read-pyproject.js';
import { readRequirements } from './read-requirements.js';
import { unreadReason } from './unread-reason.js';
import { readSetupCfg, readSetupPy } from './read-setup.js';

/** What the manifests of one folder declare together. */
export interface PythonProject {
  readonly folder: string;
  /** Paths of the files that declare dependencies. */
  readonly manifests: readonly string[];
  readonly names: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
  readonly isComplete: boolean;
  /** False when a manifest cannot be read, so that nothing is known of what it declares. */
  readonly isReadable: boolean;
  /** True when it declares a package to be installed, so that only what is in packages is shipped. */
  readonly isPackage: boolean;
  /** Folders from which modules are imported. */
  readonly roots: readonly string[];
  /** Whether it declares a module, as far as that was asked. */
  readonly answers: Map<string, boolean>;
}

/** Projects by folder, and the manifests that could not be read. */
export interface PythonProjects {
  readonly byFolder: ReadonlyMap<string, PythonProject>;
  readonly unjudged: readonly Unjudged[];
}

const MAX_BYTES = 1_048_576;
const READERS: readonly (readonly [RegExp, (text: string) => Declared])[] = [
  [/^pyproject\.toml$/, readPyproject],
  [/^setup\.cfg$/, readSetupCfg],
  [/^setup\.py$/, readSetupPy],
  [/^Pipfile$/, readPipfile],
  [/^environment[\w.-]*\.ya?ml$/, readCondaEnvironment],
];
const PACKAGE = /^(?:pyproject\.toml|setup\.cfg|setup\.py)$/;
const REQUIREMENTS = /requirements?[\w.-]*\.(?:txt|in)$/i;

interface Draft {
  readonly manifests: string[];
  readonly names: Set<string>;
  readonly own: Set<string>;
  readonly roots: string[];
  isComplete: boolean;
  isReadable: boolean;
  isPackage: boolean;
}

/**
 * The projects of the repository: for each folder with a manifest, what all of its manifests declare. A requirements file in a folder `requirements`, or
 * in one below it, belongs to the folder above.
 */
export function pythonProjects(tree: Tree): PythonProjects {
  const drafts = new Map<string, Draft>();
  const unjudged: Unjudged[] = [];
  for (const path of tree.list()) {
    const [folder, name] = splitPath(path);
    const reader = READERS.find(([pattern]) => pattern.test(name))?.[1];
    if (reader !== undefined) add(folder, path, reader, new Set());
    else if (isRequirements(path)) add(requirementsFolder(folder), path, readRequirements, new Set());
  }
  const byFolder = new Map(
    [...drafts]
      .filter(([, { manifests }]) => manifests.length > 0)
      .map(([folder, draft]) => [folder, { folder, ...draft, answers: new Map() }] as const),
  );
  return { byFolder, unjudged };

  function add(folder: string, path: string, reader: (text: string) => Declared, seen: Set<string>): void {
    if (seen.has(path) || seen.size > 100) return;
    seen.add(path);
    const content = tree.read(path, MAX_BYTES);
    if (content.kind === 'absent') return;
    const draft = drafts.get(folder) ?? {
      manifests: [],
      names: new Set(),
      own: new Set(),
      roots: [],
      isComplete: true,
      isReadable: true,
      isPackage: false,
    };
    drafts.set(folder, draft);
    let declared: Declared;
    try {
      if (content.kind !== 'text') throw new Error(unreadReason(content, MAX_BYTES));
      declared = reader(content.text);
    } catch (error) {
      draft.isReadable = false;
      draft.manifests.push(path);
      unjudged.push({
        path,
        reason: `what it declares is not known, so nothing below its folder is called undeclared: ${(error as Error).message.split('\n')[0]?.slice(0, 200) ?? ''}`,
      });
      return;
    }
    for (const each of declared.names) draft.names.add(each);
    if (declared.own !== undefined) draft.own.add(declared.own);
    if (declared.isManifest && !splitPath(path)[1].startsWith('.') && !draft.manifests.includes(path)) draft.manifests.push(path);
    if (declared.isManifest && PACKAGE.test(splitPath(path)[1])) draft.isPackage = true;
    draft.isComplete &&= declared.isComplete;
    for (const root of declared.roots ?? []) draft.roots.push(joinPath(folder, root.replace(/^\.?\/*/, '').replace(/\/+$/, '')));
    for (const file of declared.files ?? []) {
      const named = normalPath(joinPath(splitPath(path)[0], file));
      if (named !== undefined && tree.has(named)) add(folder, named, readRequirements, seen);
    }
  }
}

function isRequirements(path: string): boolean {
  const [folder, name] = splitPath(path);
  return REQUIREMENTS.test(name) || (/(?:^|\/)requirements(?:\/|$)/.test(folder) && /\.(?:txt|in)$/.test(name));
}

function requirementsFolder(folder: string): string {
  const parts = folder.split('/');
  const at = parts.indexOf('requirements');
  return at === -1 ? folder : parts.slice(0, at).join('/');
}

function normalPath(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
