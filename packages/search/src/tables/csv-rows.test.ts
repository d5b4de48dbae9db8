import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows } from './csv-rows.js';
import { MAX_COLUMNS, MAX_FIELD_LENGTH, TableFault } from './table-limits.js';

const rowsOf = (text: string, delimiter = ',') => [...csvRows([text], delimiter)];

describe('delimited text', () => {
  it.each<[string, string, readonly (readonly string[])[]]>([
    [
      'fields',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'no line end at the end',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'CRLF',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'CR',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a byte order mark', '\uFEFFa,b\n', [['a', 'b']]],
    ['empty lines', 'a\n\n\r\n1\n', [['a'], ['1']]],
    [
      'empty fields',
      ',\n,,\n',
      [
        ['', ''],
        ['', '', ''],
      ],
    ],
    ['a quoted empty field alone', '""\n', [['']]],
    ['delimiters in quotes', '"a,b",c\n', [['a,b', 'c']]],
    ['line ends in quotes', '"a\r\nb",c\n', [['a\r\nb', 'c']]],
    ['doubled quotes', '"a ""b""",c\n', [['a "b"', 'c']]],
    ['a quote inside a field', 'a "b",c\n', [['a "b"', 'c']]],
    ['text after a closing quote', '"a"b,c\n', [['ab', 'c']]],
    ['nothing', '', []],
  ])('%s', (_what, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it.each([';', '\t', '|', ' '])('fields that %j separates', (delimiter) => {
    expect(rowsOf(`a${delimiter}b,c\n`, delimiter)).toEqual([['a', 'b,c']]);
  });

  it.each([
    ['an open quote', '"a\n1,2\n', 'quoted field'],
    ['an endless field', 'a'.repeat(MAX_FIELD_LENGTH + 1), 'more than'],
    ['an endless quoted field', `"${'a'.repeat(MAX_FIELD_LENGTH + 1)}`, 'quote not closed'],
    ['too many fields', ','.repeat(MAX_COLUMNS + 1), 'fields'],
  ])('refuses %s', (_what, text, why) => {
    expect(() => rowsOf(text)).toThrow(TableFault);
    expect(() => rowsOf(text)).toThrow(why);
  });

  it('gives back what was written, wherever it is cut into pieces', () => {
    const field = fc.string({ unit: fc.constantFrom('a', 'é', ',', '"', '\n', '\r', ' ', ';') });
    const table = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 7 }), fc.constantFrom('\n', '\r\n'), (rows, size, end) => {
        const text = rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(',') + end).join('');
        const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, index) => text.slice(index * size, (index + 1) * size));
        expect([...csvRows(pieces, ',')]).toEqual(rows);
      }),
    );
  });

  it('never fails but for its limits, whatever it is given', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '\uFEFF', '\u0000', '\ud800') })), (pieces) => {
        try {
          expect([...csvRows(pieces, ',')].every((row) => row.length > 0)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(TableFault);
        }
      }),
    );
  });
});
