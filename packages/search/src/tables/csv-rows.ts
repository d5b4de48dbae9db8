import { MAX_COLUMNS, MAX_FIELD_LENGTH, TableFault } from './table-limits.js';

/**
 * The rows of delimited text (RFC 4180): fields in double quotes may hold delimiters, line ends and doubled quotes; lines end with CRLF, LF or
 * CR. A byte order mark is left out, and so are empty lines. A quote inside a field that does not begin with one is an ordinary character.
 *
 * @param pieces the text, cut anywhere
 * @param delimiter one character
 * @throws TableFault when a field or a row is longer than the limits, or when the text ends inside quotes
 */
export function* csvRows(pieces: Iterable<string>, delimiter: string): Generator<readonly string[]> {
  let row: string[] = [];
  let field = '';
  let state: 'start' | 'plain' | 'quoted' | 'quote' = 'start';
  let afterReturn = false;
  let first = true;
  const endField = () => {
    if (row.length >= MAX_COLUMNS) throw new TableFault(`a row has more than ${MAX_COLUMNS} fields`);
    row.push(field);
    field = '';
    state = 'start';
  };
  const endRow = (): readonly string[] | undefined => {
    const isEmpty = row.length === 0 && state === 'start' && field === '';
    if (isEmpty) return undefined;
    endField();
    const whole = row;
    row = [];
    return whole;
  };
  for (let piece of pieces) {
    if (first && piece !== '') {
      piece = piece.replace(/^\uFEFF/, '');
      first = false;
    }
    for (let at = 0; at < piece.length; at++) {
      const character = piece[at] ?? '';
      if (state === 'quoted') {
        const end = piece.indexOf('"', at);
        const stop = end === -1 ? piece.length : end;
        field += piece.slice(at, stop);
        at = stop;
        if (end !== -1) state = 'quote';
        checkLength(field);
        continue;
      }
      if (character === '\n' && afterReturn) {
        afterReturn = false;
        continue;
      }
      afterReturn = character === '\r';
      if (character === delimiter) endField();
      else if (character === '\n' || character === '\r') {
        const whole = endRow();
        if (whole !== undefined) yield whole;
      } else if (character === '"' && state === 'start') state = 'quoted';
      else if (character === '"' && state === 'quote') {
        field += '"';
        state = 'quoted';
      } else {
        const stop = plainEnd(piece, at, delimiter);
        field += piece.slice(at, stop);
        at = stop - 1;
        state = 'plain';
        checkLength(field);
      }
    }
  }
  if ((state as string) === 'quoted') throw new TableFault('it ends inside a quoted field');
  const whole = endRow();
  if (whole !== undefined) yield whole;
}

/** Where the characters of a field that mean nothing else end. */
function plainEnd(piece: string, from: number, delimiter: string): number {
  let at = from + 1;
  while (at < piece.length) {
    const character = piece[at];
    if (character === delimiter || character === '\n' || character === '\r') break;
    at++;
  }
  return at;
}

function checkLength(field: string): void {
  if (field.length > MAX_FIELD_LENGTH) throw new TableFault(`a field has more than ${MAX_FIELD_LENGTH} characters: is a quote not closed?`);
}
