/** A logical line of Python that begins with a wanted word: joined over brackets and backslashes, without comments, strings as `""`. */
export interface PythonLine {
  /** Columns of indentation; a tab goes to the next multiple of 8. */
  readonly indent: number;
  /** 1-based, of its beginning. */
  readonly line: number;
  readonly code: string;
}

/** Characters that decide where a logical line ends. A table is several times quicker than an expression, and most of the time goes here. */
const SPECIAL = new Uint8Array(128);
for (const char of '"\'#\n\\()[]{}') SPECIAL[char.charCodeAt(0)] = 1;
const WORD = /[A-Za-z_]+/y;

/**
 * The logical lines of a source text whose first word is wanted, after https://docs.python.org/3/reference/lexical_analysis.html. In one pass, without a limit on depth; text that is no
 * Python gives lines that mean nothing, never an error.
 *
 * @param words the wanted words; with all that open a block among them, so that the indentation of the others tells nothing
 */
export function* pythonLines(source: string, words: ReadonlySet<string>): Generator<PythonLine> {
  let at = source.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  while (at < source.length) {
    let indent = 0;
    for (; at < source.length; at++) {
      const code = source.charCodeAt(at);
      if (code === 32) indent += 1;
      else if (code === 9) indent += 8 - (indent % 8);
      else if (code !== 12 && code !== 13) break;
    }
    const first = source[at];
    if (first === undefined) return;
    if (first === '\n' || first === '#') {
      const end = source.indexOf('\n', at);
      if (end === -1) return;
      at = end + 1;
      line += 1;
      continue;
    }
    WORD.lastIndex = at;
    const isWanted = words.has(WORD.exec(source)?.[0] ?? '');
    const begin = line;
    const parts: string[] = [];
    let depth = 0;
    let from = at;
    for (;;) {
      let index = at;
      while (index < source.length && SPECIAL[source.charCodeAt(index)] !== 1) index += 1;
      const char = source[index];
      at = index + 1;
      if (char === undefined) {
        if (isWanted) parts.push(source.slice(from));
        break;
      }
      if (char === '(' || char === '[' || char === '{') depth += 1;
      else if (char === ')' || char === ']' || char === '}') depth = Math.max(0, depth - 1);
      else {
        if (isWanted) parts.push(source.slice(from, index));
        if (char === '#') {
          const end = source.indexOf('\n', index);
          at = end === -1 ? source.length : end;
        } else if (char === '\n') {
          line += 1;
          if (depth === 0) break;
          if (isWanted) parts.push(' ');
        } else if (char === '\\') {
          const joined = /^\r?\n/.exec(source.slice(at, at + 2))?.[0];
          if (joined !== undefined) {
            at += joined.length;
            line += 1;
          }
          if (isWanted) parts.push(' ');
        } else {
          const end = endOfString(source, index);
          line += newlines(source, index, end);
          if (isWanted) parts.push('""');
          at = end;
        }
        from = at;
      }
    }
    if (isWanted) yield { indent, line: begin, code: parts.join('').trim() };
  }
}

/** Where the string that begins with the quote at `start` ends. One that is not closed ends with its line, or with the text where it has three quotes. */
function endOfString(source: string, start: number): number {
  const quote = source[start] ?? '"';
  const triple = quote.repeat(3);
  if (source.startsWith(triple, start)) {
    for (let at = start + 3; ;) {
      const end = source.indexOf(triple, at);
      if (end === -1) return source.length;
      if (!isEscaped(source, end)) return end + 3;
      at = end + 1;
    }
  }
  for (let at = start + 1; at < source.length; at++) {
    const char = source[at];
    if (char === quote) return at + 1;
    if (char === '\n') return at;
    if (char === '\\') at += source[at + 1] === '\r' && source[at + 2] === '\n' ? 2 : 1;
  }
  return source.length;
}

function isEscaped(source: string, at: number): boolean {
  let count = 0;
  while (source[at - 1 - count] === '\\') count += 1;
  return count % 2 === 1;
}

function newlines(source: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (source.charCodeAt(at) === 10) count += 1;
  return count;
}
