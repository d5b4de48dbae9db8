import { Lexer, Parser, type Expr } from '@actions/expressions';
import { expressionSpans } from './expression-spans.js';
import { asText, truth, type Known } from './known-value.js';
import { PartialEvaluator, type Lookup } from './partial-evaluator.js';

export type { Known } from './known-value.js';
export type { Lookup } from './partial-evaluator.js';

const CONTEXTS = ['github', 'env', 'vars', 'job', 'jobs', 'steps', 'runner', 'secrets', 'strategy', 'matrix', 'needs', 'inputs'];
const FUNCTIONS = ['success', 'failure', 'cancelled', 'always', 'hashFiles'].map((name) => ({ name, minArgs: 0, maxArgs: 255 }));
/** Longest expression that is looked into; GitHub itself refuses 21,000 characters. */
const MAX_LENGTH = 21_000;
/** Most characters by which values may lengthen one text: inputs handed from action to action multiply. */
const MAX_GROWTH = 20_000;
/** A context path by itself, by far the most frequent expression. */
const PATH = /^(?:inputs|env|matrix|github|vars|runner|steps|needs|secrets)(?:\.[\w-]+)+$/;

/** Replaces every expression whose value is known, at least in part; the others stay as they are written, and so do all where values would swell the text. */
export function substitute(text: string, lookup: Lookup): string {
  if (!text.includes('${{')) return text;
  let result = '';
  let from = 0;
  for (const { start, end, inner } of expressionSpans(text)) {
    const value = PATH.test(inner) ? lookup(inner, true) : evaluate(inner, lookup);
    result += text.slice(from, start) + (value === undefined ? text.slice(start, end) : asText(value));
    from = end;
    if (result.length - from > MAX_GROWTH) return text;
  }
  return result + text.slice(from);
}

/**
 * The truth of an `if:`, with or without braces, as far as it is known. Text around braces makes it always true, as on GitHub: also
 * the line end that `if: |` leaves behind them.
 */
export function evaluateCondition(text: string, lookup: Lookup): boolean | undefined {
  const [first, ...more] = expressionSpans(text);
  // Only adjacent expressions without any text could join to nothing.
  if (first !== undefined && [first, ...more].reduce((left, { start, end }) => left - (end - start), text.length) > 0) return true;
  if (more.length > 0) return undefined;
  const expression = first?.inner ?? text.trim();
  if (PATH.test(expression)) return truth(lookup(expression));
  return read(expression, (tree) => new PartialEvaluator(lookup).truth(tree));
}

/** The value of one expression (without braces), undefined when it is unknown or not readable. */
export function evaluate(expression: string, lookup: Lookup): Known {
  if (PATH.test(expression)) return lookup(expression);
  return read(expression, (tree) => new PartialEvaluator(lookup).value(tree));
}

function read<T>(expression: string, use: (tree: Expr) => T): T | undefined {
  if (expression === '' || expression.length > MAX_LENGTH) return undefined;
  const tree = treeOf(expression);
  if (tree === undefined) return undefined;
  try {
    return use(tree);
  } catch {
    // An expression nested beyond the stack.
    return undefined;
  }
}

/** Syntax trees of the last expressions, since one expression is asked once per job and call; undefined for what is not readable. */
const trees = new Map<string, Expr | undefined>();
const MAX_TREES = 200;

function treeOf(expression: string): Expr | undefined {
  if (trees.has(expression)) return trees.get(expression);
  if (trees.size >= MAX_TREES) trees.clear();
  const tree = parsed(expression);
  trees.set(expression, tree);
  return tree;
}

function parsed(expression: string): Expr | undefined {
  try {
    return new Parser(new Lexer(expression).lex().tokens, CONTEXTS, FUNCTIONS).parse();
  } catch {
    // Not readable as an expression: GitHub refuses it, and nothing is known of it here.
    return undefined;
  }
}
