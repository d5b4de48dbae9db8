import { nodesOf } from '../expression/expression-tree.js';
import { isSecret, secretExpressions, secretWeakness, shown } from './secret-expressions.js';
import type { WeaknessRule } from './weakness-rule.js';

/** Fires for parts of a secret that holds JSON: logs hide the secret as a whole, and not its parts. */
export const unredactedSecret: WeaknessRule = (document) =>
  secretExpressions(document).flatMap(({ written, tree, job }) => {
    const part = [...nodesOf(tree)].some(
      (node) => node.kind === 'call' && node.name === 'fromjson' && node.args.some((arg) => [...nodesOf(arg)].some(isSecret)),
    );
    if (!part) return [];
    return [
      secretWeakness(document, job, written, {
        rule: 'unredacted-secret',
        message: `${shown(written)} takes a secret apart; logs do not hide the parts`,
        expected: 'a secret of its own for each value',
      }),
    ];
  });
