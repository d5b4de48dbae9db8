import { isMap, isScalar, type Scalar, type YAMLMap } from 'yaml';
import { hasPlainKeys, isMarked, nodeAt, pairOf, spanOf, valueOf, type EditableFile } from './editable-file.js';
import { indentationOf } from './text-lines.js';

/** A step that can be edited, with what edits of it need. */
export interface StepNode {
  readonly map: YAMLMap;
  /** `uses` with its value on one line. */
  readonly uses: Scalar;
  readonly usesKey: Scalar;
}

/**
 * The `uses:` step that starts at an offset. Undefined when its form is too unusual to edit safely: anchors, aliases, tags or merge
 * keys on it, keys that stand twice, or a `uses` over several lines.
 */
export function stepNodeAt(file: EditableFile, offset: number): StepNode | undefined {
  const found = nodeAt(file, offset, isMap);
  if (found === undefined || !hasPlainKeys(found.node)) return undefined;
  const pair = pairOf(found.node, 'uses');
  if (pair === undefined || pair === 'twice') return undefined;
  const uses = valueOf(pair);
  return isScalar(uses) && isOneLine(file, uses) ? { map: found.node, uses, usesKey: pair.key } : undefined;
}

/** `with:` of a step: its key, and its mapping when it has one. `unfit` when it must not be edited. */
export function withOf(step: StepNode): { readonly key: Scalar; readonly map: YAMLMap | undefined } | 'unfit' | undefined {
  const pair = pairOf(step.map, 'with');
  if (pair === undefined || pair === 'twice') return pair === undefined ? undefined : 'unfit';
  const value = valueOf(pair);
  if (value === undefined || isEmpty(value)) return isScalar(value) && isMarked(value) ? 'unfit' : { key: pair.key, map: undefined };
  return isMap(value) && !isMarked(value) && hasPlainKeys(value) ? { key: pair.key, map: value } : 'unfit';
}

/** True for a plain or quoted scalar without anchor or tag that stands on one line and is not empty. */
export function isOneLine(file: EditableFile, node: unknown): node is Scalar {
  if (!isScalar(node) || isMarked(node)) return false;
  const [start, end] = spanOf(node);
  return (
    end > start &&
    !file.text.slice(start, end).includes('\n') &&
    (node.type === 'PLAIN' || node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE')
  );
}

/** True for a value that was left out: `with:` and nothing behind it. */
export function isEmpty(node: unknown): boolean {
  return isScalar(node) && (node.value === null || node.value === undefined) && spanOf(node)[0] === spanOf(node)[1];
}

/** The offset behind the colon of a key; undefined when something else than blanks stands between them. */
export function behindColon(file: EditableFile, key: Scalar): number | undefined {
  const blanks = /^[ \t]*:/.exec(file.text.slice(spanOf(key)[1], spanOf(key)[1] + 200));
  return blanks === null ? undefined : spanOf(key)[1] + blanks[0].length;
}

/** True when the keys of a block mapping stand in one column, each first on its line (the first one may follow a `- `). */
export function isPlainBlock(file: EditableFile, map: YAMLMap): boolean {
  if (map.flow === true) return false;
  return map.items.every((pair, at) => isScalar(pair.key) && (at === 0 || indentationOf(file.text, spanOf(pair.key)[0]) !== undefined));
}
