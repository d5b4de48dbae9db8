import { data, type Expr } from '@actions/expressions';
import { Binary, FunctionCall, Literal, Logical, Unary } from '@actions/expressions/ast';
import { expressionSpans } from '../expressions/expression-spans.js';
import { asText, formatted, truth, type Value } from '../expressions/known-value.js';
import { contextPath, literalText, ungrouped } from './context-path.js';
import { parseLoosely } from './parse-loosely.js';

/** Every value that a context path can have, such as each value of a literal matrix; undefined when they are not known. */
export type PossibleLookup = (path: string) => readonly Value[] | undefined;

/** Values that an expression can give. `open` says which it can give besides: none, some false value, or any. */
interface Possible {
  readonly values: readonly Value[];
  readonly open: 'no' | 'falsy' | 'any';
}

/** Most values that are told apart; combinations multiply. */
const MAX_VALUES = 100;
const ANY: Possible = { values: [], open: 'any' };
const EITHER: Possible = { values: [true, false], open: 'no' };
const TESTS = new Set(['contains', 'startswith', 'endswith', 'success', 'failure', 'cancelled', 'always']);

/** Every text that a text with expressions can become, without repetition; undefined when not all are known. */
export function possibleTexts(text: string, lookup: PossibleLookup): readonly string[] | undefined {
  const values = possibleValues(text, lookup);
  return values && [...new Set(values.map(asText))];
}

/** Every value of a text that may be an expression as a whole, and then keeps its type; undefined when not all are known. */
export function possibleValues(text: string, lookup: PossibleLookup): readonly Value[] | undefined {
  const spans = expressionSpans(text);
  const [first] = spans;
  if (first !== undefined && first.start === 0 && first.end === text.length) return closed(ofExpression(first.inner, lookup));
  let texts: readonly string[] = [''];
  let from = 0;
  for (const { start, end, inner } of spans) {
    const before = text.slice(from, start);
    const values = closed(ofExpression(inner, lookup));
    if (values === undefined || texts.length * values.length > MAX_VALUES) return undefined;
    texts = texts.flatMap((left) => values.map((value) => left + before + asText(value)));
    from = end;
  }
  return texts.map((left) => left + text.slice(from));
}

/** Every text of a syntax tree; undefined when not all are known. */
export function possibleNames(tree: Expr, lookup: PossibleLookup): readonly string[] | undefined {
  const values = closed(possible(tree, lookup));
  return values && [...new Set(values.map(asText))];
}

/** What is known of the text that `format('X_{0}', …)` gives: how it begins and ends. Undefined for other trees. */
export function knownEnds(tree: Expr): { readonly prefix: string; readonly suffix: string } | undefined {
  const inner = ungrouped(tree);
  if (!(inner instanceof FunctionCall) || inner.functionName.lexeme.toLowerCase() !== 'format') return undefined;
  const [first] = inner.args;
  const template = first && literalText(first);
  if (template === undefined || template.includes('{{') || template.includes('}}')) return undefined;
  const open = template.indexOf('{');
  const close = template.lastIndexOf('}');
  if (open === -1 || close < open) return undefined;
  const ends = { prefix: template.slice(0, open), suffix: template.slice(close + 1) };
  return ends.prefix === '' && ends.suffix === '' ? undefined : ends;
}

function closed({ values, open }: Possible): readonly Value[] | undefined {
  return open === 'no' && values.length <= MAX_VALUES ? values : undefined;
}

function ofExpression(expression: string, lookup: PossibleLookup): Possible {
  const parsed = parseLoosely(expression);
  return parsed === undefined ? ANY : possible(parsed.tree, lookup);
}

function possible(node: Expr, lookup: PossibleLookup): Possible {
  const inner = ungrouped(node);
  if (inner instanceof Literal) return ofLiteral(inner.literal);
  if (inner instanceof Binary || inner instanceof Unary) return EITHER;
  if (inner instanceof Logical) return ofLogical(inner, lookup);
  if (inner instanceof FunctionCall) return ofCall(inner, lookup);
  const path = contextPath(inner);
  const values = path === undefined ? undefined : lookup(path);
  return values === undefined ? ANY : { values, open: 'no' };
}

function ofLiteral(literal: data.ExpressionData): Possible {
  if (literal instanceof data.Null) return { values: [null], open: 'no' };
  if (literal instanceof data.StringData || literal instanceof data.NumberData || literal instanceof data.BooleanData)
    return { values: [literal.value], open: 'no' };
  return ANY;
}

/** `a || b`: a true value of `a`, or `b`. `a && b`: a false value of `a`, or `b`. */
function ofLogical({ operator, args }: Logical, lookup: PossibleLookup): Possible {
  const isAnd = operator.lexeme === '&&';
  const values: Value[] = [];
  let open: Possible['open'] = 'no';
  for (const [index, argument] of args.entries()) {
    const part = possible(argument, lookup);
    const isLast = index === args.length - 1;
    values.push(...(isLast ? part.values : part.values.filter((value) => truth(value) !== isAnd)));
    const left = isLast ? part.open : leftOpen(part.open, isAnd);
    if (left === 'any' || open === 'no') open = left === 'no' ? open : left;
  }
  return { values: [...new Set(values)], open };
}

function leftOpen(open: Possible['open'], isAnd: boolean): Possible['open'] {
  if (open === 'any') return isAnd ? 'falsy' : 'any';
  return isAnd ? open : 'no';
}

function ofCall({ functionName, args }: FunctionCall, lookup: PossibleLookup): Possible {
  const name = functionName.lexeme.toLowerCase();
  if (TESTS.has(name)) return EITHER;
  const [first, ...others] = args;
  const template = first && literalText(first);
  if (name !== 'format' || template === undefined) return ANY;
  let rows: readonly (readonly Value[])[] = [[]];
  for (const argument of others) {
    const values = closed(possible(argument, lookup));
    if (values === undefined || rows.length * values.length > MAX_VALUES) return ANY;
    rows = rows.flatMap((row) => values.map((value) => [...row, value]));
  }
  const texts = rows.map((row) => formatted(template, row));
  return texts.every((text) => text !== undefined) ? { values: texts, open: 'no' } : ANY;
}
