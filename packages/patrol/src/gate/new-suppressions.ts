import type { Tree } from '@sar/baseline';
import { readSuppressions, type Suppression } from '@sar/triage';
import { countsOf } from './counts-of.js';
import { isWorkflowOrAction } from './is-workflow-or-action.js';

/**
 * Suppressions (`sar-ignore`) of the changed files that the base does not have. One that only moved with its line is not new; one whose
 * covered line, rules, last day or reason is another than in the base is.
 */
export function newSuppressions(head: Pick<Tree, 'read'>, base: Pick<Tree, 'read'>, changed: ReadonlySet<string>): readonly Suppression[] {
  return [...changed].toSorted().flatMap((path) => {
    // Suppressions count in these files alone.
    if (!isWorkflowOrAction(path)) return [];
    const own = keyed(head, path);
    if (own.length === 0) return [];
    const left = countsOf(keyed(base, path).map(({ key }) => key));
    return own.flatMap(({ key, suppression }) => {
      const count = left.get(key) ?? 0;
      left.set(key, count - 1);
      return count > 0 ? [] : [suppression];
    });
  });
}

function keyed(tree: Pick<Tree, 'read'>, path: string): readonly { readonly key: string; readonly suppression: Suppression }[] {
  const content = tree.read(path);
  if (content.kind !== 'text') return [];
  const lines = content.text.split(/\r?\n/);
  return readSuppressions(path, content.text).suppressions.map((suppression) => {
    const { rules, until, reason, appliesTo } = suppression;
    const covered = (lines[appliesTo - 1] ?? '').trim();
    return { key: JSON.stringify([[...rules].toSorted(), until, reason, covered]), suppression };
  });
}

/** One text for a suppression, for asking whether it is among others. */
export function suppressionKey({ path, line, column }: Suppression): string {
  return `${line}:${column}:${path}`;
}
