import { LineCounter, type ParsedNode } from 'yaml';
import type { Invalid } from '../model/workflow-model.js';
import { composeDocument, MAX_DEPTH, MAX_TOKENS } from './compose-document.js';
import { anchorsOf, expansionProblem, NO_ANCHORS, type Anchors } from './yaml-anchors.js';

/** Largest file that is parsed; GitHub's own practical limit for a workflow file. */
export const MAX_FILE_BYTES = 524_288;

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
  const lines = new LineCounter();
  const composed = composeDocument(text, lines);
  const at = (offset: number) => placeOf(lines, text, offset);
  switch (composed.kind) {
    case 'too-deep':
      return invalid(path, 'too-deep', `nested deeper than ${MAX_DEPTH} levels`, at(composed.offset));
    case 'too-many-tokens':
      return invalid(path, 'too-large', `more than ${MAX_TOKENS} YAML tokens; it was not parsed further`, at(composed.offset));
    case 'several-documents':
      return invalid(path, 'not-yaml', 'a second YAML document begins here; GitHub reads files of one document', at(composed.offset));
    case 'error':
      return invalid(path, 'not-yaml', composed.message, at(composed.offset));
    case 'empty':
      return invalid(path, 'not-a-workflow', 'the file is empty', { line: 1, col: 1 });
    case 'composed':
  }
  const { root } = composed;
  const anchors = composed.hasAliases ? anchorsOf(root) : NO_ANCHORS;
  const expansion = expansionProblem(root, anchors);
  if (expansion !== undefined) {
    return invalid(path, expansion.reason, expansion.message, at(expansion.offset));
  }
  return { kind: 'parsed', path, text, root, anchors, lines };
}

/** Line and column, 1-based. A byte order mark at the start is no column: editors do not show it. */
export function placeOf(lines: LineCounter, text: string, offset: number): { readonly line: number; readonly col: number } {
  const place = lines.linePos(offset);
  return place.line === 1 && place.col > 1 && text.charCodeAt(0) === 0xfeff ? { line: 1, col: place.col - 1 } : place;
}

function invalid(path: string, reason: Invalid['reason'], message: string, at?: { line: number; col: number }): Invalid {
  return { kind: 'invalid', path, reason, message, ...(at && { line: at.line, column: at.col }) };
}
