import { nodesOf } from '../expression/expression-tree.js';
import { secretExpressions, secretWeakness, shown } from './secret-expressions.js';
import type { WeaknessRule } from './weakness-rule.js';

/** Fires where the whole context `secrets` is used, or a secret whose name is computed: GitHub then hands the job all of them. */
export const allSecrets: WeaknessRule = (document) =>
  secretExpressions(document).flatMap(({ written, tree, job }) => {
    for (const node of nodesOf(tree)) {
      if (node.kind !== 'path' || node.keys[0] !== 'secrets') continue;
      const isWhole = node.keys.length === 1 || node.keys[1] === '*';
      if (!isWhole) continue;
      const computed = node.computed.length > 0;
      // One of a few names that an expression chooses from literals is no context that a run chooses freely, but the job still gets all.
      return [
        secretWeakness(document, job, written, {
          rule: 'all-secrets',
          message: computed
            ? `which secret ${shown(written)} is gets computed, so the job is handed all of them`
            : `${shown(written)} hands all secrets to the job`,
          expected: 'one secret by its name',
          ...(computed ? { impact: 'advisory' } : {}),
        }),
      ];
    }
    return [];
  });
