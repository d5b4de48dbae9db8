import { UNKNOWN_VALUE } from './makefile-variables.js';

/** Values by name, as far as they are literal. */
export type JustScope = (name: string) => string | undefined;

/** Functions and constants whose value is the folder in which the recipe runs, or a part of every path. */
const HERE = new Set(['justfile_directory()', 'justfile_dir()', 'source_directory()', 'source_dir()']);
const MAX_EXPRESSION = 2000;
const MAX_INTERPOLATED = 200_000;

/** A piece of a justfile's expression: a string, a name, a bracketed group, or a sign. */
export interface JustToken {
  readonly kind: 'string' | 'name' | 'group' | 'sign' | 'unread';
  readonly text: string;
}

/** Splits an expression, a list of parameters or of dependencies; groups keep their inner text. Time is linear. */
export function justTokens(source: string): JustToken[] {
  const tokens: JustToken[] = [];
  for (let index = 0; index < source.length;) {
    const char = source[index] ?? '';
    if (/\s/.test(char)) {
      index += 1;
    } else if (char === '#') {
      break;
    } else if (char === "'" || char === '"' || char === '`') {
      const fence = source.startsWith(char.repeat(3), index) ? char.repeat(3) : char;
      const end = stringEnd(source, index + fence.length, fence);
      const inner = source.slice(index + fence.length, end);
      tokens.push(char === '`' ? { kind: 'unread', text: inner } : { kind: 'string', text: char === '"' ? unescaped(inner) : inner });
      index = end + fence.length;
    } else if (char === '(') {
      const end = groupEnd(source, index);
      tokens.push({ kind: 'group', text: source.slice(index + 1, end) });
      index = end + 1;
    } else {
      const name = /^[A-Za-z_][\w:-]*/.exec(source.slice(index, index + 200))?.[0];
      if (name === undefined) tokens.push({ kind: 'sign', text: source.startsWith('&&', index) ? '&&' : char });
      else tokens.push({ kind: 'name', text: name });
      index += name?.length ?? (source.startsWith('&&', index) ? 2 : 1);
    }
  }
  return tokens;
}

/** The value of an expression of strings, names, `+` and `/`; undefined for anything else. */
export function justValue(source: string, scope: JustScope): string | undefined {
  if (source.length > MAX_EXPRESSION) return undefined;
  if (HERE.has(source.trim())) return '.';
  const tokens = justTokens(source);
  let value = '';
  for (const [index, token] of tokens.entries()) {
    if (index % 2 === 1) {
      if (token.kind !== 'sign' || (token.text !== '+' && token.text !== '/')) return undefined;
      if (token.text === '/') value += '/';
      continue;
    }
    const part = operand(tokens, index, token, scope);
    if (part === undefined) return undefined;
    value += part;
    if (value.length > MAX_INTERPOLATED) return undefined;
  }
  return tokens.length % 2 === 1 ? value : undefined;
}

function operand(tokens: readonly JustToken[], index: number, token: JustToken, scope: JustScope): string | undefined {
  if (token.kind === 'string') return token.text;
  // A group behind a name is a function call, which is not worked out.
  if (token.kind === 'name' && tokens[index + 1]?.kind !== 'group') return scope(token.text);
  return undefined;
}

/** The text with `{{…}}` replaced; what is not known becomes `$(…)`, and `{{{{` is two braces. */
export function interpolated(text: string, scope: JustScope): string {
  let from = 0;
  let open = text.indexOf('{{');
  if (open < 0) return text;
  const parts: string[] = [];
  let budget = MAX_INTERPOLATED;
  while (open >= 0) {
    parts.push(text.slice(from, open));
    if (text.startsWith('{{{{', open)) {
      parts.push('{{');
      from = open + 4;
    } else {
      const end = text.indexOf('}}', open + 2);
      if (end < 0) return `${parts.join('')}${UNKNOWN_VALUE}`;
      const value = justValue(text.slice(open + 2, end), scope) ?? UNKNOWN_VALUE;
      budget -= value.length;
      parts.push(budget > 0 ? value : UNKNOWN_VALUE);
      from = end + 2;
    }
    open = text.indexOf('{{', from);
  }
  parts.push(text.slice(from));
  return parts.join('');
}

function stringEnd(source: string, start: number, fence: string): number {
  for (let index = start; index < source.length; index += 1) {
    if (source[index] === '\\' && fence.startsWith('"')) index += 1;
    else if (source.startsWith(fence, index)) return index;
  }
  return source.length;
}

function groupEnd(source: string, start: number): number {
  let depth = 0;
  for (let index = start; index < source.length; index += 1) {
    const char = source[index];
    if (char === "'" || char === '"') index = stringEnd(source, index + 1, char);
    else if (char === '(') depth += 1;
    else if (char === ')') {
      depth -= 1;
      if (depth === 0) return index;
    }
  }
  return source.length;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '"': '"', '\\': '\\' };

function unescaped(text: string): string {
  return text.replace(/\\([\s\S])/g, (whole, char: string) => ESCAPES[char] ?? whole);
}
