import { Composer, isScalar, Lexer, Parser, type Document, type LineCounter, type ParsedNode } from 'yaml';

/** Deepest nesting that is parsed; real files stay under 20. */
export const MAX_DEPTH = 100;
/** Most tokens that are parsed: twice what the densest real files have at the largest size that is read. */
export const MAX_TOKENS = 250_000;
/** The lexer's mark that the next lexeme is a scalar's text. */
const SCALAR_FOLLOWS = '\x1f';

/** What a text is as YAML. Offsets are UTF-16 code units into the text. */
export type Composed =
  | { readonly kind: 'composed'; readonly root: ParsedNode; readonly hasAliases: boolean }
  | { readonly kind: 'empty' }
  | { readonly kind: 'error'; readonly message: string; readonly offset: number }
  | { readonly kind: 'too-deep' | 'too-many-tokens' | 'several-documents'; readonly offset: number };

/**
 * Composes the one document of a text with the `yaml` library, token by token: its own entry points nest, collect errors and
 * take memory without bound. Stops at the first thing that decides. Never throws.
 *
 * @param lines learns where lines start, as far as the text is read
 */
export function composeDocument(text: string, lines: LineCounter): Composed {
  // An error object of the library is made for each mistake, and its stack trace costs more than the parsing.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return compose(text, lines);
  } catch (error) {
    return { kind: 'error', message: `not readable as YAML: ${error instanceof Error ? error.message : String(error)}`, offset: 0 };
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function compose(text: string, lines: LineCounter): Composed {
  const parser = new Parser(lines.addNewLine);
  // Duplicate keys are found by the reader, since the library's own check compares every pair of keys.
  const composer = new Composer({ uniqueKeys: false, keepSourceTokens: false, logLevel: 'silent' });
  const anchors = new Set<string>();
  let hasAliases = false;
  let tokens = 0;
  let complete = false;
  let before = '';
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    const { offset } = parser;
    if (before !== SCALAR_FOLLOWS && lexeme.startsWith('&')) anchors.add(lexeme.slice(1));
    else if (before !== SCALAR_FOLLOWS && lexeme.startsWith('*')) {
      // An unquoted glob (`- *.md`) is an alias, too. The library would find out only when it expands it.
      if (!anchors.has(lexeme.slice(1))) return { kind: 'error', message: `the alias ${lexeme} has no anchor before it`, offset };
      hasAliases = true;
    }
    before = lexeme;
    for (const token of parser.next(lexeme)) {
      if (token.type === 'error') return { kind: 'error', message: token.message, offset: token.offset };
      composer.next(token).next();
      complete ||= token.type === 'document';
    }
    tokens += 1;
    if (tokens > MAX_TOKENS) return { kind: 'too-many-tokens', offset };
    // The document itself and the token in the making stand on the stack, too.
    if (parser.stack.length > MAX_DEPTH + 2) return { kind: 'too-deep', offset };
    if (complete && parser.stack[0]?.type === 'document')
      return errorOf(composer.end().next().value) ?? { kind: 'several-documents', offset };
  }
  for (const token of parser.end()) {
    if (token.type === 'error') return { kind: 'error', message: token.message, offset: token.offset };
    composer.next(token).next();
  }
  const document = composer.end(true, text.length).next().value;
  const root = document?.contents;
  return (
    errorOf(document) ??
    (root === null || root === undefined || (isScalar(root) && root.value === null)
      ? { kind: 'empty' }
      : { kind: 'composed', root, hasAliases })
  );
}

/** The first mistake of a document. */
function errorOf(document: Document.Parsed | void): Composed | undefined {
  const error = document?.errors[0];
  return error && { kind: 'error', message: error.message, offset: error.pos[0] };
}
