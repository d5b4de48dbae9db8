// Lays the compiled packages and their dependencies out in a folder from which the bundler can drop what nobody calls.
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Packages whose modules do nothing when imported, but do not say so in their package.json. Saying it for them lets the bundler
 * leave out the HTTP client behind `@actions/core`: 20 KB instead of 1 MB, and half of the start-up time.
 */
const FREE_OF_SIDE_EFFECTS = ['@actions/core', '@actions/exec', '@actions/github', '@actions/http-client', '@actions/io', 'yaml'];
/**
 * Packages whose build for browsers is taken. `yaml` for Node looks into the environment at every token, which takes a third of the
 * parsing; for browsers it is the same code without that, in modules of which the bundler keeps what is called.
 */
const BUILT_FOR_BROWSERS = new Set(['yaml']);
/** Packages that import one of those, and so must find the same one. */
const WITH_THEM = ['@actions/workflow-parser'];

/** Copies what must be changed, links the rest. Returns the folder of the staged action sources. */
export function stage(root, folder) {
  rmSync(folder, { recursive: true, force: true });
  const modules = join(folder, 'node_modules');
  for (const kind of ['packages', 'actions']) {
    for (const name of readdirSync(join(root, kind)).sort()) {
      const source = join(root, kind, name);
      // A composite action has no code of its own.
      if (!existsSync(join(source, 'package.json'))) continue;
      const manifest = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
      const target = join(modules, manifest.name);
      cpSync(join(source, 'lib'), join(target, 'lib'), {
        recursive: true,
        filter: (path) => !/\.(?:test\.js|d\.ts|tsbuildinfo)$/.test(path),
      });
      // Compiled modules import the JSON files of their package's data folder.
      if (existsSync(join(source, 'data')))
        cpSync(join(source, 'data'), join(target, 'data'), { recursive: true, filter: (path) => !/\.(?:ya?ml|md)$/.test(path) });
      writeFileSync(join(target, 'package.json'), JSON.stringify({ ...manifest, sideEffects: false }));
    }
  }
  for (const name of [...FREE_OF_SIDE_EFFECTS, ...WITH_THEM]) {
    const source = join(root, 'node_modules', name);
    const manifest = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
    cpSync(source, join(modules, name), { recursive: true });
    if (FREE_OF_SIDE_EFFECTS.includes(name)) manifest.sideEffects = false;
    if (BUILT_FOR_BROWSERS.has(name)) manifest.exports = withoutNode(manifest.exports);
    writeFileSync(join(modules, name, 'package.json'), JSON.stringify(manifest));
  }
  for (const name of installedPackages(root)) {
    const target = join(modules, name);
    mkdirSync(dirname(target), { recursive: true });
    try {
      symlinkSync(join(root, 'node_modules', name), target, 'junction');
    } catch (error) {
      // Copied above.
      if (error.code !== 'EEXIST') throw error;
    }
  }
}

/** The exports of a package without the ones for Node, so that the default ones count. */
function withoutNode(exports) {
  return Object.fromEntries(
    Object.entries(exports).map(([path, target]) => {
      if (typeof target === 'string') return [path, target];
      const { node: _, ...others } = target;
      return [path, others];
    }),
  );
}

function installedPackages(root) {
  const modules = join(root, 'node_modules');
  return readdirSync(modules)
    .filter((name) => !name.startsWith('.') && name !== '@sar')
    .flatMap((name) => (name.startsWith('@') ? readdirSync(join(modules, name)).map((inner) => `${name}/${inner}`) : [name]))
    .sort();
}
