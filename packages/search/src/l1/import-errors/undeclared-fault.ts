import type { ImportFault } from './import-fault.js';
import { isDeclared, knownDistributions } from './module-distributions.js';
import type { PythonImport } from './python-import.js';
import type { PythonProject } from './python-projects.js';

/** Modules that whoever installs a package has, or that are Python's own under another name. */
const ALWAYS = new Set([
  'setuptools',
  'pkg_resources',
  'pip',
  'wheel',
  '_distutils_hack',
  'site',
  '__main__',
  'sitecustomize',
  'usercustomize',
]);

/** True when an import needs no declaration, or when a manifest above the file may declare it. */
export function isDeclaredFor(
  { module, isOptional, isTypeOnly }: PythonImport,
  projects: readonly PythonProject[],
  provided: ReadonlySet<string>,
): boolean {
  if (isOptional || isTypeOnly || ALWAYS.has(module.split('.')[0] ?? '') || isProvided(module, provided)) return true;
  return projects.some((project) => {
    const known = project.answers.get(module) ?? (isDeclared(module, project.names) || isDeclared(module, project.own));
    project.answers.set(module, known);
    return known;
  });
}

/**
 * The fault of an import of somebody else's module that no manifest above the file declares. It is doubtful outside of what is shipped, inside of
 * conditions and functions, where declarations are computed, and where it is not known which distribution gives the module.
 *
 * @param projects projects of the folders above the file, nearest first; at least one
 */
export function undeclaredFault(
  path: string,
  { module, line, isConditional, isLazy }: PythonImport,
  { projects, isShipped }: { readonly projects: readonly PythonProject[]; readonly isShipped: boolean },
): ImportFault {
  const top = module.split('.')[0] ?? '';
  const known = knownDistributions(module);
  const manifests = projects.flatMap((project) => project.manifests.toSorted((a, b) => rank(a) - rank(b)));
  const named = manifests.slice(0, 4).join(', ') + (manifests.length > 4 ? ', …' : '');
  const distribution = known?.distributions[0] ?? top;
  return {
    rule: 'undeclared-import',
    path,
    line,
    module: known?.module ?? top,
    group: `${projects[0]?.folder ?? ''}\0${distribution}`,
    expected: `${distribution} in ${manifests[0] ?? 'a manifest'}`,
    actual: manifests.length === 1 ? `${named} does not declare it` : `none of ${named} declares it`,
    help: `Add ${distribution} to the dependencies in ${manifests[0] ?? 'the manifest'}, or ${top} to sensors.import-errors.provided where the place of running provides it.`,
    isAuxiliary: !isShipped,
    isDoubtful: !isShipped || isConditional || isLazy || known === undefined || projects.some(({ isComplete }) => !isComplete),
  };
}

/** Order in which manifests are named: where a dependency is best declared first. */
const ORDER = [/pyproject\.toml$/, /setup\.cfg$/, /setup\.py$/, /Pipfile$/, /requirements\.(?:txt|in)$/];

function rank(manifest: string): number {
  const at = ORDER.findIndex((pattern) => pattern.test(manifest));
  return at === -1 ? ORDER.length : at;
}

function isProvided(module: string, provided: ReadonlySet<string>): boolean {
  for (let name = module; ; name = name.slice(0, name.lastIndexOf('.'))) {
    if (provided.has(name)) return true;
    if (!name.includes('.')) return false;
  }
}
