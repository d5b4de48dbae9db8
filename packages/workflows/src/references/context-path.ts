import { data, type Expr } from '@actions/expressions';
import { ContextAccess, Grouping, IndexAccess, Literal } from '@actions/expressions/ast';

/** A tree without the parentheses around it. */
export function ungrouped(node: Expr): Expr {
  let inner = node;
  while (inner instanceof Grouping) inner = inner.group;
  return inner;
}

/** The text of a string literal, or undefined. */
export function literalText(node: Expr): string | undefined {
  const inner = ungrouped(node);
  return inner instanceof Literal && inner.literal instanceof data.StringData ? inner.literal.value : undefined;
}

/** A context with literal keys as a path: `matrix.os`, also for `matrix['os']`; contexts in lower case. Undefined for any other tree. */
export function contextPath(node: Expr): string | undefined {
  const keys: string[] = [];
  let current = ungrouped(node);
  while (current instanceof IndexAccess) {
    const key = literalText(current.index);
    if (key === undefined) return undefined;
    keys.unshift(key);
    current = ungrouped(current.expr);
  }
  return current instanceof ContextAccess ? [current.name.lexeme.toLowerCase(), ...keys].join('.') : undefined;
}
