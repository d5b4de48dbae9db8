import type { Tree } from '@sar/baseline';
import { ecosystem as knownEcosystem, type CacheEffect } from '@sar/workflows';
import { fileNameMatcher } from '../file-name-matcher.js';
import type { JobPicture, SeenDownload } from '../job-picture.js';
import type { JudgeContext } from '../judge-context.js';

/** Most files that are named one by one in an edit. */
const MAX_FILES = 8;

/**
 * The files that name what a job downloads of an ecosystem: the requirement files of its commands, else the lockfile or manifest of the
 * directory where they run. Undefined when one of them cannot be told.
 */
export function dependencyFiles(ecosystem: string, picture: JobPicture, { lockfiles, tree }: JudgeContext): readonly string[] | undefined {
  const found = new Set<string>();
  for (const download of picture.downloads) {
    if (download.kind !== 'manifest' || download.ecosystem !== ecosystem) continue;
    const named = namedFiles(download).filter((file) => tree.has(file));
    const file = named.length > 0 || download.directory === undefined ? undefined : nearest(ecosystem, download, lockfiles);
    if (named.length === 0 && file === undefined) return undefined;
    for (const path of file === undefined ? named : [file]) found.add(path);
  }
  return [...found];
}

/** Ecosystems whose caching may hash a manifest where there is no lockfile; a manifest of npm, say, does not tell what is downloaded. */
const HASHES_MANIFEST: ReadonlySet<string> = new Set(['pip', 'uv', 'hatch', 'tox', 'conda', 'maven', 'gradle', 'sbt']);

/** Projects of their own (`pip install -e ./web`) are named by their manifest, whatever requirement files lie around. */
function nearest(ecosystem: string, download: SeenDownload, lockfiles: JudgeContext['lockfiles']): string | undefined {
  const lockfile = lockfiles.lockfileFor(ecosystem, download.directory);
  const manifest = HASHES_MANIFEST.has(ecosystem) ? lockfiles.manifestFor(ecosystem, download.directory) : undefined;
  return ecosystem === 'pip' ? (manifest ?? lockfile) : (lockfile ?? manifest);
}

function namedFiles({ directory, files }: SeenDownload): readonly string[] {
  if (directory === undefined) return [];
  return files.map((file) => `${directory === '' ? '' : `${directory}/`}${file.replace(/^\.\//, '')}`);
}

/** Files by pattern and tree: the same few patterns are asked for at every finding. */
const found = new WeakMap<Tree, Map<string, readonly string[]>>();

function filesMatching(pattern: string, tree: Tree): readonly string[] {
  const known = found.get(tree) ?? new Map<string, readonly string[]>();
  found.set(tree, known);
  const anywhere = pattern.startsWith('**/');
  const matches = fileNameMatcher([pattern]);
  const files =
    known.get(pattern) ??
    tree
      .list()
      .filter(
        (path) => (anywhere ? !path.includes('node_modules/') : !path.includes('/')) && matches(path.slice(path.lastIndexOf('/') + 1)),
      );
  known.set(pattern, files);
  return files;
}

/**
 * The files that a caching step hashes by itself: patterns without `**` count in the root of the workspace only.
 *
 * @param hashes whether only the first pattern that finds any file counts
 * @param folder where the repository stands in the workspace, `''` for the workspace itself
 */
export function hashedByItself(
  { keyFiles, ecosystems }: CacheEffect,
  hashes: 'first' | 'all' | 'none',
  folder: string,
  { tree }: JudgeContext,
): readonly string[] {
  const patterns = keyFiles ?? knownEcosystem(ecosystems[0] ?? '')?.lockfiles ?? [];
  const all: string[] = [];
  for (const pattern of patterns) {
    if (!pattern.startsWith('**/') && folder !== '') continue;
    const files = filesMatching(pattern, tree);
    all.push(...files);
    if (files.length > 0 && hashes === 'first') break;
  }
  return all;
}

/**
 * The value for an input that names files: one path, a line for each of several, or a glob when they have one name and are many.
 * Undefined when they are many with different names.
 *
 * @param folder where the repository stands in the workspace, `''` for the workspace itself
 */
export function filesValue(files: readonly string[], folder: string): string | undefined {
  const paths = files.map((file) => (folder === '' ? file : `${folder}/${file}`)).toSorted();
  if (paths.length === 0) return undefined;
  if (paths.length === 1) return paths[0];
  const names = new Set(paths.map((path) => path.slice(path.lastIndexOf('/') + 1)));
  if (paths.length > MAX_FILES) return names.size === 1 ? `**/${[...names][0] ?? ''}` : undefined;
  return `${paths.join('\n')}\n`;
}
