/** A literal first argument of a call. */
export type PythonLiteral =
  | { readonly kind: 'text'; readonly text: string; readonly end: number }
  | { readonly kind: 'list'; readonly values: readonly string[]; readonly end: number };

const MAX_VALUES = 500;
/** `sys.executable` stands for the interpreter that runs the script. */
const ITEM = /\s*(?:(sys\.executable)|r?"""([\s\S]*?)"""|r?'''([\s\S]*?)'''|r?"((?:[^"\\\n]|\\.)*)"|r?'((?:[^'\\\n]|\\.)*)')\s*/y;

/**
 * The string or list of strings at `from`, right behind a call's opening parenthesis; undefined when it is anything else, such
 * as an f-string, a name or a sum.
 */
export function pythonLiteral(code: string, from: number): PythonLiteral | undefined {
  const start = /\s*[[(]/y;
  start.lastIndex = from;
  if (!start.test(code)) {
    const text = item(code, from);
    return text !== undefined && isEnd(code, text.end, ',)') ? { kind: 'text', text: text.value, end: text.end } : undefined;
  }
  const values: string[] = [];
  let at = start.lastIndex;
  while (values.length < MAX_VALUES) {
    const next = item(code, at);
    if (next === undefined) break;
    values.push(next.value);
    at = next.end;
    if (code.charAt(at) !== ',') break;
    at += 1;
  }
  const close = /\s*[\])]/y;
  close.lastIndex = at;
  if (values.length === 0 || !close.test(code)) return undefined;
  return isEnd(code, close.lastIndex, ',)') ? { kind: 'list', values, end: close.lastIndex } : undefined;
}

function item(code: string, at: number): { readonly value: string; readonly end: number } | undefined {
  ITEM.lastIndex = at;
  const found = ITEM.exec(code);
  if (found === null) return undefined;
  const value = found[1] ?? found[2] ?? found[3] ?? (found[4] ?? found[5] ?? '').replace(/\\(.)/g, '$1');
  return { value: value === 'sys.executable' ? 'python' : value, end: ITEM.lastIndex };
}

function isEnd(code: string, at: number, allowed: string): boolean {
  const next = /\s*(\S)/y;
  next.lastIndex = at;
  return allowed.includes(next.exec(code)?.[1] ?? 'x');
}
