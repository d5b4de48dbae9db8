export interface Token {
  readonly kind: 'text' | 'number' | 'name' | 'operator';
  readonly text: string;
}

/** One token, without the spaces before it. GitHub's own texts are in single quotes; double quotes, which it refuses, are let through. */
const TOKEN =
  /\s*(?:'((?:[^']|'')*)'|"([^"]*)"|([-+]?(?:0x[0-9a-f]+|0o[0-7]+|(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?))(?![\w-])|([A-Za-z_][\w-]*)|(&&|\|\||[=!<>]=|[()[\].,!<>*]))/iy;

/** The tokens of an expression without its braces; undefined when it holds anything else. */
export function expressionTokens(expression: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  const end = expression.trimEnd().length;
  for (let at = 0; at < end; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(expression);
    if (match === null) return undefined;
    const [, single, double, digits, name, operator] = match;
    if (single !== undefined) tokens.push({ kind: 'text', text: single.replaceAll("''", "'") });
    else if (double !== undefined) tokens.push({ kind: 'text', text: double });
    else if (digits !== undefined) tokens.push({ kind: 'number', text: digits });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else if (operator !== undefined) tokens.push({ kind: 'operator', text: operator });
  }
  return tokens;
}
