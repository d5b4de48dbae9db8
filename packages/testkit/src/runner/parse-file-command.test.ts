import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFileCommand } from './parse-file-command.js';

describe('parseFileCommand', () => {
  it.each([
    ['nothing', '', {}],
    ['a line', 'a=1\n', { a: '1' }],
    ['a line without an end', 'a=1', { a: '1' }],
    ['an empty value', 'a=\n', { a: '' }],
    ['a value with = and <<', 'a=b=c<<d\n', { a: 'b=c<<d' }],
    ['the last of two', 'a=1\na=2\n', { a: '2' }],
    ['empty lines between', '\na=1\n\n\nb=2\n', { a: '1', b: '2' }],
    ['CRLF as CR and a line end', 'a=1\r\nb=2\r\n', { a: '1\r', b: '2\r' }],
    ['a heredoc', 'a<<EOF\none\ntwo\nEOF\nb=2\n', { a: 'one\ntwo', b: '2' }],
    ['an empty heredoc', 'a<<EOF\nEOF\n', { a: '' }],
    ['a heredoc that holds an assignment', 'a<<EOF\nb=2\nEOF\n', { a: 'b=2' }],
    ['a delimiter with =', 'a<<E=F\n1\nE=F\n', { a: '1' }],
    ['a heredoc of empty lines', 'a<<EOF\n\n\nEOF\n', { a: '\n' }],
    ['a heredoc with CRLF', 'a<<EOF\r\n1\r\n2\r\nEOF\r\n', { a: '1\r\n2\r' }],
  ])('reads %s', (_, text, expected) => {
    expect(Object.fromEntries(parseFileCommand(text, false))).toEqual(expected);
  });

  it.each([
    ['CRLF', 'a=1\r\nb=2\r\n', { a: '1', b: '2' }],
    ['a heredoc with CRLF', 'a<<EOF\r\n1\r\n2\r\nEOF\r\n', { a: '1\r\n2' }],
    ['LF', 'a=1\nb=2\n', { a: '1', b: '2' }],
  ])('reads %s as on Windows', (_, text, expected) => {
    expect(Object.fromEntries(parseFileCommand(text, true))).toEqual(expected);
  });

  it.each([
    ['a line of neither form', 'a\n', "invalid format 'a'"],
    ['a heredoc without a name', '<<EOF\n1\nEOF\n', 'invalid format'],
    ['a heredoc without a delimiter', 'a<<\n1\n\n', 'invalid format'],
    ['a heredoc that does not end', 'a<<EOF\n1\n', "matching delimiter not found 'EOF'"],
    ['a heredoc whose last line has no end', 'a<<EOF\n1', 'EOF marker missing new line'],
  ])('refuses %s', (_, text, message) => {
    expect(() => parseFileCommand(text)).toThrow(message);
  });

  it('gives back what a heredoc with an unused delimiter holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(parseFileCommand(`name<<DELIMITER-f00d\n${value}\nDELIMITER-f00d\n`, false).get('name')).toBe(value);
      }),
    );
  });
});
