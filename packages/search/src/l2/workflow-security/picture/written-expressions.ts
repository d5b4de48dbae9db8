import { expressionSpans, type Scalar } from '@sar/workflows';
import type { Expression } from '../expression/expression-tree.js';
import { readExpression } from '../expression/read-expression.js';

/** An expression of a scalar: where it stands in the file, with its braces, and what it says. */
export interface WrittenExpression {
  /** Offsets in the file's text. */
  readonly start: number;
  readonly end: number;
  readonly inner: string;
  /** Undefined when it is not readable. */
  readonly tree: Expression | undefined;
}

/** The expressions `${{ … }}` of a scalar, in order. */
export function writtenExpressions(file: { readonly text: string }, { range, value }: Scalar): readonly WrittenExpression[] {
  if (!value.includes('${{')) return [];
  return expressionSpans(file.text.slice(range.start, range.end)).map(({ start, end, inner }) => ({
    start: range.start + start,
    end: range.start + end,
    inner,
    tree: treeOf(inner),
  }));
}

/** The tree of an expression, read once however often it is asked for. */
export function treeOf(inner: string): Expression | undefined {
  if (!trees.has(inner)) {
    if (trees.size >= MAX_KEPT) trees.clear();
    trees.set(inner, readExpression(inner));
  }
  return trees.get(inner);
}

const MAX_KEPT = 2000;
const trees = new Map<string, Expression | undefined>();
