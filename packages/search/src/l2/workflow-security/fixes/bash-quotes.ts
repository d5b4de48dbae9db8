/** What a place in a bash script is within. */
export type Quoting = 'plain' | 'double' | 'single';

/**
 * How each of the offsets of a script is quoted, in their order; undefined as soon as this cannot be told for sure: here-documents, backticks, `$'…'`,
 * `${…}` around an offset, comments, and nested quotes within substitutions that do not end.
 *
 * @param spans `[start, end)` of the expressions, in order; nothing within them is looked at
 */
export function bashQuoting(script: string, spans: readonly (readonly [number, number])[]): readonly Quoting[] | undefined {
  const stack: ('double' | 'single' | 'substitution' | 'group')[] = [];
  const result: Quoting[] = [];
  for (let at = 0; at < script.length; at += 1) {
    const span = spans[result.length];
    const top = stack.at(-1);
    if (span !== undefined && at === span[0]) {
      result.push(top === 'double' || top === 'single' ? top : 'plain');
      at = span[1] - 1;
      continue;
    }
    const character = script[at];
    const next = script[at + 1];
    if (top === 'single') {
      if (character === "'") stack.pop();
    } else if (character === '\\') at += 1;
    else if (character === '`') return undefined;
    else if (character === '$' && (next === "'" || next === '{')) {
      if (next === "'") return undefined;
      const close = script.indexOf('}', at);
      const inside = spans.some(([start]) => start > at && start < close);
      if (close === -1 || inside || /["'`$]/.test(script.slice(at + 2, close))) return undefined;
      at = close;
    } else if (character === '$' && next === '(') {
      stack.push('substitution');
      at += 1;
    } else if (character === '"') {
      if (top === 'double') stack.pop();
      else stack.push('double');
    } else if (top !== 'double') {
      if (character === "'") stack.push('single');
      else if (character === '(') stack.push('group');
      else if (character === ')') {
        if (top === 'substitution' || top === 'group') stack.pop();
      } else if (character === '<' && next === '<') return undefined;
      else if (character === '#' && (at === 0 || /[\s;(]/.test(script[at - 1] ?? ''))) {
        const end = script.indexOf('\n', at);
        if (spans.some(([start]) => start > at && (end === -1 || start < end))) return undefined;
        at = end === -1 ? script.length : end;
      }
    }
  }
  return stack.length === 0 && result.length === spans.length ? result : undefined;
}
