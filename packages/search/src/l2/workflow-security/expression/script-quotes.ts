/**
 * Which of the spans of a JavaScript text stand between quotes or backticks, where the quotes that `toJSON` writes end the text or a backtick in it does. Spans
 * in comments stand in none. Regular expressions with quotes in them are read as if they began a text, which ends with the line.
 *
 * @param spans `[start, end)` of the expressions, in order; nothing within them is looked at
 */
export function areInJsText(script: string, spans: readonly (readonly [number, number])[]): readonly boolean[] {
  const result: boolean[] = [];
  /** Open templates, with the braces that are open within their `${…}`. */
  const templates: number[] = [];
  let quote: string | undefined;
  for (let at = 0; at < script.length; at += 1) {
    const span = spans[result.length];
    if (span !== undefined && at >= span[0]) {
      result.push(quote !== undefined);
      at = Math.max(at, span[1] - 1);
      continue;
    }
    const character = script[at] ?? '';
    if (quote !== undefined) {
      if (character === '\\') at += 1;
      else if (quote === '`' && character === '$' && script[at + 1] === '{') {
        templates.push(0);
        quote = undefined;
        at += 1;
      } else if (character === quote || (character === '\n' && quote !== '`')) quote = undefined;
    } else if (character === "'" || character === '"' || character === '`') quote = character;
    else if (character === '/' && (script[at + 1] === '/' || script[at + 1] === '*')) {
      const close = script[at + 1] === '/' ? script.indexOf('\n', at) : script.indexOf('*/', at + 2);
      const end = close === -1 ? script.length : close;
      while (spans[result.length] !== undefined && (spans[result.length]?.[0] ?? 0) < end) result.push(false);
      at = end;
    } else if (templates.length > 0 && character === '{') templates.push((templates.pop() ?? 0) + 1);
    else if (templates.length > 0 && character === '}') {
      const open = templates.pop() ?? 0;
      if (open === 0) quote = '`';
      else templates.push(open - 1);
    }
  }
  return result;
}
