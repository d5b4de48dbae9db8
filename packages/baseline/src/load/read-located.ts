import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Alias, type Document, type Node, type YAMLMap } from 'yaml';
import { quoteUntrusted } from '../wording/quote-untrusted.js';
import type { BaselineProblem } from './baseline-problem.js';
import type { Located, LocatedEntry } from './located.js';
import type { DocumentPath, Origin } from './origin.js';

/** Most values a document may have once its aliases are followed, and deepest nesting. Real baselines stay far below. */
const MAX_VALUES = 20_000;
const MAX_DEPTH = 32;
/** Further syntax errors of a file mostly follow from the first ones. */
const MAX_SYNTAX_PROBLEMS = 10;

/** What the library's error codes ask of the author. */
const REMEDIES: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'indent with spaces',
  MULTIPLE_DOCS: 'keep one document in the file: remove what follows the second `---`',
  RESOURCE_EXHAUSTION: 'the file is nested too deeply',
  BAD_ALIAS: 'define the anchor (`&name`) before the alias',
};

export interface ReadDocument {
  /** Undefined when the text is no YAML: then `problems` says why. */
  readonly value?: Located;
  readonly problems: readonly BaselineProblem[];
}

/**
 * Reads one YAML document with the place of every key and value. Never throws: syntax errors, duplicate keys, endless or
 * exploding aliases and deep nesting become problems. The caller bounds the length of the text.
 */
export function readLocated(source: string, text: string): ReadDocument {
  const lines = new LineCounter();
  // Duplicate keys are found below: the library compares every pair of keys, and its error pictures take quadratic time as well.
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false, logLevel: 'error', version: '1.2' });
  const at = (offset: number): Origin => {
    const { line, col } = lines.linePos(offset);
    return { source, line, column: col };
  };
  if (document.errors.length > 0 || document.warnings.length > 0) {
    const found = [...document.errors, ...document.warnings].slice(0, MAX_SYNTAX_PROBLEMS);
    return { problems: found.map(({ code, pos, message }) => ({ origin: at(pos[0]), message: `${messageLine(message)}${remedy(code)}` })) };
  }
  return new DocumentReader(document, at).read();
}

function messageLine(message: string): string {
  const line = message.split('\n')[0] ?? '';
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}

function remedy(code: string): string {
  return Object.hasOwn(REMEDIES, code) ? `; ${REMEDIES[code]}` : '';
}

/** Stops the walk at the first limit that is passed: what follows would be as large. */
class LimitPassed extends Error {}

class DocumentReader {
  private readonly problems: BaselineProblem[] = [];
  private readonly anchors = new Map<string, Node>();
  /** Nodes that contain the one being read: an alias to one of them never ends. */
  private readonly open = new Set<Node>();
  private values = 0;
  private readonly document: Document.Parsed;
  private readonly at: (offset: number) => Origin;

  constructor(document: Document.Parsed, at: (offset: number) => Origin) {
    this.document = document;
    this.at = at;
  }

  read(): ReadDocument {
    try {
      return { value: this.node(this.document.contents, this.at(0), []), problems: this.problems };
    } catch (error) {
      if (error instanceof LimitPassed) return { problems: this.problems };
      throw error;
    }
  }

  private node(node: Node | null, outer: Origin, path: DocumentPath): Located {
    if (node === null) return { kind: 'scalar', origin: outer, value: null };
    const origin = node.range ? this.at(node.range[0]) : outer;
    if (++this.values > MAX_VALUES)
      this.stop(origin, path, `more than ${MAX_VALUES} values once aliases are followed; write the values out, and fewer of them`);
    if (path.length > MAX_DEPTH)
      this.stop(origin, path.slice(0, 3), `nested deeper than ${MAX_DEPTH} levels; the baseline needs six at most`);
    if (isAlias(node)) return this.alias(node, origin, path);
    if ('anchor' in node && typeof node.anchor === 'string') this.anchors.set(node.anchor, node);
    if (isScalar(node)) return { kind: 'scalar', origin, value: scalarValue(node.value, node.source) };
    this.open.add(node);
    try {
      if (isSeq(node))
        return { kind: 'list', origin, items: node.items.map((item, index) => this.node(item as Node | null, origin, [...path, index])) };
      if (isMap(node)) return this.map(node, origin, path);
    } finally {
      this.open.delete(node);
    }
    return this.stop(origin, path, 'neither a map, a list nor a plain value');
  }

  private alias(alias: Alias, origin: Origin, path: DocumentPath): Located {
    const target = this.anchors.get(alias.source);
    if (target === undefined) return this.stop(origin, path, `the alias ${quoteUntrusted(alias.source, 40)} has no anchor before it`);
    if (this.open.has(target))
      return this.stop(origin, path, `the alias ${quoteUntrusted(alias.source, 40)} stands inside its own anchor; write the value out`);
    return this.node(target, origin, path);
  }

  private map(node: YAMLMap, origin: Origin, path: DocumentPath): Located {
    const entries = new Map<string, LocatedEntry>();
    for (const { key: keyNode, value } of node.items) {
      const target = isAlias(keyNode) ? this.anchors.get(keyNode.source) : keyNode;
      const keyOrigin = hasRange(keyNode) ? this.at(keyNode.range[0]) : origin;
      if (!isScalar(target)) {
        this.problems.push({ origin: keyOrigin, path, message: 'a key is not a plain word; expected text before the colon' });
        continue;
      }
      if ('anchor' in target && typeof target.anchor === 'string') this.anchors.set(target.anchor, target);
      const key = String(scalarValue(target.value, target.source));
      const first = entries.get(key);
      if (first !== undefined) {
        const where = first.key.line === undefined ? '' : ` (first in line ${first.key.line})`;
        this.problems.push({ origin: keyOrigin, path: [...path, key], message: `the key is there twice${where}; keep one` });
      }
      entries.set(key, { key: keyOrigin, value: this.node(value as Node | null, keyOrigin, [...path, key]) });
    }
    return { kind: 'map', origin, entries };
  }

  private stop(origin: Origin, path: DocumentPath, message: string): never {
    this.problems.push({ origin, path, message });
    throw new LimitPassed(message);
  }
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

/** Values of other types (a date of YAML 1.1, a big integer) are taken as they are written. */
function scalarValue(value: unknown, source: string | undefined): string | number | boolean | null {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
  return source ?? String(value);
}
