import { compileGlob, type Glob, type Tree } from '@sar/baseline';

const MAX_BYTES = 262_144;
const MAX_FILES = 500;

/**
 * Tells whether git would ignore a path, by the `.gitignore` files of the repository: what is ignored is made by a build, and need not be
 * there. Nearer than git on the safe side: negations are left out, so that more is taken for ignored.
 */
export function ignoredPaths(tree: Tree): (path: string) => boolean {
  const globs: Glob[] = [];
  const files = tree.list().filter((path) => path === '.gitignore' || path.endsWith('/.gitignore'));
  for (const file of files.slice(0, MAX_FILES)) {
    const content = tree.read(file, MAX_BYTES);
    if (content.kind !== 'text') continue;
    const folder = file.slice(0, -'.gitignore'.length);
    for (const line of content.text.split('\n')) {
      const glob = globOf(folder, line.trim());
      if (glob !== undefined) globs.push(glob);
    }
  }
  return (path) => {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
      const part = path.slice(0, end);
      if (globs.some((glob) => glob.matches(part))) return true;
    }
    return false;
  };
}

function globOf(folder: string, line: string): Glob | undefined {
  if (line === '' || line.startsWith('#') || line.startsWith('!')) return undefined;
  const pattern = line.replace(/\/$/, '');
  const inside = pattern.includes('/') ? pattern.replace(/^\//, '') : `**/${pattern}`;
  try {
    return compileGlob(`${folder.replace(/[*?{}\\]/g, '\\$&')}${inside.replace(/[{}]/g, '\\$&')}`);
  } catch {
    return undefined;
  }
}
