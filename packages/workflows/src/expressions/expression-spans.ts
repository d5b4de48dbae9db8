/** One `${{ … }}` of a text: `[start, end)` with the braces, and what is inside them. */
export interface ExpressionSpan {
  readonly start: number;
  readonly end: number;
  readonly inner: string;
}

/** The expressions of a text, in order. An expression ends at the first `}}` outside a single-quoted string, as on GitHub. */
export function expressionSpans(text: string): readonly ExpressionSpan[] {
  const spans: ExpressionSpan[] = [];
  for (let start = text.indexOf('${{'); start !== -1;) {
    const end = endOfExpression(text, start + 3);
    if (end === undefined) break;
    spans.push({ start, end, inner: text.slice(start + 3, end - 2).trim() });
    start = text.indexOf('${{', end);
  }
  return spans;
}

function endOfExpression(text: string, from: number): number | undefined {
  let quoted = false;
  for (let index = from; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 39) quoted = !quoted;
    else if (!quoted && code === 125 && text.charCodeAt(index + 1) === 125) return index + 2;
  }
  return undefined;
}
