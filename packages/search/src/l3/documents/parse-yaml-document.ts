import { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments, type Document, type Node, type Scalar, visit } from 'yaml';
import type { ParsedDocument, ParseOutcome, ValuePath } from './parsed-document.js';

/** Most values that aliases may stand for, as a multiple that the library counts: beyond, a few lines could fill the memory. */
const MAX_ALIASES = 100;
/** Most documents of one file that are read. */
const MAX_DOCUMENTS = 100;
/** Deepest nesting of flow collections that is parsed: the parser calls itself for each. */
const MAX_FLOW_DEPTH = 200;

/** Of YAML 1.1 alone. */
const TEXT_TAGS = new Set(['tag:yaml.org,2002:timestamp', 'tag:yaml.org,2002:binary']);

/** Pretty errors copy the line of each of them: a line of quotes alone would take minutes. */
const OPTIONS = { uniqueKeys: false, logLevel: 'silent', prettyErrors: false } as const;

/** Longest text that is parsed, in UTF-16 units: building the nodes costs twenty times what JSON costs. */
const MAX_LENGTH = 524_288;

/** Parses the documents of a YAML 1.2 file. A key that stands twice is no error: most readers take the last. */
export function parseYamlDocument(text: string): ParseOutcome {
  if (text.length > MAX_LENGTH) return { ok: false, why: 'limit', message: `it is longer than ${MAX_LENGTH / 1024} KB` };
  if (flowDepth(text) > MAX_FLOW_DEPTH) return { ok: false, why: 'limit', message: `it is nested deeper than ${MAX_FLOW_DEPTH} levels` };
  const lines = new LineCounter();
  try {
    const parsed = parseAllDocuments(text, { ...OPTIONS, lineCounter: lines, merge: true });
    const all = Array.isArray(parsed) ? parsed : [];
    if (all.length > MAX_DOCUMENTS) return { ok: false, why: 'limit', message: `it holds more than ${MAX_DOCUMENTS} documents` };
    for (const { errors } of all) {
      const [error] = errors;
      if (error === undefined) continue;
      const { line, col } = lines.linePos(error.pos[0]);
      return { ok: false, why: 'syntax', message: firstLine(error.message), place: { line, column: col } };
    }
    return { ok: true, documents: all.map((document, index) => documentOf(document, lines, () => valueInYaml11(text, index))) };
  } catch (error) {
    return { ok: false, why: 'limit', message: `it cannot be read: ${firstLine((error as Error).message)}` };
  }
}

function documentOf(document: Document.Parsed, lines: LineCounter, inYaml11: () => unknown): ParsedDocument {
  return {
    inYaml11,
    value: document.toJS({ maxAliasCount: MAX_ALIASES }) as unknown,
    ...(document.warnings.some(({ code }) => code === 'TAG_RESOLVE_FAILED') && { tagged: true }),
    place: (path) => {
      const { line, col } = lines.linePos(offsetOf(document, path));
      return { line, column: col };
    },
  };
}

/** Keys and dates stay texts: of these, the schemas of both versions mean what is written. */
function valueInYaml11(text: string, index: number): unknown {
  const parsed = parseAllDocuments(text, {
    ...OPTIONS,
    version: '1.1',
    customTags: (tags) => tags.filter((tag) => typeof tag === 'string' || !TEXT_TAGS.has(tag.tag)),
  });
  const document = Array.isArray(parsed) ? parsed[index] : undefined;
  if (document === undefined) return undefined;
  visit(document, {
    Pair: (_, { key }) => {
      if (isScalar(key) && key.source !== undefined) key.value = key.source;
    },
  });
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES }) as unknown;
  } catch {
    // Aliases that version 1.1 alone resolves: nothing more is known of it.
    return undefined;
  }
}

function offsetOf(document: Document.Parsed, path: ValuePath): number {
  let node: Node | null | undefined = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const part of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
      if (pair === undefined) return offset;
      offset = (pair.key as Scalar).range?.[0] ?? offset;
      node = pair.value as Node | null;
    } else if (isSeq(node)) {
      node = node.items[Number(part)] as Node | undefined;
      if (node === undefined) return offset;
      offset = node.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}

/** An upper bound: brackets in quotes and comments count too. */
function flowDepth(text: string): number {
  let depth = 0;
  let most = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 91 || code === 123) most = Math.max(most, ++depth);
    else if ((code === 93 || code === 125) && depth > 0) depth--;
  }
  return most;
}

function firstLine(message: string): string {
  return (message.split('\n', 1)[0] ?? '').replace(/ at line \d+, column \d+:?$/, '').slice(0, 200);
}
