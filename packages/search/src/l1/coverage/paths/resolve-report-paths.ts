import type { Tree } from '@sar/baseline';
import type { Pace } from '../../../pace.js';
import { repositoryPaths } from '../../../reports/repository-path.js';
import type { ParsedReport } from '../model/parsed-report.js';
import { foreignPaths } from './foreign-paths.js';
import { packagePaths } from './package-paths.js';

/**
 * The repository's files that a report measures: written path → path. What is not in the repository (generated code, libraries) has no entry.
 *
 * @param folder the report's own; relative paths may begin there or above
 * @throws TimeIsUp
 */
export async function resolveReportPaths(
  { files, pathStyle, sources }: ParsedReport,
  folder: string,
  tree: Tree,
  pace: Pace,
): Promise<ReadonlyMap<string, string>> {
  if (pathStyle === 'package') return packagePaths([...files.keys()], folder, tree, pace);
  const foreign = sources.filter(isAbsolute);
  const relative = [...files.keys()].filter((written) => !isAbsolute(written));
  const absoluteOf = (written: string): readonly string[] =>
    isAbsolute(written) ? [written] : foreign.map((source) => `${source}/${written}`);
  const found = new Map(await foreignPaths(files.keys(), absoluteOf, tree, pace));
  const toPath = nearestPaths(
    tree,
    folder,
    sources.filter((source) => !isAbsolute(source)),
  );
  for (const written of relative) {
    await pace.step();
    const path = found.get(written) ?? toPath(written);
    if (path !== undefined) found.set(written, path);
  }
  // Paths that begin with a module's address, as Go has them.
  return found.size > 0 ? found : foreignPaths(relative, (written) => [`/${written}`], tree, pace);
}

/** Relative paths, from the report's folder up: where several packages have a `src`, the nearest is meant. */
function nearestPaths(tree: Tree, folder: string, sources: readonly string[]): (written: string) => string | undefined {
  const parts = folder === '' ? [] : folder.split('/');
  const above = parts.map((_, at) => parts.slice(0, parts.length - at).join('/'));
  const folders = [...above, ''].flatMap((base) => [base, ...sources.map((source) => (base === '' ? source : `${base}/${source}`))]);
  const plain = repositoryPaths(tree);
  return (written) => {
    for (const base of folders) {
      const path = plain(base === '' ? written : `${base}/${written}`);
      if (path !== undefined) return path;
    }
    return undefined;
  };
}

function isAbsolute(path: string): boolean {
  return /^(?:[\\/]|[A-Za-z]:[\\/]|file:)/i.test(path);
}
