import { isGlob } from '@sar/baseline';
import { matchingPaths } from '../../records/matching-paths.js';
import type { SensorInput } from '../../sensor.js';

/** Most manifests that are read. */
export const MAX_MANIFESTS = 5000;

/** The tracked files that the globs match, and untracked ones that are named by their paths; sorted. */
export async function findManifests(
  input: SensorInput,
  globs: readonly string[],
): Promise<{ readonly paths: readonly string[]; readonly cut: boolean }> {
  const named = globs.filter((glob) => !isGlob(glob) && input.files.facts(glob).kind === 'file');
  const paths = [...new Set([...named, ...(await matchingPaths(input, globs.filter(isGlob)))])].toSorted();
  return { paths: paths.slice(0, MAX_MANIFESTS), cut: paths.length > MAX_MANIFESTS };
}
