import { MAX_FIELD_LENGTH, TableFault } from './table-limits.js';

/**
 * The lines of a text, without their ends (LF or CRLF) and without a byte order mark; the last one also when nothing ends it.
 *
 * @throws TableFault when a line is longer than the limit
 */
export function* textLines(pieces: Iterable<string>): Generator<string> {
  let rest = '';
  let first = true;
  for (const piece of pieces) {
    if (piece === '') continue;
    const text = first ? piece.replace(/^\uFEFF/, '') : piece;
    first = false;
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      yield withoutReturn(rest + text.slice(start, end));
      rest = '';
      start = end + 1;
    }
    rest += text.slice(start);
    if (rest.length > MAX_FIELD_LENGTH) throw new TableFault(`a line has more than ${MAX_FIELD_LENGTH} characters`);
  }
  if (rest !== '') yield withoutReturn(rest);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
