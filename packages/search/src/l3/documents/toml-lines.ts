import type { ValuePath } from './parsed-document.js';

/** Finds the line, 1-based, of the key or table at a path; of one that is not found, that of the nearest part above it. */
export type TomlLines = (path: ValuePath) => number;

/**
 * Where the keys of a TOML text stand. The parser does not tell; this looks for table headers and keys at the beginnings of lines, so that what stands inside
 * an inline table or a list gets the line where that begins.
 */
export function tomlLines(text: string): TomlLines {
  const lines = new Map<string, number>();
  const counters = new Map<string, number>();
  let table: ValuePath = [];
  let quote: string | undefined;
  let depth = 0;
  for (const [index, raw] of text.split('\n').entries()) {
    if (quote === undefined && depth === 0) {
      const header = /^\s*(\[\[?)/.exec(raw)?.[1];
      const key = keyAt(raw, (header?.length ?? 0) + (raw.length - raw.trimStart().length));
      if (header !== undefined && key !== undefined) {
        table = placed(key.path, header === '[[');
        note(table, index + 1);
        continue;
      }
      if (key !== undefined && raw[key.end] === '=') note([...table, ...key.path], index + 1);
    }
    ({ quote, depth } = after(raw, quote, depth));
  }
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      const line = lines.get(JSON.stringify(path.slice(0, length)));
      if (line !== undefined) return line;
    }
    return 1;
  };

  function note(path: ValuePath, line: number): void {
    const name = JSON.stringify(path);
    if (!lines.has(name)) lines.set(name, line);
  }

  /** The path of a header with the indices of the lists of tables on its way. */
  function placed(names: readonly string[], isItem: boolean): ValuePath {
    let path: ValuePath = [];
    for (const [at, name] of names.entries()) {
      path = [...path, name];
      const list = JSON.stringify(path);
      if (isItem && at === names.length - 1) counters.set(list, (counters.get(list) ?? -1) + 1);
      const item = counters.get(list);
      if (item !== undefined) path = [...path, item];
    }
    return path;
  }
}

/** A dotted key, with quotes or without, and the index of what follows it. */
function keyAt(line: string, from: number): { readonly path: readonly string[]; readonly end: number } | undefined {
  const path: string[] = [];
  let at = from;
  for (;;) {
    const part = /^\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([\w-]+))\s*/.exec(line.slice(at, at + 500));
    if (part === null) return undefined;
    path.push(part[1] ?? part[2] ?? part[3] ?? '');
    at += part[0].length;
    if (line[at] !== '.') return { path, end: at };
    at++;
  }
}

/** Whether a line ends inside of a text over lines, or inside of brackets. */
function after(line: string, open: string | undefined, before: number): { readonly quote: string | undefined; readonly depth: number } {
  let quote = open;
  let depth = before;
  for (let at = 0; at < line.length; at++) {
    const char = line[at];
    if (quote !== undefined) {
      if (char === '\\' && quote.startsWith('"')) at++;
      else if (line.startsWith(quote, at)) {
        at += quote.length - 1;
        quote = undefined;
      }
    } else if (char === '#') break;
    else if (char === '"' || char === "'") {
      quote = line.startsWith(char.repeat(3), at) ? char.repeat(3) : char;
      at += quote.length - 1;
    } else if (char === '[' || char === '{') depth++;
    else if ((char === ']' || char === '}') && depth > 0) depth--;
  }
  // Texts of one quote end with their line.
  return { quote: quote?.length === 3 ? quote : undefined, depth };
}
