import { pathText, type Expression } from './expression-tree.js';

/** Functions whose result holds nothing that a person wrote. */
const HARMLESS: ReadonlySet<string> = new Set([
  'contains',
  'startswith',
  'endswith',
  'success',
  'failure',
  'cancelled',
  'always',
  'hashfiles',
]);

/**
 * The context paths whose values can become part of what an expression gives. Comparisons and tests give true or false; of `a && b` only
 * `b` can be a text that is not empty; `a || b` can be either.
 *
 * @param jsonIsSafe `toJSON` makes a sound literal where the text goes, as in JavaScript, but not in a shell
 */
export function reachingPaths(tree: Expression, jsonIsSafe = false): readonly string[] {
  switch (tree.kind) {
    case 'literal':
    case 'not':
      return [];
    case 'path':
      return [pathText(tree)];
    case 'binary':
      if (tree.operator === '||') return [...reachingPaths(tree.left, jsonIsSafe), ...reachingPaths(tree.right, jsonIsSafe)];
      return tree.operator === '&&' ? reachingPaths(tree.right, jsonIsSafe) : [];
    case 'call':
      if (HARMLESS.has(tree.name) || (jsonIsSafe && tree.name === 'tojson')) return [];
      return tree.args.flatMap((arg) => reachingPaths(arg, jsonIsSafe && tree.name !== 'fromjson'));
  }
}
