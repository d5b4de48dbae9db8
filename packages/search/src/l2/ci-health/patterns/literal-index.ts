/** Finds which of many texts stand in a line, in one walk over the line (Aho and Corasick, 1975). ASCII letters match in both cases. */
export interface LiteralIndex {
  /** Ids of the texts that the line holds, each once, in no order. Time: length of the line and the number of ids. */
  find(line: string): readonly number[];
}

/** Characters of folded case that mean an ASCII letter in an RE2 expression that ignores case. */
const KELVIN = 0x212a;
const LONG_S = 0x017f;

/**
 * @param entries a text in lower-case ASCII each, with the id that is reported for it; several entries may have one id
 */
export function createLiteralIndex(entries: readonly { readonly text: string; readonly id: number }[]): LiteralIndex {
  const classes = characterClasses(entries);
  const width = classes.count;
  const capacity = 1 + entries.reduce((sum, { text }) => sum + text.length, 0);
  const next = new Int32Array(capacity * width);
  const endings: number[][] = [[]];
  for (const { text, id } of entries) {
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      const edge = state * width + (classes.of[text.charCodeAt(at)] ?? 0);
      const known = next[edge] ?? 0;
      state = known === 0 ? endings.push([]) - 1 : known;
      next[edge] = state;
    }
    endings[state]?.push(id);
  }
  link(next, endings, width);
  return { find: (line) => walk(line, next, endings, classes) };
}

interface Classes {
  /** Class of each ASCII character; 0 is everything that stands in no text. */
  readonly of: Uint8Array;
  readonly count: number;
}

function characterClasses(entries: readonly { readonly text: string }[]): Classes {
  const of = new Uint8Array(128);
  let count = 1;
  for (const { text } of entries) {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (of[code] === 0) of[code] = count++;
    }
  }
  for (let upper = 65; upper <= 90; upper += 1) of[upper] = of[upper + 32] ?? 0;
  return { of, count };
}

/** Fills in, breadth first, where each state goes on when its text breaks off; a state also reports what its shorter ends hold. */
function link(next: Int32Array, endings: number[][], width: number): void {
  const fallback = new Int32Array(endings.length);
  const waiting: number[] = [];
  for (let edge = 1; edge < width; edge += 1) {
    const state = next[edge] ?? 0;
    if (state !== 0) waiting.push(state);
  }
  for (let head = 0; head < waiting.length; head += 1) {
    const state = waiting[head] ?? 0;
    const shorter = fallback[state] ?? 0;
    const inherited = endings[shorter] ?? [];
    if (inherited.length > 0) endings[state] = [...new Set([...(endings[state] ?? []), ...inherited])];
    for (let edge = 1; edge < width; edge += 1) {
      const target = next[state * width + edge] ?? 0;
      const elsewhere = next[shorter * width + edge] ?? 0;
      if (target === 0) next[state * width + edge] = elsewhere;
      else {
        fallback[target] = elsewhere;
        waiting.push(target);
      }
    }
  }
}

function walk(line: string, next: Int32Array, endings: readonly (readonly number[])[], classes: Classes): readonly number[] {
  const { of, count: width } = classes;
  let state = 0;
  let found: Set<number> | undefined;
  for (let at = 0; at < line.length; at += 1) {
    let code = line.charCodeAt(at);
    if (code > 127) code = code === KELVIN ? 107 : code === LONG_S ? 115 : 0;
    state = next[state * width + (of[code] ?? 0)] ?? 0;
    const ids = endings[state];
    if (ids !== undefined && ids.length > 0) {
      found ??= new Set();
      for (const id of ids) found.add(id);
    }
  }
  return found === undefined ? [] : [...found];
}
