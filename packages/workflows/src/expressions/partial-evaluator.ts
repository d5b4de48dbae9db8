import { data, type Expr } from '@actions/expressions';
import { asText, compare, formatted, looselyEqual, truth, type Known } from './known-value.js';

/**
 * Looks a context value up by its path, e.g. `inputs.cache`, `env.X`; undefined when it is not known. For a text (`inText`) a value
 * that is known in part is better than none: `composer require x:${{ matrix.version }}` is still a command.
 */
export type Lookup = (path: string, inText?: boolean) => Known;

/** A value of which only the truth is known: `x && false` is false, whatever false value `x` gives it. */
interface Half {
  readonly holds: boolean;
}
interface Path {
  readonly path: string;
}
type Result = Known | Half | Path;

/** Visits GitHub's own syntax tree with three-valued logic: a value, its truth alone, or unknown. */
export class PartialEvaluator {
  readonly #lookup: Lookup;

  constructor(lookup: Lookup) {
    this.#lookup = lookup;
  }

  /** The value of a tree, or undefined when it is unknown. */
  value(node: Expr): Known {
    const result = this.#resolved(node);
    return isHalf(result) ? undefined : result;
  }

  /** The truth of a tree, which may be known where its value is not. */
  truth(node: Expr): boolean | undefined {
    const result = this.#resolved(node);
    return isHalf(result) ? result.holds : truth(result);
  }

  visitLiteral(node: { literal: data.ExpressionData }): Result {
    const { literal } = node;
    if (literal instanceof data.StringData || literal instanceof data.NumberData || literal instanceof data.BooleanData)
      return literal.value;
    return literal instanceof data.Null ? null : undefined;
  }

  visitGrouping(node: { group: Expr }): Result {
    return this.#resolved(node.group);
  }

  visitUnary(node: { expr: Expr }): Result {
    const holds = this.truth(node.expr);
    return holds === undefined ? undefined : !holds;
  }

  visitLogical(node: { operator: { lexeme: string }; args: Expr[] }): Result {
    const isAnd = node.operator.lexeme === '&&';
    let last: Known | Half;
    let unknown = false;
    for (const arg of node.args) {
      last = this.#resolved(arg);
      const holds = isHalf(last) ? last.holds : truth(last);
      if (holds === undefined) unknown = true;
      // A false part decides an `and`, a true part an `or`; an unknown part before it could still have been the value.
      else if (holds !== isAnd) return unknown ? { holds } : last;
    }
    return unknown ? undefined : last;
  }

  visitBinary(node: { left: Expr; operator: { lexeme: string }; right: Expr }): Result {
    const left = this.value(node.left);
    const right = this.value(node.right);
    if (left === undefined || right === undefined) return undefined;
    const { lexeme } = node.operator;
    if (lexeme === '==' || lexeme === '!=') return looselyEqual(left, right) === (lexeme === '==');
    return compare(lexeme, left, right);
  }

  visitContextAccess(node: { name: { lexeme: string } }): Result {
    return { path: node.name.lexeme.toLowerCase() };
  }

  visitIndexAccess(node: { expr: Expr; index: Expr }): Result {
    const base = this.#visit(node.expr);
    const key = this.value(node.index);
    if (!isPath(base) || (typeof key !== 'string' && typeof key !== 'number')) return undefined;
    return { path: `${base.path}.${key}` };
  }

  visitFunctionCall(node: { functionName: { lexeme: string }; args: Expr[] }): Result {
    const name = node.functionName.lexeme.toLowerCase();
    if (name === 'always') return true;
    const args = node.args.map((arg) => this.value(arg)).filter((arg) => arg !== undefined);
    const [first, second] = args;
    if (args.length < node.args.length || first === undefined) return undefined;
    if (name === 'format') return formatted(asText(first), args.slice(1));
    if (second === undefined) return undefined;
    const text = asText(first).toUpperCase();
    const part = asText(second).toUpperCase();
    switch (name) {
      case 'contains':
        return text.includes(part);
      case 'startswith':
        return text.startsWith(part);
      case 'endswith':
        return text.endsWith(part);
      default:
        return undefined;
    }
  }

  #visit(node: Expr): Result {
    return node.accept(this as never) as Result;
  }

  #resolved(node: Expr): Known | Half {
    const result = this.#visit(node);
    return isPath(result) ? this.#lookup(result.path) : result;
  }
}

function isPath(value: Result): value is Path {
  return typeof value === 'object' && value !== null && 'path' in value;
}

function isHalf(value: Known | Half): value is Half {
  return typeof value === 'object' && value !== null;
}
