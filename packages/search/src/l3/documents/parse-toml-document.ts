import { parse, TomlDate, TomlError } from 'smol-toml';
import type { ParseOutcome } from './parsed-document.js';
import { tomlLines, type TomlLines } from './toml-lines.js';

/** Deepest nesting that is read. */
const MAX_DEPTH = 200;

/** Parses TOML. Dates become texts, since JSON has none. */
export function parseTomlDocument(text: string): ParseOutcome {
  try {
    const value = plain(parse(text, { integersAsBigInt: 'asNeeded', maxDepth: MAX_DEPTH }), 0);
    let lines: TomlLines | undefined;
    return { ok: true, documents: [{ value, place: (path) => ({ line: (lines ??= tomlLines(text))(path) }) }] };
  } catch (error) {
    if (!(error instanceof TomlError))
      return { ok: false, why: 'limit', message: `it cannot be read: ${(error as Error).message.slice(0, 200)}` };
    const message = (error.message.split('\n', 1)[0] ?? '').replace(/^Invalid TOML document: /, '').slice(0, 200);
    return { ok: false, why: 'syntax', message, place: { line: error.line, column: error.column } };
  }
}

function plain(value: unknown, depth: number): unknown {
  if (depth > MAX_DEPTH * 2) throw new RangeError(`it is nested deeper than ${MAX_DEPTH * 2} levels`);
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map((item) => plain(item, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner, depth + 1)]));
}
