import type { WorkFiles } from '@sar/baseline';

/**
 * Whether what is at a path can be a store: a file, a folder with experiments, or what cannot be looked into. Beside its database MLflow makes a folder `mlruns` too,
 * with nothing but artifacts in it.
 */
export function holdsStore(files: WorkFiles, path: string): boolean {
  const { kind } = files.facts(path);
  return kind === 'file' || kind === 'unreadable' || (kind === 'folder' && files.find([`${path}/*/meta.yaml`], 1).paths.length > 0);
}
