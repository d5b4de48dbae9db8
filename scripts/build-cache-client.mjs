// Bundles the cache's client of GitHub and the storage client behind it into one minified module, which the bundler then takes as it is.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ncc from '@vercel/ncc';

const PACKAGE = '@actions/cache';
const NAMES = ['isFeatureAvailable', 'restoreCache', 'saveCache'];
/** How the bundler reaches Node's own modules; bundled once more, it would look for them beside the code. */
const NODE_MODULE = /__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\((?="[\w:/]+"\))/g;
/** What it writes to find assets beside the code. There are none. */
const ASSET_BASE = /if\(typeof __nccwpck_require__!=="undefined"\)__nccwpck_require__\.ab=[^;]+;/;

/**
 * Puts the module in the place of the staged package. All of it is other people's code, of which nobody reads the bundle: minified it is a
 * download of 0.4 MB in place of 0.7 MB.
 *
 * @param folder of the staged packages, with its `node_modules`; the working directory is the root, as for the bundle itself
 * @returns webpack's stats, for the licences
 */
export async function buildCacheClient(folder) {
  const entry = join(folder, 'cache-client.js');
  writeFileSync(entry, `export { ${NAMES.join(', ')} } from '${PACKAGE}';\n`);
  const { code, assets, stats } = await ncc(entry, { cache: false, quiet: true, target: 'es2023', minify: true });
  const extra = Object.keys(assets).filter((name) => name !== 'package.json');
  if (extra.length > 0) throw new Error(`the cache client has assets: ${extra.join(', ')}`);
  const target = join(folder, 'node_modules', PACKAGE);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'index.js'), asSource(code));
  // Without a version: the licences of what is in it come from the stats of its own bundle.
  const manifest = { name: PACKAGE, type: 'module', exports: { '.': './index.js' }, sideEffects: false };
  writeFileSync(join(target, 'package.json'), JSON.stringify(manifest));
  return stats;
}

/**
 * A bundle as a module that can be bundled.
 *
 * @throws Error when the bundler writes it in another way than is known here
 */
export function asSource(code) {
  if (!NODE_MODULE.test(code) || !ASSET_BASE.test(code))
    throw new Error('the bundler writes its code in another way now: change the patterns');
  return code.replaceAll(NODE_MODULE, 'process.getBuiltinModule(').replace(ASSET_BASE, '');
}
