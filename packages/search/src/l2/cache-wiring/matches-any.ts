import { compileGlob, globProblem, type Tree } from '@sar/baseline';

/** Pattern characters times path characters that are compared for one repository: real ones stay under a hundredth of it. */
const MAX_WORK = 300_000_000;

interface Asked {
  readonly answers: Map<string, boolean>;
  left: number;
}

const asked = new WeakMap<Tree, Asked>();

/**
 * Whether a pattern of `hashFiles` matches some file of the repository. True, so that no claim is made, also for a pattern that
 * is not read here, that leaves the workspace, or that comes after more work than any real repository asks for.
 */
export function matchesAny(pattern: string, tree: Tree): boolean {
  let memory = asked.get(tree);
  if (memory === undefined) asked.set(tree, (memory = { answers: new Map(), left: MAX_WORK }));
  let answer = memory.answers.get(pattern);
  if (answer === undefined) memory.answers.set(pattern, (answer = look(pattern.replace(/^\.\//, ''), tree, memory)));
  return answer;
}

function look(pattern: string, tree: Tree, memory: Asked): boolean {
  if (/[[\]~$]|^\/|\.\./.test(pattern) || globProblem(pattern) !== undefined) return true;
  const name = pattern.slice(pattern.replace(/\/+$/, '').lastIndexOf('/') + 1);
  // Most patterns end with a plain name, which few paths hold.
  const candidates = /[*?{]/.test(name) ? tree.list() : tree.list().filter((path) => path.includes(name.replace(/\/+$/, '')));
  const glob = compileGlob(pattern.endsWith('/') ? `${pattern}**` : pattern);
  const folder = compileGlob(`${pattern}/**`);
  for (const path of candidates) {
    memory.left -= pattern.length * path.length;
    if (memory.left < 0 || glob.matches(path) || folder.matches(path)) return true;
  }
  return false;
}
