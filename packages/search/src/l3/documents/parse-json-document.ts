import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { ParsedDocument, ParseOutcome, Place, ValuePath } from './parsed-document.js';

/** Deepest nesting that is read. */
const MAX_DEPTH = 500;

/**
 * Parses JSON, or JSON with comments and trailing commas.
 *
 * @param lenient comments and trailing commas are no errors
 */
export function parseJsonDocument(text: string, lenient: boolean): ParseOutcome {
  if (deeperThan(text, MAX_DEPTH)) return { ok: false, why: 'limit', message: `it is nested deeper than ${MAX_DEPTH} levels` };
  if (!lenient) {
    try {
      const value: unknown = JSON.parse(text);
      return { ok: true, documents: [documentOf(value, text, undefined)] };
    } catch {
      // The parser below says where.
    }
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: !lenient, allowTrailingComma: lenient });
  const [error] = errors;
  if (error !== undefined || root === undefined) {
    const message = error === undefined ? 'it is empty' : sentenceOf(printParseErrorCode(error.error));
    return { ok: false, why: 'syntax', message, place: placeOf(text, error?.offset ?? 0) };
  }
  return { ok: true, documents: [documentOf(valueOf(root), text, root)] };
}

function documentOf(value: unknown, text: string, parsed: Node | undefined): ParsedDocument {
  let root = parsed;
  return {
    value,
    place: (path) => {
      root ??= parseTree(text, [], { allowTrailingComma: true });
      return placeOf(text, offsetOf(root, path));
    },
  };
}

function offsetOf(root: Node | undefined, path: ValuePath): number {
  if (root === undefined) return 0;
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node !== undefined) return node.parent?.type === 'property' ? node.parent.offset : node.offset;
  }
  return root.offset;
}

/** Own properties only, `__proto__` included, as JSON.parse has them. */
function valueOf(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(valueOf);
  if (node.type !== 'object') return node.value;
  return Object.fromEntries(
    (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
      key === undefined || value === undefined ? [] : [[String(key.value), valueOf(value)]],
    ),
  );
}

function placeOf(text: string, offset: number): Place {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', start)) {
    line++;
    start = end + 1;
  }
  return { line, column: offset - start + 1 };
}

/** `CommaExpected` → `comma expected`. */
function sentenceOf(code: string): string {
  return code.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

/** Counts brackets outside of strings; comments may hold brackets and only make it count more. */
function deeperThan(text: string, most: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (quoted) {
      if (code === 92) index++;
      else if (code === 34 || code === 10) quoted = false;
    } else if (code === 34) quoted = true;
    else if (code === 91 || code === 123) {
      depth++;
      if (depth > most) return true;
    } else if ((code === 93 || code === 125) && depth > 0) depth--;
  }
  return false;
}
