import { LineCounter, parseAllDocuments, type Document, type ParsedNode } from 'yaml';
import type { Invalid } from '../model/workflow-model.js';
import { anchorsOf, expansionProblem, type Anchors } from './yaml-anchors.js';

/** Largest file that is parsed; GitHub's own practical limit for a workflow file. */
export const MAX_FILE_BYTES = 524_288;
/** Deepest nesting of flow collections or indentation that is parsed; real files stay under 20. */
const MAX_DEPTH = 100;

/** A parsed YAML file: its root node, and what is needed to place nodes in the text. */
export interface ParsedYaml {
  readonly kind: 'parsed';
  readonly path: string;
  readonly text: string;
  readonly root: ParsedNode;
  readonly anchors: Anchors;
  readonly lines: LineCounter;
}

/**
 * Parses one YAML document. Returns `invalid` with a place for anything that is not one sound YAML document; never throws,
 * and its time is bounded by the size of the text.
 */
export function parseYaml(path: string, text: string): ParsedYaml | Invalid {
  if (text.length > MAX_FILE_BYTES) {
    return invalid(path, 'too-large', `larger than ${MAX_FILE_BYTES / 1024} KB; it was not parsed`);
  }
  const deep = tooDeep(text);
  if (deep !== undefined) {
    return invalid(path, 'too-deep', `nested deeper than ${MAX_DEPTH} levels`, deep);
  }
  const lines = new LineCounter();
  let documents: ReturnType<typeof parseAllDocuments>;
  try {
    // Duplicate keys are found by the reader, since the library's own check compares every pair of keys; its pretty errors take
    // time quadratic in their number.
    documents = parseAllDocuments(text, { lineCounter: lines, uniqueKeys: false, keepSourceTokens: false, prettyErrors: false, logLevel: 'silent' });
  } catch (error) {
    return invalid(path, 'not-yaml', `not readable as YAML: ${error instanceof Error ? error.message : String(error)}`);
  }
  const document = (documents as Document.Parsed[])[0];
  const root = document?.contents;
  if (document === undefined || root === null || root === undefined) {
    return invalid(path, 'not-a-workflow', 'the file is empty', { line: 1, col: 1 });
  }
  const problem = document.errors[0];
  if (problem !== undefined) {
    const at = lines.linePos(problem.pos[0]);
    return invalid(path, 'not-yaml', problem.message, at);
  }
  const anchors = anchorsOf(text, root);
  const expansion = expansionProblem(root, anchors);
  if (expansion !== undefined) {
    return invalid(path, 'alias-bomb', expansion.message, lines.linePos(expansion.offset));
  }
  return { kind: 'parsed', path, text, root, anchors, lines };
}

function invalid(path: string, reason: Invalid['reason'], message: string, at?: { line: number; col: number }): Invalid {
  return { kind: 'invalid', path, reason, message, ...(at && { line: at.line, column: at.col }) };
}

/**
 * The place where brackets or indentation nest deeper than any real file, or undefined. Counting brackets over-estimates
 * (a script may hold many), so only an unbroken run of them counts: `[[[[` or `{a: {b: {`.
 */
function tooDeep(text: string): { line: number; col: number } | undefined {
  let run = 0;
  let line = 1;
  let lineStart = 0;
  let indicators = 0;
  let atLineHead = true;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 10) {
      line += 1;
      lineStart = index + 1;
      indicators = 0;
      atLineHead = true;
    } else if (code === 91 || code === 123) {
      run += 1;
    } else if (code === 93 || code === 125) {
      run = 0;
    } else if (atLineHead && (code === 45 || code === 63) && text.charCodeAt(index + 1) === 32) {
      indicators += 1;
    } else if (code !== 32) {
      atLineHead = false;
    }
    if (run > MAX_DEPTH * 4 || indicators > MAX_DEPTH || (atLineHead && index - lineStart > MAX_DEPTH * 20)) {
      return { line, col: index - lineStart + 1 };
    }
  }
  return undefined;
}
