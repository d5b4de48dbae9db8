import { compileGlob, globProblem, type Tree } from '@sar/baseline';

interface IgnoreRule {
  readonly isNegated: boolean;
  /** @param path from the folder of the file that has the rule */
  matches(path: string): boolean;
}

/** Most rules of one `.gitignore`, and its largest size in bytes. */
const MAX_RULES = 1000;
const MAX_BYTES = 131_072;
/** Most comparisons of a path with a rule in one run, a few seconds; after them nothing counts as left out. */
const MAX_COMPARISONS = 200_000;

/**
 * Whether the repository's `.gitignore` files leave a path out: then a build or a tool makes it, and nobody can tell whether it will be there. Classes of
 * characters (`[a-z]`) are not known to the globs; rules with them match nothing.
 *
 * @see https://git-scm.com/docs/gitignore
 */
export function ignoredPaths(tree: Tree): (path: string) => boolean {
  const rulesOf = new Map<string, readonly IgnoreRule[]>();
  let left = MAX_COMPARISONS;
  return (path) => {
    const parts = path.split('/');
    let isIgnored = false;
    // From the root down: what is nearer decides.
    for (let depth = 0; depth < parts.length; depth++) {
      const folder = parts.slice(0, depth).join('/');
      const rules = rulesOf.get(folder) ?? readRules(folder);
      rulesOf.set(folder, rules);
      const inside = parts.slice(depth).join('/');
      left -= rules.length;
      if (left < 0) return false;
      for (const rule of rules) if (rule.matches(inside)) isIgnored = !rule.isNegated;
    }
    return isIgnored;
  };

  function readRules(folder: string): readonly IgnoreRule[] {
    const file = folder === '' ? '.gitignore' : `${folder}/.gitignore`;
    const content = tree.has(file) ? tree.read(file, MAX_BYTES) : undefined;
    return content?.kind === 'text' ? content.text.split('\n').slice(0, MAX_RULES).flatMap(ruleOf) : [];
  }
}

function ruleOf(line: string): readonly IgnoreRule[] {
  const written = line.replace(/\r$/, '').replace(/(?<!\\)\s+$/, '');
  if (written === '' || written.startsWith('#')) return [];
  const isNegated = written.startsWith('!');
  const pattern = written.replace(/^!/, '').replace(/\/$/, '').replaceAll(/[{}]/g, '\\$&');
  const anchored = pattern.includes('/') ? pattern.replace(/^\//, '') : `**/${pattern}`;
  if (anchored === '' || globProblem(anchored) !== undefined || globProblem(`${anchored}/**`) !== undefined) return [];
  const [itself, below] = [compileGlob(anchored), compileGlob(`${anchored}/**`)];
  return [{ isNegated, matches: (path) => itself.matches(path) || below.matches(path) }];
}
