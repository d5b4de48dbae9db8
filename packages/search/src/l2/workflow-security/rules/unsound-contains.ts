import { nodesOf, pathText } from '../expression/expression-tree.js';
import { conditionsOf } from '../picture/conditions.js';
import { authorOf } from '../picture/untrusted-contexts.js';
import { conditionWeakness } from './condition-weakness.js';
import type { WeaknessRule } from './weakness-rule.js';

/** Fires for `contains('main develop', github.ref_name)`: a part of the text passes, such as `mai` or `n d`. */
export const unsoundContains: WeaknessRule = (document) =>
  conditionsOf(document).flatMap((condition) => {
    const { tree } = condition;
    for (const node of tree === undefined ? [] : nodesOf(tree)) {
      if (node.kind !== 'call' || node.name !== 'contains') continue;
      const [all, one] = node.args;
      if (all?.kind !== 'literal' || typeof all.value !== 'string' || one?.kind !== 'path') continue;
      const path = pathText(one);
      const author = /^(?:github\.(?:actor|triggering_actor|repository|event_name)|.*\.login)$/.test(path) ? 'writer' : authorOf(path);
      const free = author === 'attacker' || author === 'writer' || path.startsWith('env.') || path.startsWith('inputs.');
      if (!free) continue;
      return [
        conditionWeakness(document, condition, {
          rule: 'unsound-contains',
          identity: [path, all.value],
          message: `contains('${all.value.slice(0, 80)}', ${path}) is true for every part of the text, such as '${all.value.slice(0, 3)}'`,
          expected: `contains(fromJSON('[…]'), ${path})`,
          actual: `contains('${all.value.slice(0, 80)}', ${path})`,
          ...(author === 'attacker' || path === 'github.actor' || path.startsWith('github.ref') ? {} : { pedantic: true }),
        }),
      ];
    }
    return [];
  });
