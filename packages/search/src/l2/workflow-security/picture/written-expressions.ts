import { expressionSpans, type Scalar } from '@sar/workflows';
import type { Expression } from '../expression/expression-tree.js';
import { readExpression } from '../expression/read-expression.js';

/** An expression of a scalar: where it stands in the file, with its braces, and what it says. */
export interface WrittenExpression {
  /** Offsets in the file's text; those of the whole scalar where YAML's escapes hide the braces. */
  readonly start: number;
  readonly end: number;
  readonly inner: string;
  /** Undefined when it is not readable. */
  readonly tree: Expression | undefined;
}

/** The expressions `${{ … }}` of a scalar, in order. They say what YAML makes of the text: `''` between single quotes is one, `\\u0074` between double quotes a letter. */
export function writtenExpressions(file: { readonly text: string }, { range, value }: Scalar): readonly WrittenExpression[] {
  if (!value.includes('${{')) return [];
  const raw = file.text.slice(range.start, range.end);
  const written = expressionSpans(raw);
  const read = /^['"]/.test(raw) ? expressionSpans(value) : written;
  return read.map(({ inner }, index) => {
    const span = read.length === written.length ? written[index] : undefined;
    const place = { start: range.start + (span?.start ?? 0), end: range.start + (span?.end ?? raw.length) };
    return { ...place, inner, tree: treeOf(inner) };
  });
}

/** The expressions of a whole file, without those on lines that are comments. Between YAML's single quotes every quote stands twice. */
export function expressionsOfFile({ text }: { readonly text: string }): readonly WrittenExpression[] {
  return expressionSpans(text)
    .filter(({ start }) => !/^\s*#/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start)))
    .map(({ start, end, inner }) => ({ start, end, inner, tree: treeOf(inner) ?? unquoted(inner) }));
}

function unquoted(inner: string): Expression | undefined {
  return inner.includes("''") ? treeOf(inner.replaceAll("''", "'")) : undefined;
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
