import { nodesOf, type Expression } from '../expression/expression-tree.js';
import { placeAt } from '../picture/text-places.js';
import { expressionsOfFile } from '../picture/written-expressions.js';
import type { WeaknessRule } from './weakness-rule.js';

/** Fires for `a && b || c` where b is '', 0, false or null: c is taken whatever a is. */
export const unsoundTernary: WeaknessRule = (document) => {
  if (!document.text.includes('||')) return [];
  return expressionsOfFile(document).flatMap(({ start, inner, tree }) => {
    const bad = tree === undefined ? undefined : [...nodesOf(tree)].find(isFalsyTernary);
    if (bad === undefined) return [];
    const { line, column } = placeAt(document, start);
    const job = document.kind === 'workflow' ? document.jobs.find((one) => one.range.start <= start && start < one.range.end) : undefined;
    return [
      {
        rule: 'unsound-ternary',
        place: { path: document.path, line, column, ...(job !== undefined && { job: job.id }) },
        identity: [inner.replaceAll(/\s+/g, ' ').slice(0, 200)],
        message: 'the value between && and || counts as false, so that the one behind || is always taken',
        expected: 'a value between && and || that counts as true',
        actual: inner.replaceAll(/\s+/g, ' ').slice(0, 200),
      } as const,
    ];
  });
};

function isFalsyTernary(node: Expression): boolean {
  if (node.kind !== 'binary' || node.operator !== '||' || node.left.kind !== 'binary' || node.left.operator !== '&&') return false;
  const middle = node.left.right;
  // `x && false || false` and the like give the same either way.
  const isSame =
    node.right.kind === 'literal' &&
    middle.kind === 'literal' &&
    (node.right.value === middle.value || node.right.value === '' || node.right.value === false);
  return (
    middle.kind === 'literal' && (middle.value === '' || middle.value === 0 || middle.value === false || middle.value === null) && !isSame
  );
}
