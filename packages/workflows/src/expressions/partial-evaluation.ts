import { Lexer, Parser, data, type Expr } from '@actions/expressions';
import { expressionSpans } from './expression-spans.js';

/** A value that is known without a run; undefined means that only the run can know. */
export type Known = string | number | boolean | null | undefined;

/** Looks a context value up by its path, e.g. `inputs.cache`, `env.X`; undefined when it is not known. */
export type Lookup = (path: string) => Known;

const CONTEXTS = ['github', 'env', 'vars', 'job', 'jobs', 'steps', 'runner', 'secrets', 'strategy', 'matrix', 'needs', 'inputs'];
const FUNCTIONS = ['success', 'failure', 'cancelled', 'always', 'hashFiles'].map((name) => ({ name, minArgs: 0, maxArgs: 255 }));
/** Longest expression that is looked into; GitHub itself refuses 21,000 characters. */
const MAX_LENGTH = 21_000;

/** Replaces every expression whose value is known; the others stay as they are written. */
export function substitute(text: string, lookup: Lookup): string {
  if (!text.includes('${{')) return text;
  let result = '';
  let from = 0;
  for (const { start, end, inner } of expressionSpans(text)) {
    const value = evaluate(inner, lookup);
    result += text.slice(from, start) + (value === undefined ? text.slice(start, end) : asText(value));
    from = end;
  }
  return result + text.slice(from);
}

/** The truth of an `if:`, with or without braces, as far as it is known. Text around braces makes it always true, as on GitHub. */
export function evaluateCondition(text: string, lookup: Lookup): boolean | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const spans = expressionSpans(trimmed);
  const only = spans[0];
  if (only === undefined) return truth(evaluate(trimmed, lookup));
  if (spans.length === 1 && only.start === 0 && only.end === trimmed.length) return truth(evaluate(only.inner, lookup));
  // Braces in the middle of an expression: GitHub joins the texts, and a text that is not empty is true.
  return undefined;
}

/** The value of one expression (without braces), undefined when it is unknown or not readable. */
export function evaluate(expression: string, lookup: Lookup): Known {
  if (expression.length > MAX_LENGTH) return undefined;
  const simple = /^(?:inputs|env|matrix|github|vars|runner|steps|needs|secrets)(?:\.[\w-]+)+$/.exec(expression);
  if (simple !== null) return lookup(expression);
  try {
    const { tokens } = new Lexer(expression).lex();
    return new Parser(tokens, CONTEXTS, FUNCTIONS).parse().accept(new PartialEvaluator(lookup)) as Known;
  } catch {
    return undefined;
  }
}

type Path = { readonly path: string };
type Result = Known | Path;

/** Visits GitHub's own syntax tree with three-valued logic: a value, or unknown. */
class PartialEvaluator {
  readonly #lookup: Lookup;

  constructor(lookup: Lookup) {
    this.#lookup = lookup;
  }

  visitLiteral(node: { literal: data.ExpressionData }): Result {
    const { literal } = node;
    if (literal instanceof data.StringData || literal instanceof data.NumberData || literal instanceof data.BooleanData) return literal.value;
    return literal instanceof data.Null ? null : undefined;
  }

  visitGrouping(node: { group: Expr }): Result {
    return this.#value(node.group);
  }

  visitUnary(node: { expr: Expr }): Result {
    const value = truth(this.#value(node.expr));
    return value === undefined ? undefined : !value;
  }

  visitLogical(node: { operator: { lexeme: string }; args: Expr[] }): Result {
    const isAnd = node.operator.lexeme === '&&';
    let last: Known;
    let unknown = false;
    for (const arg of node.args) {
      last = this.#value(arg);
      const holds = truth(last);
      if (holds === undefined) unknown = true;
      // A false part decides an `and`, a true part an `or`, unless an unknown part before it could have been the result.
      else if (holds !== isAnd) return unknown ? (isAnd ? false : undefined) : last;
    }
    return unknown ? undefined : last;
  }

  visitBinary(node: { left: Expr; operator: { lexeme: string }; right: Expr }): Result {
    const left = this.#value(node.left);
    const right = this.#value(node.right);
    if (left === undefined || right === undefined) return undefined;
    const equal = looselyEqual(left, right);
    switch (node.operator.lexeme) {
      case '==':
        return equal;
      case '!=':
        return !equal;
      default:
        return compare(node.operator.lexeme, Number(left), Number(right));
    }
  }

  visitContextAccess(node: { name: { lexeme: string } }): Result {
    return { path: node.name.lexeme.toLowerCase() };
  }

  visitIndexAccess(node: { expr: Expr; index: Expr }): Result {
    const base = node.expr.accept(this as never) as Result;
    const key = node.index.accept(this as never) as Result;
    if (!isPath(base) || (typeof key !== 'string' && typeof key !== 'number')) return undefined;
    return { path: `${base.path}.${key}` };
  }

  visitFunctionCall(node: { functionName: { lexeme: string }; args: Expr[] }): Result {
    const name = node.functionName.lexeme.toLowerCase();
    if (name === 'always') return true;
    const args = node.args.map((arg) => this.#value(arg));
    const [first, second] = args;
    if (args.some((arg) => arg === undefined) || first === undefined) return undefined;
    const text = asText(first).toLowerCase();
    if (name === 'format') return args.slice(1).reduce<string>((all, arg, at) => all.replaceAll(`{${at}}`, asText(arg ?? '')), asText(first));
    if (second === undefined) return undefined;
    const part = asText(second).toLowerCase();
    if (name === 'contains') return text.includes(part);
    if (name === 'startswith') return text.startsWith(part);
    return name === 'endswith' ? text.endsWith(part) : undefined;
  }

  #value(node: Expr): Known {
    const result = node.accept(this as never) as Result;
    return isPath(result) ? this.#lookup(result.path) : result;
  }
}

function isPath(value: Result): value is Path {
  return typeof value === 'object' && value !== null;
}

/** GitHub's truth: `false`, 0, '' and null are false. */
function truth(value: Known): boolean | undefined {
  return value === undefined ? undefined : Boolean(value);
}

/** GitHub compares texts without case, and everything else as numbers. */
function looselyEqual(left: Exclude<Known, undefined>, right: Exclude<Known, undefined>): boolean {
  if (typeof left === 'string' && typeof right === 'string') return left.toLowerCase() === right.toLowerCase();
  if (typeof left === typeof right) return left === right;
  return Number(left) === Number(right);
}

function compare(operator: string, left: number, right: number): boolean | undefined {
  switch (operator) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    default:
      return undefined;
  }
}

function asText(value: Exclude<Known, undefined>): string {
  return value === null ? '' : String(value);
}
