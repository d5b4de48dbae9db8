import type { Expression } from './expression-tree.js';
import { expressionTokens, type Token } from './expression-tokens.js';

/** GitHub refuses longer expressions, and deeper ones than 50 levels. */
const MAX_LENGTH = 21_000;
const MAX_DEPTH = 60;
/** What binds tighter has the higher number. Source: https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#operators */
const STRENGTH: Readonly<Record<string, number>> = { '||': 1, '&&': 2, '==': 3, '!=': 3, '<': 4, '<=': 4, '>': 4, '>=': 4 };
const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/**
 * Reads one expression (without its braces). Every name is let through, since this asks which values can reach a text and not whether
 * GitHub accepts it. Undefined when it is not readable.
 */
export function readExpression(expression: string): Expression | undefined {
  if (expression.length > MAX_LENGTH) return undefined;
  const tokens = expressionTokens(expression);
  if (tokens === undefined || tokens.length === 0) return undefined;
  const reader = new Reader(tokens);
  const tree = reader.binary(0, 0);
  return reader.isAtEnd() ? tree : undefined;
}

/** What stands behind a value at keys: `(a || b).c` is a key of either. */
function keyOf(base: Expression, keys: readonly string[], computed: readonly Expression[]): Expression {
  switch (base.kind) {
    case 'path':
      return { kind: 'path', keys: [...base.keys, ...keys], computed: [...base.computed, ...computed] };
    case 'call':
      return { ...base, rest: [...base.rest, ...keys] };
    case 'binary':
      if (base.operator !== '||' && base.operator !== '&&') return { kind: 'literal', value: null };
      return { ...base, left: keyOf(base.left, keys, computed), right: keyOf(base.right, keys, computed) };
    case 'literal':
    case 'not':
      return { kind: 'literal', value: null };
  }
}

/** Each method gives undefined where the text is no expression. */
class Reader {
  #at = 0;
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  isAtEnd(): boolean {
    return this.#at >= this.#tokens.length;
  }

  binary(strength: number, depth: number): Expression | undefined {
    let left = this.#unary(depth + 1);
    while (left !== undefined) {
      const operator = this.#operator();
      const own = STRENGTH[operator ?? ''];
      if (operator === undefined || own === undefined || own <= strength) return left;
      this.#at += 1;
      const right = this.binary(own, depth + 1);
      left = right && { kind: 'binary', operator, left, right };
    }
    return undefined;
  }

  #unary(depth: number): Expression | undefined {
    if (depth > MAX_DEPTH) return undefined;
    if (!this.#take('!')) return this.#primary(depth);
    const inner = this.#unary(depth + 1);
    return inner && { kind: 'not', inner };
  }

  #primary(depth: number): Expression | undefined {
    if (this.#take('(')) {
      const inner = this.binary(0, depth);
      return inner !== undefined && this.#take(')') ? this.#suffixes(inner, depth) : undefined;
    }
    const token = this.#tokens[this.#at];
    if (token === undefined || token.kind === 'operator') return undefined;
    this.#at += 1;
    if (token.kind === 'text') return { kind: 'literal', value: token.text };
    if (token.kind === 'number') return { kind: 'literal', value: Number(token.text) };
    const name = token.text.toLowerCase();
    if (this.#take('(')) {
      const args = this.#arguments(depth);
      return args && this.#suffixes({ kind: 'call', name, args, rest: [] }, depth);
    }
    const word = WORDS.get(name);
    return word === undefined ? this.#suffixes({ kind: 'path', keys: [name], computed: [] }, depth) : { kind: 'literal', value: word };
  }

  #arguments(depth: number): readonly Expression[] | undefined {
    const args: Expression[] = [];
    if (this.#take(')')) return args;
    do {
      const arg = this.binary(0, depth + 1);
      if (arg === undefined) return undefined;
      args.push(arg);
    } while (this.#take(','));
    return this.#take(')') ? args : undefined;
  }

  /** `.key`, `[index]` and `.*` behind a value. */
  #suffixes(base: Expression, depth: number): Expression | undefined {
    const keys: string[] = [];
    const computed: Expression[] = [];
    for (;;) {
      if (this.#take('.')) {
        const token = this.#tokens[this.#at];
        this.#at += 1;
        if (token?.kind !== 'name' && token?.text !== '*') return undefined;
        keys.push(token.text);
      } else if (this.#take('[')) {
        const index = this.#take('*') ? undefined : this.binary(0, depth + 1);
        if (!this.#take(']')) return undefined;
        const isName = index?.kind === 'literal' && typeof index.value === 'string';
        keys.push(isName ? String(index.value) : '*');
        if (index !== undefined && index.kind !== 'literal') computed.push(index);
      } else break;
    }
    return keys.length === 0 ? base : keyOf(base, keys, computed);
  }

  #operator(): string | undefined {
    const token = this.#tokens[this.#at];
    return token?.kind === 'operator' ? token.text : undefined;
  }

  #take(text: string): boolean {
    if (this.#operator() !== text) return false;
    this.#at += 1;
    return true;
  }
}
