// The packages as the bundle gets them, without the bundle's entries: what is measured is the code that is shipped.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stage } from '../stage-for-bundle.mjs';

/**
 * Compiles the packages and lays them out for the bundler.
 *
 * @returns path of the folder
 */
export function stagedLibrary(root) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('the packages do not compile');
  const folder = join(root, 'lib/bench');
  stage(root, folder);
  return folder;
}

/** The whole check of a checkout: listing, reading, judging. */
export async function wholeCheck(folder) {
  const load = (name) => import(pathToFileURL(join(folder, `node_modules/@sar/${name}/lib/index.js`)).href);
  const [{ checkoutTree }, { repositoryWorkflows }, { judgeCacheWiring }, { recommendedBaseline }] = await Promise.all(
    ['host', 'workflows', 'search', 'baseline'].map(load),
  );
  const { cache } = recommendedBaseline();
  return (root) => judgeCacheWiring(repositoryWorkflows(checkoutTree(root)), cache);
}
