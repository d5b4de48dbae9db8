// Imports a module of the sources, so that a generator needs no build and none can be stale.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The module at a path from the root; packages of ours are their sources. */
export async function importSource(path) {
  const hooks = registerHooks({ resolve: toSource });
  try {
    return await import(pathToFileURL(join(root, path)).href);
  } finally {
    hooks.deregister();
  }
}

/** A package of ours is its source, and `./x.js` is `./x.ts` where that is what is there. */
function toSource(specifier, context, next) {
  const own = /^@sar\/([\w-]+)$/.exec(specifier)?.[1];
  if (own !== undefined) return { url: pathToFileURL(join(root, 'packages', own, 'src/index.ts')).href, shortCircuit: true };
  if (/^\.{1,2}\/.*\.js$/.test(specifier) && context.parentURL?.startsWith('file:')) {
    const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (existsSync(source)) return { url: source.href, shortCircuit: true };
  }
  return next(specifier, context);
}
