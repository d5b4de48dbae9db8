import { Lexer } from 'yaml';

/** A comment of a YAML file. Lines and columns are 1-based; columns count UTF-16 units. */
export interface YamlComment {
  readonly line: number;
  readonly column: number;
  /** From the `#` to the end of the line, without the line break. */
  readonly text: string;
  /** True when nothing but blanks stands before it on its line. */
  readonly alone: boolean;
}

/** Marks that the lexer puts between the tokens; they are no part of the text. */
const DOCUMENT_MARK = '\u0002';
const FLOW_ERROR_MARK = '\u0018';
const SCALAR_MARK = '\u001f';

/**
 * The comments of a YAML text, in order: only a `#` that starts a comment, not one in a quoted, plain or block scalar (so no
 * comment of a shell script). Works on text that is no valid YAML as well; its time is linear.
 */
export function yamlComments(text: string): YamlComment[] {
  const comments: YamlComment[] = [];
  let line = 1;
  let lineStart = 0;
  let offset = 0;
  let scalarFollows = false;
  for (const token of new Lexer().lex(text)) {
    if (!scalarFollows && (token === DOCUMENT_MARK || token === FLOW_ERROR_MARK || token === SCALAR_MARK)) {
      scalarFollows = token === SCALAR_MARK;
      continue;
    }
    if (!scalarFollows && token.startsWith('#')) {
      const column = offset - lineStart + 1;
      comments.push({ line, column, text: token.trimEnd(), alone: text.slice(lineStart, offset).replace('\ufeff', '').trim() === '' });
    }
    scalarFollows = false;
    for (let at = token.indexOf('\n'); at >= 0; at = token.indexOf('\n', at + 1)) {
      line += 1;
      lineStart = offset + at + 1;
    }
    offset += token.length;
  }
  return comments;
}
