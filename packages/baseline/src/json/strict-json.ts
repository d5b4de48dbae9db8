/** What JSON can hold. Objects have no prototype. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** Why a text is not taken. Line and column are 1-based, columns in UTF-16 units. */
export interface JsonProblem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

export type StrictJson = { readonly ok: true; readonly value: JsonValue } | { readonly ok: false; readonly problem: JsonProblem };

/** Limits of a document of the mailbox: threats Q3 and Q4 of the threat model. */
export const MAX_JSON_BYTES = 65_536;
export const MAX_JSON_DEPTH = 8;

const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const PLAIN_TEXT = /[^"\\\u0000-\u001f]*/y;
const SPACE = /[ \t\n\r]*/y;
const ESCAPES: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

class Refusal extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/**
 * Reads JSON as RFC 8259 writes it, and refuses what readers disagree about: a key that is given twice, keys that reach an
 * object's prototype, a byte-order mark, numbers that are not finite, text behind the document; and what is too large: more
 * than 65,536 bytes of UTF-8, nesting deeper than 8. Messages never hold text of the document but the name of a key.
 */
export function readStrictJson(text: string): StrictJson {
  try {
    if (text.length > MAX_JSON_BYTES || Buffer.byteLength(text, 'utf8') > MAX_JSON_BYTES) {
      throw new Refusal(`the document is larger than ${MAX_JSON_BYTES} bytes`, 0);
    }
    if (text.startsWith('\ufeff')) throw new Refusal('the document begins with a byte-order mark', 0);
    return { ok: true, value: new Reader(text).document() };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, problem: { message: error.message, ...placeOf(text, error.offset) } };
  }
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): JsonValue {
    const value = this.#value(0);
    if (this.#at < this.#text.length) throw new Refusal('there is text behind the document', this.#at);
    return value;
  }

  /** Reads a value and the space around it. */
  #value(depth: number): JsonValue {
    this.#match(SPACE);
    const value = this.#bare(depth);
    this.#match(SPACE);
    return value;
  }

  #bare(depth: number): JsonValue {
    const char = this.#text[this.#at];
    if (char === undefined) throw new Refusal('the document ends where a value should be', this.#at);
    if (char === '{' || char === '[') {
      if (depth === MAX_JSON_DEPTH) throw new Refusal(`nesting is deeper than ${MAX_JSON_DEPTH}`, this.#at);
      return char === '{' ? this.#object(depth + 1) : this.#array(depth + 1);
    }
    if (char === '"') return this.#string();
    for (const [word, value] of [
      ['true', true],
      ['false', false],
      ['null', null],
    ] as const) {
      if (this.#text.startsWith(word, this.#at)) {
        this.#at += word.length;
        return value;
      }
    }
    return this.#number();
  }

  #number(): number {
    const start = this.#at;
    const digits = this.#match(NUMBER);
    if (digits === '') throw new Refusal('this is no JSON value', start);
    const value = Number(digits);
    if (!Number.isFinite(value)) throw new Refusal('the number is too large', start);
    return value;
  }

  #object(depth: number): JsonObject {
    const object: Record<string, JsonValue> = Object.create(null) as Record<string, JsonValue>;
    this.#at++;
    this.#match(SPACE);
    if (this.#takes('}')) return object;
    do {
      this.#match(SPACE);
      const start = this.#at;
      if (this.#text[start] !== '"') throw new Refusal('a key in double quotes is expected', start);
      const key = this.#string();
      if (FORBIDDEN_KEYS.has(key)) throw new Refusal(`the key ${JSON.stringify(key)} is not allowed`, start);
      if (key in object) throw new Refusal('the key is given twice', start);
      this.#match(SPACE);
      if (!this.#takes(':')) throw new Refusal('`:` is expected', this.#at);
      object[key] = this.#value(depth);
    } while (this.#takes(','));
    if (!this.#takes('}')) throw new Refusal('`,` or `}` is expected', this.#at);
    return object;
  }

  #array(depth: number): readonly JsonValue[] {
    const items: JsonValue[] = [];
    this.#at++;
    this.#match(SPACE);
    if (this.#takes(']')) return items;
    do items.push(this.#value(depth));
    while (this.#takes(','));
    if (!this.#takes(']')) throw new Refusal('`,` or `]` is expected', this.#at);
    return items;
  }

  #string(): string {
    const start = this.#at++;
    const parts: string[] = [];
    for (;;) {
      parts.push(this.#match(PLAIN_TEXT));
      const char = this.#text[this.#at];
      if (char === '"') {
        this.#at++;
        return parts.join('');
      }
      if (char === undefined) throw new Refusal('the text has no closing quote', start);
      if (char !== '\\') throw new Refusal('a control character in a text must be escaped', this.#at);
      parts.push(this.#escape());
    }
  }

  #escape(): string {
    const start = this.#at;
    const kind = this.#text[start + 1] ?? '';
    if (kind === 'u') {
      const digits = this.#text.slice(start + 2, start + 6);
      if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw new Refusal('`\\u` needs four hexadecimal digits', start);
      this.#at = start + 6;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    const char = Object.hasOwn(ESCAPES, kind) ? ESCAPES[kind] : undefined;
    if (char === undefined) throw new Refusal('the escape is not known to JSON', start);
    this.#at = start + 2;
    return char;
  }

  #takes(char: string): boolean {
    if (this.#text[this.#at] !== char) return false;
    this.#at++;
    return true;
  }

  /** Reads what a sticky expression matches here; empty when it does not. */
  #match(expression: RegExp): string {
    expression.lastIndex = this.#at;
    const found = expression.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }
}
