import type { Tree } from '@sar/baseline';
import { findUpward } from './call-site.js';
import { jsonAt, type JsonNode } from './read-json.js';

/** Whether a package is for yarn 2 or newer, by its `packageManager` or the settings file that only those read. */
export function isBerry(manifest: JsonNode, tree: Tree, directory: string): boolean {
  const stated = jsonAt(manifest, 'packageManager');
  if (stated?.kind === 'string' && stated.value.startsWith('yarn@')) return !stated.value.startsWith('yarn@1.');
  return findUpward(tree, directory, ['.yarnrc.yml']) !== undefined;
}
