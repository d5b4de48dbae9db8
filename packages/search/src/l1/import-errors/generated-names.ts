import { compileGlob, type Tree } from '@sar/baseline';
import generated from './generated-modules.json' with { type: 'json' };
import { joinPath, splitPath } from './module-index.js';

/** Most lines of ignore files that are kept. */
const MAX_PATTERNS = 5000;
const NAMES = generated.modules.map(({ name }) => compileGlob(name));

/** Tells whether a module that is not there is one that a build writes: by its name, or because git is told to ignore it. */
export function generatedNames(tree: Tree): (path: string) => boolean {
  const exact = new Set<string>();
  const globs: { readonly folder: string; matches(text: string): boolean }[] = [];
  for (const path of tree.list()) {
    const [folder, name] = splitPath(path);
    if (name !== '.gitignore') continue;
    const content = tree.read(path);
    if (content.kind !== 'text') continue;
    for (const raw of content.text.split('\n').slice(0, MAX_PATTERNS)) addPattern(raw.trim(), folder);
  }
  const known = new Map<string, boolean>();
  return (path) => {
    const answer = known.get(path) ?? isGenerated(path);
    known.set(path, answer);
    return answer;
  };

  function isGenerated(path: string): boolean {
    const name = splitPath(path)[1];
    if (NAMES.some((glob) => glob.matches(name))) return true;
    const parts = path.split('/');
    const paths = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
    const asFiles = [...paths, `${path}.py`];
    if (asFiles.some((each) => exact.has(each) || exact.has(`**/${splitPath(each)[1]}`))) return true;
    return globs.some(({ folder, matches }) => asFiles.some((each) => (folder === '' || each.startsWith(`${folder}/`)) && matches(each)));
  }

  /** A pattern without a slash counts in every folder: https://git-scm.com/docs/gitignore */
  function addPattern(line: string, folder: string): void {
    if (line === '' || line.startsWith('#') || line.startsWith('!') || exact.size + globs.length >= MAX_PATTERNS) return;
    const plain = line.replace(/\/+$/, '');
    const isAnchored = plain.includes('/') && !plain.startsWith('**/');
    const bare = plain.replace(/^\//, '').replace(/^\*\*\//, '');
    if (bare === '' || bare === '*') return;
    if (!/[*?[\]{}\\]/.test(bare)) {
      exact.add(isAnchored ? joinPath(folder, bare) : bare.includes('/') ? joinPath(folder, bare) : `**/${bare}`);
      return;
    }
    if (/[[\]{}\\]/.test(bare) || bare.length > 200) return;
    const glob = compileGlob(isAnchored ? joinPath(folder, bare) : `**/${bare}`);
    globs.push({ folder, matches: (text) => glob.matches(text) });
  }
}
