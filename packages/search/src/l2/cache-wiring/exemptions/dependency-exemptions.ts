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
    return marks.some((mark) => tree.list().some((path) => path.startsWith(base + mark) || path.startsWith(mark)));
  });
  return everywhere && downloads.length > 0 ? 'its dependencies are committed to the repository' : undefined;
};

/** Restoring and saving takes 2 to 10 seconds; a handful of packages downloads faster. */
export const fewDependencies: Exemption = (_picture, context, ecosystem, downloads) => {
  const sizes = downloads.map((download) => sizeOf(ecosystem, download, context));
  if (sizes.length === 0 || sizes.some((size) => size === undefined || !size.small)) return undefined;
  return `it downloads only a few packages (${sizes[0]?.why ?? ''})`;
};

function sizeOf(ecosystem: string, download: SeenDownload, context: JudgeContext) {
  const lockfile = context.lockfiles.lockfileFor(ecosystem, download.directory);
  const files = download.files.length > 0 ? download.files.map((file) => joined(download.directory, file)) : lockfile === undefined ? [] : [lockfile];
  return dependencySetSize(ecosystem, files, context.tree);
}
