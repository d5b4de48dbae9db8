import { Lexer, Parser, type Expr } from '@actions/expressions';
import { TokenType, type Token } from '@actions/expressions/lexer';

/** An expression that can be walked; `refused` when GitHub would not accept it as it is written. */
export interface LooseExpression {
  readonly tree: Expr;
  readonly refused: boolean;
}

/**
 * Parses one expression (without braces) with GitHub's own parser. Functions and contexts that it does not know are let through,
 * since GitHub adds some, and so are double-quoted strings, which GitHub refuses. Undefined when it is not readable at all.
 */
export function parseLoosely(expression: string): LooseExpression | undefined {
  const tree = parsed(expression);
  if (tree !== undefined) return { tree, refused: false };
  if (!expression.includes('"')) return undefined;
  const requoted = parsed(singleQuoted(expression));
  return requoted && { tree: requoted, refused: true };
}

function parsed(expression: string): Expr | undefined {
  try {
    const { tokens } = new Lexer(expression).lex();
    const { contexts, functions } = namesIn(tokens);
    return new Parser(
      tokens,
      contexts,
      functions.map((name) => ({ name, minArgs: 0, maxArgs: 255 })),
    ).parse();
  } catch {
    // The library reports what it does not understand, and what is longer or deeper than GitHub allows, by throwing.
    return undefined;
  }
}

function namesIn(tokens: readonly Token[]): { readonly contexts: string[]; readonly functions: string[] } {
  const contexts: string[] = [];
  const functions: string[] = [];
  tokens.forEach(({ type, lexeme }, index) => {
    if (type !== TokenType.IDENTIFIER) return;
    (tokens[index + 1]?.type === TokenType.LEFT_PAREN ? functions : contexts).push(lexeme);
  });
  return { contexts, functions };
}

/** Double quotes outside of single-quoted strings become single ones; the length stays. */
function singleQuoted(expression: string): string {
  let quoted = false;
  let result = '';
  for (const character of expression) {
    if (character === "'") quoted = !quoted;
    result += character === '"' && !quoted ? "'" : character;
  }
  return result;
}
