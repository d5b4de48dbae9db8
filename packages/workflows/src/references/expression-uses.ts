import { data, type Expr } from '@actions/expressions';
import { Binary, ContextAccess, FunctionCall, IndexAccess, Literal, Logical, Star, Unary } from '@actions/expressions/ast';
import type { Token } from '@actions/expressions/lexer';
import { literalText, ungrouped } from './context-path.js';
import { parseLoosely } from './parse-loosely.js';
import type { ReferenceContext } from './reference.js';

/** One use of `vars` or `secrets` in an expression. */
export interface ExpressionUse {
  readonly context: ReferenceContext;
  /** Line and column of the context's name within the expression, 0-based. */
  readonly at: { readonly line: number; readonly column: number };
  readonly what:
    | { readonly kind: 'name'; readonly name: string }
    /** A name that has to be computed. */
    | { readonly kind: 'computed'; readonly index: Expr }
    /** The context as a whole, or something unreadable: every name is possible. */
    | { readonly kind: 'any'; readonly why: string };
  /** The absence of this value is intended: there is a fallback, or only its presence is asked. */
  readonly guarded: boolean;
  /** GitHub refuses the expression as it is written. */
  readonly refused: boolean;
}

const START = { line: 0, column: 0 };
const UNREADABLE = 'the expression is not readable';

/**
 * The uses of `vars` and `secrets` in one expression (without braces), in order.
 *
 * @param isCondition the expression is an `if:`, of which only the truth counts
 */
export function expressionUses(expression: string, isCondition = false): readonly ExpressionUse[] {
  const lower = expression.toLowerCase();
  const mentioned = (['vars', 'secrets'] as const).filter((context) => lower.includes(context));
  if (mentioned.length === 0) return [];
  const parsed = parseLoosely(expression);
  if (parsed === undefined) {
    return mentioned.map((context) => ({ context, at: START, what: { kind: 'any', why: UNREADABLE }, guarded: false, refused: true }));
  }
  const { tree, refused } = parsed;
  const found: Found[] = [];
  visit(tree, isCondition ? 'truth' : 'value', found);
  // A name that is tested, or has a fallback, in one part of an expression is meant to be optional in its other parts: `vars.X && f(vars.X)`.
  const optional = new Set(found.flatMap((use) => (use.guarded ? (keyOf(use) ?? []) : [])));
  return found.map((use) => ({ ...use, guarded: use.guarded || optional.has(keyOf(use) ?? ''), refused }));
}

type Found = Omit<ExpressionUse, 'refused'>;
/** What becomes of a part: its value is used, only its truth counts, or another value takes its place when it is empty. */
type Role = 'value' | 'truth' | 'replaced';

function keyOf({ context, what }: Found): string | undefined {
  return what.kind === 'name' ? `${context}.${what.name}` : undefined;
}

function visit(node: Expr, role: Role, found: Found[]): void {
  const inner = ungrouped(node);
  if (inner instanceof IndexAccess) visitIndex(inner, role, found);
  else if (inner instanceof ContextAccess) {
    const context = contextOf(inner.name);
    if (context !== undefined) add(found, context, inner.name, { kind: 'any', why: `the whole \`${context}\` context is used` }, role);
  } else if (inner instanceof Logical) visitLogical(inner, role, found);
  else if (inner instanceof Unary) visit(inner.expr, 'truth', found);
  else if (inner instanceof Binary) {
    visit(inner.left, isEmptiness(inner.operator, inner.right) ? 'truth' : 'value', found);
    visit(inner.right, isEmptiness(inner.operator, inner.left) ? 'truth' : 'value', found);
  } else if (inner instanceof FunctionCall && !visitKeyTest(inner, found)) {
    for (const argument of inner.args) visit(argument, 'value', found);
  }
}

/** `contains(toJSON(vars), '"NAME":')` asks for one name; true when that is what a call does. */
function visitKeyTest({ functionName, args }: FunctionCall, found: Found[]): boolean {
  const [whole, key] = args.map(ungrouped);
  if (functionName.lexeme.toLowerCase() !== 'contains' || key === undefined) return false;
  if (!(whole instanceof FunctionCall) || whole.functionName.lexeme.toLowerCase() !== 'tojson') return false;
  const of = whole.args[0] && ungrouped(whole.args[0]);
  const context = of instanceof ContextAccess ? contextOf(of.name) : undefined;
  const name = /^"([A-Za-z_][A-Za-z0-9_]*)"/.exec(literalText(key) ?? '')?.[1];
  if (context === undefined || !(of instanceof ContextAccess) || name === undefined) return false;
  add(found, context, of.name, { kind: 'name', name: name.toUpperCase() }, 'truth');
  return true;
}

function visitLogical({ operator, args }: Logical, role: Role, found: Found[]): void {
  const last = args.length - 1;
  args.forEach((argument, index) => {
    const isTested = index < last;
    const own = operator.lexeme === '||' ? 'replaced' : 'truth';
    visit(argument, isTested ? own : role, found);
  });
}

function visitIndex({ expr, index }: IndexAccess, role: Role, found: Found[]): void {
  const base = ungrouped(expr);
  const context = base instanceof ContextAccess ? contextOf(base.name) : undefined;
  if (context === undefined || !(base instanceof ContextAccess)) {
    visit(base, role, found);
    if (!(index instanceof Star)) visit(index, 'value', found);
    return;
  }
  if (index instanceof Star) {
    add(found, context, base.name, { kind: 'any', why: `every entry of the \`${context}\` context is used` }, role);
    return;
  }
  const name = literalText(index);
  if (name !== undefined) add(found, context, base.name, { kind: 'name', name: name.toUpperCase() }, role);
  else {
    add(found, context, base.name, { kind: 'computed', index }, role);
    visit(index, 'value', found);
  }
}

function add(found: Found[], context: ReferenceContext, token: Token, what: ExpressionUse['what'], role: Role): void {
  found.push({ context, at: token.range.start, what, guarded: role !== 'value' });
}

function contextOf({ lexeme }: Token): ReferenceContext | undefined {
  const name = lexeme.toLowerCase();
  return name === 'vars' || name === 'secrets' ? name : undefined;
}

/** `== ''`, `!= ''`, and the same with null. */
function isEmptiness({ lexeme }: Token, other: Expr): boolean {
  if (lexeme !== '==' && lexeme !== '!=') return false;
  const inner = ungrouped(other);
  return literalText(inner) === '' || (inner instanceof Literal && inner.literal instanceof data.Null);
}
