import { isMap, isSeq, visit } from 'yaml';
import { rootOf, spanOf, type EditableFile } from './editable-file.js';
import { columnOf } from './text-lines.js';

/** How the steps of GitHub's own documentation are indented. */
const USUAL = 2;

/** Units by file object, so that many edits of one file look once. */
const units = new WeakMap<EditableFile, number>();

/**
 * By how many spaces a mapping in a mapping is indented in this file: the commonest step of `with:` and `env:`, else of any
 * mapping; 2 when the file shows none.
 */
export function indentationUnit(file: EditableFile): number {
  const known = units.get(file) ?? unitOf(file);
  units.set(file, known);
  return known;
}

function unitOf(file: EditableFile): number {
  const preferred = new Map<number, number>();
  const all = new Map<number, number>();
  const count = (counts: Map<number, number>, unit: number) => counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const root = rootOf(file);
  if (root === undefined) return USUAL;
  visit(root, {
    Pair: (_, { key, value }) => {
      if (!isMap(value) || value.flow === true || !hasStart(key)) return;
      const unit = columnOf(file.text, spanOf(value)[0]) - columnOf(file.text, key.range[0]);
      if (unit <= 0) return;
      count(all, unit);
      if ('value' in key && (key.value === 'with' || key.value === 'env')) count(preferred, unit);
    },
    Seq: (_, node) => (isSeq(node) && node.flow === true ? visit.SKIP : undefined),
  });
  return commonest(preferred) ?? commonest(all) ?? USUAL;
}

function hasStart(key: unknown): key is { readonly range: readonly [number, number, number]; readonly value?: unknown } {
  return typeof key === 'object' && key !== null && 'range' in key && Array.isArray(key.range);
}

function commonest(counts: ReadonlyMap<number, number>): number | undefined {
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
