import type { Tree } from '@sar/baseline';
import { ecosystem as knownEcosystem } from '@sar/workflows';
import type { SeenDownload } from '../job-picture.js';
import type { JudgeContext } from '../judge-context.js';
import { dependencySetSize } from '../dependency-set-size.js';
import type { Exemption } from './exemption.js';

/** Setup actions fail the job, or key the cache on nothing, when there is no file to hash. */
export const nothingToHash: Exemption = (_picture, { lockfiles, tree }, ecosystem, downloads) => {
  const known = knownEcosystem(ecosystem);
  if (known === undefined) return undefined;
  const hashable = downloads.some(
    ({ directory, files }) =>
      lockfiles.lockfileFor(ecosystem, directory) !== undefined ||
      files.some((file) => tree.has(joined(directory, file))) ||
      (acceptsManifest(ecosystem) && lockfiles.manifestFor(ecosystem, directory) !== undefined),
  );
  if (hashable) return undefined;
  const names = [...known.lockfiles, ...(acceptsManifest(ecosystem) ? known.manifests : [])];
  return `the repository has no ${names.slice(0, 3).join(' or ')} there to key a cache on`;
};

/** Ecosystems whose caching hashes the manifest itself (facts: setup-python falls back to pyproject.toml, setup-java hashes pom.xml). */
function acceptsManifest(ecosystem: string): boolean {
  return ['pip', 'uv', 'maven', 'gradle', 'sbt', 'mill', 'conda', 'hatch', 'cargo'].includes(ecosystem);
}

function joined(directory: string | undefined, file: string): string {
  const plain = file.replace(/^\.\//, '');
  return directory === undefined || directory === '' ? plain : `${directory}/${plain}`;
}

const VENDORED: Readonly<Record<string, readonly string[]>> = {
  yarn: ['.yarn/cache/'],
  go: ['vendor/modules.txt'],
  cargo: ['vendor/'],
  bundler: ['vendor/cache/'],
  composer: ['vendor/autoload.php'],
};

/** Dependencies that are committed need no download. */
export const vendored: Exemption = (_picture, { tree }, ecosystem, downloads) => {
  const marks = VENDORED[ecosystem];
  if (marks === undefined) return undefined;
  if (ecosystem === 'cargo' && !tree.has('.cargo/config.toml') && !tree.has('.cargo/config')) return undefined;
  const everywhere = downloads.every(({ directory }) => {
    const base = directory === undefined || directory === '' ? '' : `${directory}/`;
    return marks.some((mark) => holdsPath(tree, base + mark) || holdsPath(tree, mark));
  });
  return everywhere && downloads.length > 0 ? 'its dependencies are committed to the repository' : undefined;
};

/** Whether a path of a tree starts so, by tree and start: the jobs of a repository ask for the same few. */
const heldPaths = new WeakMap<Tree, Map<string, boolean>>();

function holdsPath(tree: Tree, start: string): boolean {
  let known = heldPaths.get(tree);
  if (known === undefined) heldPaths.set(tree, (known = new Map()));
  let held = known.get(start);
  if (held === undefined) known.set(start, (held = tree.list().some((path) => path.startsWith(start))));
  return held;
}

/** Restoring and saving takes 2 to 10 seconds; a handful of packages downloads faster. */
export const fewDependencies: Exemption = (_picture, context, ecosystem, downloads) => {
  // The tools of a manifest (.config/dotnet-tools.json) are a handful, and nothing of the lockfiles.
  if (ecosystem === 'nuget' && downloads.every(({ text }) => /^dotnet tool restore\b/.test(text)))
    return 'it restores only the tools of a manifest';
  // All that the job downloads counts together: five small sets are not a small one.
  const files = new Set<string>();
  for (const download of downloads) {
    const named = filesOf(ecosystem, download, context);
    if (named.length === 0) return undefined;
    for (const file of named) files.add(file);
  }
  const size = dependencySetSize(ecosystem, [...files], context.tree);
  return size?.small === true ? `it downloads only a few packages (${size.why})` : undefined;
};

function filesOf(ecosystem: string, { directory, files }: SeenDownload, context: JudgeContext): readonly string[] {
  if (files.length > 0) return files.map((file) => joined(directory, file));
  // Several folders, or one that only the run knows: no lockfile tells how much that is.
  if (directory === undefined) return [];
  const lockfile = context.lockfiles.lockfileFor(ecosystem, directory);
  return lockfile === undefined ? [] : [lockfile];
}
