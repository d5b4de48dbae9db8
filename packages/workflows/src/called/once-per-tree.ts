import type { Tree } from '@sar/baseline';

/**
 * Keeps what was made of a file of a tree: ten thousand `just` of one step ask one justfile ten thousand times. What is kept must
 * not be changed by who asks for it.
 */
export function oncePerTree<T extends object>(): (tree: Tree, path: string, make: () => T) => T {
  const trees = new WeakMap<Tree, Map<string, T>>();
  return (tree, path, make) => {
    let kept = trees.get(tree);
    if (kept === undefined) trees.set(tree, (kept = new Map()));
    let value = kept.get(path);
    if (value === undefined) kept.set(path, (value = make()));
    return value;
  };
}
