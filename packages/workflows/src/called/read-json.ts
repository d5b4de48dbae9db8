import { readOnce } from './read-once.js';

/** A value of a JSON text with the 1-based line where it starts. */
export type JsonNode =
  | { readonly kind: 'string'; readonly value: string; readonly line: number }
  | { readonly kind: 'object'; readonly entries: ReadonlyMap<string, JsonNode>; readonly line: number }
  | { readonly kind: 'array'; readonly items: readonly JsonNode[]; readonly line: number }
  | { readonly kind: 'other'; readonly line: number };

/** The text is no JSON; `line` is where reading stopped. */
export interface NotJson {
  readonly kind: 'not-json';
  readonly line: number;
}

const MAX_DEPTH = 100;

/**
 * Reads JSON with the lines of its values. With `lenient`, comments and commas before a closing bracket are allowed (`jsonc`).
 * Of a key that stands twice the last value counts. Never throws; time is linear in the text.
 */
export function readJson(text: string, lenient = false): JsonNode | NotJson {
  return lenient ? readLenient(text) : readStrict(text);
}

const readStrict = readOnce((text) => read(text, false));
const readLenient = readOnce((text) => read(text, true));

function read(text: string, lenient: boolean): JsonNode | NotJson {
  const reader = new JsonReader(text, lenient);
  const node = reader.value(0);
  return node === undefined || !reader.atEnd() ? { kind: 'not-json', line: reader.line } : node;
}

/** The node behind keys; undefined when one of them is missing. */
export function jsonAt(node: JsonNode | NotJson | undefined, ...keys: readonly string[]): JsonNode | undefined {
  let current = node;
  for (const key of keys) current = current?.kind === 'object' ? current.entries.get(key) : undefined;
  return current === undefined || current.kind === 'not-json' ? undefined : current;
}

class JsonReader {
  line = 1;
  readonly #text: string;
  readonly #lenient: boolean;
  #at = 0;

  constructor(text: string, lenient: boolean) {
    this.#text = text;
    this.#lenient = lenient;
  }

  atEnd(): boolean {
    this.#skip();
    return this.#at >= this.#text.length;
  }

  value(depth: number): JsonNode | undefined {
    this.#skip();
    const { line } = this;
    const char = this.#text[this.#at];
    if (char === '"') {
      const value = this.#string();
      return value === undefined ? undefined : { kind: 'string', value, line };
    }
    if (char === '{' || char === '[') return depth >= MAX_DEPTH ? undefined : this.#collection(char === '{', line, depth);
    const literal = /^(?:true|false|null|-?\d[\d.eE+-]*)/.exec(this.#text.slice(this.#at, this.#at + 100));
    if (literal === null) return undefined;
    this.#at += literal[0].length;
    return { kind: 'other', line };
  }

  #collection(isObject: boolean, line: number, depth: number): JsonNode | undefined {
    const entries = new Map<string, JsonNode>();
    const items: JsonNode[] = [];
    const close = isObject ? '}' : ']';
    this.#at += 1;
    for (let first = true; ; first = false) {
      if (this.#take(close)) break;
      if (!first) {
        if (!this.#take(',')) return undefined;
        if (this.#lenient && this.#take(close)) break;
      }
      let key: string | undefined;
      if (isObject) {
        this.#skip();
        key = this.#text[this.#at] === '"' ? this.#string() : undefined;
        if (key === undefined || !this.#take(':')) return undefined;
      }
      const value = this.value(depth + 1);
      if (value === undefined) return undefined;
      if (key === undefined) items.push(value);
      else entries.set(key, value);
    }
    return isObject ? { kind: 'object', entries, line } : { kind: 'array', items, line };
  }

  #take(char: string): boolean {
    this.#skip();
    if (this.#text[this.#at] !== char) return false;
    this.#at += 1;
    return true;
  }

  #string(): string | undefined {
    const start = this.#at;
    let escaped = false;
    for (let index = start + 1; index < this.#text.length; index += 1) {
      const char = this.#text[index];
      if (char === '\n') return undefined;
      if (char === '\\') {
        escaped = true;
        index += 1;
      } else if (char === '"') {
        this.#at = index + 1;
        return escaped ? decoded(this.#text.slice(start, index + 1)) : this.#text.slice(start + 1, index);
      }
    }
    return undefined;
  }

  #skip(): void {
    for (; this.#at < this.#text.length; this.#at += 1) {
      const char = this.#text[this.#at];
      if (char === '\n') this.line += 1;
      else if (char === '/' && this.#lenient && this.#comment()) this.#at -= 1;
      else if (char !== ' ' && char !== '\t' && char !== '\r') return;
    }
  }

  /** Passes over a comment; false when there is none. */
  #comment(): boolean {
    const next = this.#text[this.#at + 1];
    if (next === '/') {
      const end = this.#text.indexOf('\n', this.#at);
      this.#at = end < 0 ? this.#text.length : end;
      return true;
    }
    if (next !== '*') return false;
    const close = this.#text.indexOf('*/', this.#at + 2);
    const end = close < 0 ? this.#text.length : close + 2;
    for (; this.#at < end; this.#at += 1) if (this.#text[this.#at] === '\n') this.line += 1;
    return true;
  }
}

function decoded(quoted: string): string | undefined {
  try {
    const value: unknown = JSON.parse(quoted);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
